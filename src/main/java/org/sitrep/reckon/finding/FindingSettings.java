package org.sitrep.reckon.finding;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.WithdrawnValues;

/**
 * The thresholds of the rules.
 *
 * @param sameDays how many days may lie between two statements of the same days; 0 or more
 * @param echoDays how many days after a withdrawal a rounding of the withdrawn value is taken for an echo of it
 * @param echoShare how far from the withdrawn value, as a share of it, that rounding may be; from 0 to 1
 * @param sumShare how far from a sum of injured and dead a later figure may be to be taken for it; from 0 to 1
 * @param slipShare parts that exceed their whole by at most this share of it may be a slip; from 0 to 1
 * @param alikeShare a figure of at least this share of another is near enough to be taken for a fall of it; from 0 to 1
 * @param byChance numbers below this are equal by chance
 * @param unusualTimes how many times the largest of the two weeks before a new figure must be to be unusual; above 1
 * @param gapDays a gap of more days than this sets entries apart from all others in time
 * @param farShare entries beyond such a gap are named if they are at most this share of all; from 0 to 1
 * @param coarseShare places known no better than to their region are noted from this share on; from 0 to 1
 * @param off findings that are not wanted
 */
public record FindingSettings(
        int sameDays,
        int echoDays,
        BigDecimal echoShare,
        BigDecimal sumShare,
        BigDecimal slipShare,
        BigDecimal alikeShare,
        BigDecimal byChance,
        int unusualTimes,
        int gapDays,
        BigDecimal farShare,
        BigDecimal coarseShare,
        Set<FindingCode> off) {

    /** The thresholds of a desk that sets none. */
    public static final FindingSettings DEFAULT = new FindingSettings(
            2,
            21,
            new BigDecimal("0.03"),
            new BigDecimal("0.01"),
            new BigDecimal("0.05"),
            new BigDecimal("0.8"),
            new BigDecimal("100"),
            5,
            366,
            new BigDecimal("0.01"),
            new BigDecimal("0.25"),
            Set.of());

    public FindingSettings {
        // In the order of the codes, so that equal thresholds read the same.
        off = off.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(off));
    }

    /** What is no repetition of a withdrawn value. */
    WithdrawnValues.Limits withdrawn() {
        return new WithdrawnValues.Limits(echoDays, echoShare, byChance, alikeShare);
    }

    /** Whether two statements became known in the same days. */
    boolean areOfTheSameDays(Statement one, Statement other) {
        return Math.abs(ChronoUnit.DAYS.between(one.knownOn(), other.knownOn())) <= sameDays;
    }
}
