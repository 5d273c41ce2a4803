package org.sitrep.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Figure;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Status;
import org.sitrep.reckon.Difference;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Statement;

/** Makes figures ready to print. The qualifier is never dropped, and nothing is rounded. */
final class Amounts {

    private final Wording wording;

    Amounts(Wording wording) {
        this.wording = wording;
    }

    /** The figure of a statement with the marks that it needs. */
    Amount of(Statement statement, boolean flagged) {
        var marks = new ArrayList<Mark>();
        switch (statement.fate()) {
            case RETRACTED -> marks.add(Mark.WITHDRAWN);
            case SUPERSEDED -> marks.add(Mark.REVISED);
            case STANDS -> {
                if (statement.status() == Status.DISPUTED) {
                    marks.add(Mark.DISPUTED);
                }
            }
        }
        if (flagged && statement.fate() != Fate.RETRACTED) {
            marks.add(Mark.FLAGGED);
        }
        return of(statement.figure(), statement.subject().unit(), marks);
    }

    Amount of(Figure figure, String unit) {
        return of(figure, unit, List.of());
    }

    private Amount of(Figure figure, String unit, List<Mark> marks) {
        var number = number(figure);
        return new Amount(
                figure.low(),
                figure.best(),
                figure.high(),
                figure.qualifier().words(),
                number,
                text(figure, number),
                unit,
                marks);
    }

    private String number(Figure figure) {
        if (!figure.isKnown() && !isVague(figure)) {
            return Amount.NOT_REPORTED;
        }
        if (isInWords(figure)) {
            return figure.text().strip();
        }
        return switch (figure.qualifier()) {
            case EXACT -> exact(figure);
            case ABOUT -> figure.best() != null ? wording.number(figure.best()) : bounds(figure);
            case AT_LEAST -> number(figure.low(), figure);
            case UP_TO -> number(figure.high(), figure);
            case MORE_THAN -> number(beside(figure.low(), BigDecimal.ONE.negate()), figure);
            case NEARLY, FEWER_THAN -> number(beside(figure.high(), BigDecimal.ONE), figure);
            case BETWEEN -> bounds(figure);
            case VAGUE -> wording.say("qualifier.vague", figure.text());
            case NOT_REPORTED -> Amount.NOT_REPORTED;
        };
    }

    private String text(Figure figure, String number) {
        if (number.equals(Amount.NOT_REPORTED) || isInWords(figure)) {
            return number;
        }
        return switch (figure.qualifier()) {
            case ABOUT -> wording.say("qualifier.about", number);
            case AT_LEAST -> wording.say("qualifier.at_least", number);
            case MORE_THAN -> wording.say("qualifier.more_than", number);
            case NEARLY -> wording.say("qualifier.nearly", number);
            case UP_TO -> wording.say("qualifier.up_to", number);
            case FEWER_THAN -> wording.say("qualifier.fewer_than", number);
            case EXACT, BETWEEN, VAGUE, NOT_REPORTED -> number;
        };
    }

    /** How far a figure moved, with its sign, or "at least" and "at most" where only a bound is known; null if nothing. */
    @Nullable
    String change(@Nullable Difference change, Statement previous, boolean stock) {
        if (change == null || !change.isKnown()) {
            return null;
        }
        var prefix = stock ? "change.held." : "change.";
        var before = wording.figure(previous.figure());
        var since = previous.entry().date();
        if (change.best() != null) {
            var exact = change.best().equals(change.low()) && change.best().equals(change.high());
            var amount = exact ? change.best().abs() : wording.say("change.about", change.best().abs());
            return switch (change.best().signum()) {
                case 0 -> wording.say(prefix + "none", since);
                case 1 -> wording.say(prefix + "up", amount, since, before);
                default -> wording.say(prefix + "down", amount, since, before);
            };
        }
        if (change.low() != null && change.low().signum() > 0) {
            return wording.say(prefix + "up", wording.say("change.atLeast", change.low()), since, before);
        }
        if (change.high() != null && change.high().signum() < 0) {
            return wording.say(
                    prefix + "down", wording.say("change.atLeast", change.high().negate()), since, before);
        }
        return null;
    }

    private String exact(Figure figure) {
        if (figure.best() == null) {
            return bounds(figure);
        }
        var best = wording.number(figure.best());
        var low = figure.low();
        var high = figure.high();
        return low == null || high == null || low.equals(high)
                ? best
                : wording.say("qualifier.range", best, low, high);
    }

    /** What is known of a figure without a best value. One bound alone is no number, and is never printed as one. */
    private String bounds(Figure figure) {
        var low = figure.low();
        var high = figure.high();
        if (low != null && high != null) {
            return wording.say("qualifier.between", low.min(high), low.max(high));
        }
        if (low != null) {
            return wording.say("qualifier.at_least", low);
        }
        if (high != null) {
            return wording.say("qualifier.up_to", high);
        }
        return figure.best() == null ? Amount.NOT_REPORTED : wording.number(figure.best());
    }

    private String number(@Nullable BigDecimal value, Figure figure) {
        var shown = value != null ? value : figure.mark();
        return shown == null ? Amount.NOT_REPORTED : wording.number(shown);
    }

    /** The number that was said, of which the bound is the neighbour: "more than 300" has the low bound 301. */
    private static @Nullable BigDecimal beside(@Nullable BigDecimal bound, BigDecimal step) {
        return bound == null || bound.scale() > 0 ? bound : bound.add(step);
    }

    private static boolean isVague(Figure figure) {
        return figure.qualifier() == Qualifier.VAGUE && !figure.text().isBlank();
    }

    /** "More than a dozen" stays as it was said; vague words are put in quotes instead. */
    private static boolean isInWords(Figure figure) {
        return figure.qualifier() != Qualifier.VAGUE
                && figure.isKnown()
                && !figure.text().strip().equalsIgnoreCase(figure.qualifier().words())
                && figure.text().codePoints().anyMatch(Character::isLetter)
                && figure.text().codePoints().noneMatch(Character::isDigit);
    }
}
