package org.sitrep.reckon.finding;

import static org.sitrep.model.Severity.NOTE;
import static org.sitrep.model.Severity.WARNING;

import org.sitrep.model.Severity;

/**
 * The catalogue of findings: their codes, how much each matters, and the rule in one sentence. {@code findings.md} beside
 * this class is made from it. A code never changes its meaning.
 */
public enum FindingCode {
    LOOKS_LIKE_TOTAL(WARNING, "A figure labelled new lies between two running totals of its subject and is too large as"
            + " an increment: it reads as one more running total."),
    LOOKS_LIKE_TOTAL_SO_FAR(WARNING,
            "A figure labelled new fits the pace of the running totals so far as a total, and not"
                    + " as an increment."),
    TOTAL_RESTS_ON_CLAIM(WARNING,
            "A running total is the sum of an earlier one and a figure labelled new that reads as a"
                    + " running total itself."),
    NEW_EXCEEDS_TOTAL(WARNING, "A new figure is larger than the running total of the same day, which contains it."),
    NEW_EXCEEDS_CHANGE(WARNING,
            "A new figure is larger than the rise of its issuer's own running total over its period."),
    NEW_IS_UNUSUAL(NOTE,
            "A new figure is many times the largest of the two weeks before it: perhaps a backlog, perhaps a"
                    + " slip."),
    TOTAL_FALLS(WARNING, "A running total of one issuer falls, and the log declares no correction."),
    TOTAL_CORRECTED(NOTE, "A running total of one issuer falls, and the log declares the correction."),
    TOTAL_JUMPS(WARNING,
            "A running total of one issuer is a hundred or a thousand times the one before it: perhaps another"
                    + " unit."),
    TOTAL_BELOW_EARLIER(WARNING, "The running total that leads is lower than one that another issuer stated earlier."),
    ISSUERS_FAR_APART(NOTE,
            "Two issuers count the same people in the same days, and one has at least twice as many as the"
                    + " other."),
    FLOOR_BELOW_EARLIER(NOTE, "The figure that leads is a lower bound, and says less than what another issuer stated"
            + " earlier."),
    WHOLE_BELOW_PART(NOTE,
            "The running total that leads is lower than what was counted by then, or since, of a part of it:"
                    + " it is out of date, or the scopes differ."),
    RETRACTED_VALUE_USED(WARNING, "A withdrawn value is stated by somebody else after its withdrawal."),
    RETRACTED_VALUE_STANDS(WARNING,
            "A withdrawn value was stated by somebody else, or carried by another outlet, before its"
                    + " withdrawal, and that row was not withdrawn."),
    RETRACTED_VALUE_NEAR(NOTE, "A rounding or bound of a withdrawn value is stated by somebody else soon after its"
            + " withdrawal."),
    RETRACTED_VALUE_UNDATED(NOTE,
            "A value that its log marks as withdrawn, on no stated day, is stated by somebody else too."),
    PART_OF_RETRACTED(WARNING, "A part stands although its whole was withdrawn."),
    PART_EXCEEDS_WHOLE(WARNING, "A part is larger than its whole."),
    PARTS_EXCEED_WHOLE(WARNING, "Parts of one kind, reported together with their whole, add up to more than it."),
    PARTS_OVERLAP(NOTE, "Parts that may lie in each other add up to more than the whole: they must not be added."),
    PARTS_LEAVE_REST(NOTE, "The areas that are named leave some of the whole: that part is not located."),
    CONTINGENTS_LEAVE_REST(NOTE,
            "The contingents of a force that are named do not reach its strength, and nobody states the"
                    + " rest."),
    TOTAL_IS_SUM_OF_PARTS(WARNING,
            "A running total is exactly the sum of overlapping parts of a lower whole: somebody seems"
                    + " to have added them."),
    WHOLE_EQUALS_PART(WARNING,
            "One issuer is quoted with one number for everybody and for one group alone, while another"
                    + " group stands beside it."),
    OPPOSITE_QUALIFIERS(WARNING,
            "One statement is carried as a lower bound by one outlet and as an upper bound by another."),
    TWO_COUNTS(WARNING, "One issuer is quoted with two figures that cannot both be right."),
    TWO_UNITS(WARNING, "One number is stated in two units in the same days."),
    UNIT_CHANGES(NOTE,
            "A running total goes on in another unit: the figures of the two units stand apart, and the one that leads may"
                    + " be out of date."),
    STOCK_EQUALS_TOTAL(WARNING, "A stock has the very number of a running total that another issuer stated in the same"
            + " days."),
    INJURED_INCLUDES_DEAD(WARNING,
            "A figure of injured people is the sum of the injured and the dead that the same issuer"
                    + " stated the same day."),
    INJURED_ECHOES_SUM(WARNING, "A later figure of injured people is a rounding of such a sum."),
    KILLED_INCLUDES_INJURED(WARNING,
            "A figure of killed people is the sum of the killed and the injured that one issuer"
                    + " stated in the same days."),
    AREAS_MIXED(NOTE,
            "One number is stated for the whole country and for one of its areas in the same days, while other"
                    + " national figures differ."),
    SCOPE_CHANGE(NOTE, "A running total rises by exactly a part that had been counted beside it before: its scope"
            + " widened."),
    SCOPE_DIFFERS(NOTE,
            "An issuer's later figure under a narrower definition is a little lower than its plain total before:"
                    + " that is no fall."),
    TWO_DATES(NOTE, "Two sources tell the same of one issuer with days that differ by one or two."),
    TWO_ENDS(NOTE, "Two issuers date the end of one measure or deployment to different days."),
    WEEKDAY_DIFFERS(NOTE, "The weekday in the words of an entry is none of its dates."),
    BOUNDS_OUT_OF_ORDER(NOTE, "Low, best and high of a figure do not stand in this order."),
    REPORTED_BEFORE_EVENT(WARNING, "A count of people was reported before the day to which it refers."),
    DATE_FAR_OUT(NOTE, "A few entries lie far from all others in time."),
    COARSE_PLACES(NOTE, "Many entries are known no better than to their region."),
    IMPUTED_COUNTS(NOTE,
            "Counts that nobody observed, coded for an unknown number or split among several events, are in the sums."),
    DATASETS_OVERLAP(NOTE,
            "Two event datasets cover the same country and days. They are never added, and the reason why one leads is given."),
    DATASETS_SHARE_EVENTS(NOTE,
            "Two event datasets count on the same days in the same regions, with the share of equal numbers."),
    GLYPHS_MISSING(NOTE,
            "Names or summaries are in a script for which the briefing has no font: it prints them in Latin letters.");

    private final Severity severity;
    private final String rule;

    FindingCode(Severity severity, String rule) {
        this.severity = severity;
        this.rule = rule;
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }

    /** The rule in one sentence. */
    public String rule() {
        return rule;
    }
}
