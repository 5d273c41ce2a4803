package org.sitrep.intake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.Quantities.Result;
import org.sitrep.model.Figure;
import org.sitrep.model.Qualifier;

/**
 * Puts a figure together from the columns qualifier, count, count_low and count_high.
 *
 * <p>The words may stand in the qualifier column, in the count, or in both if they agree. Bounds of their own columns
 * stand above those that the words imply.
 */
final class FigureMapper {

    private final Source qualifier;
    private final Source count;
    private final Source low;
    private final Source high;
    private final String lowName;
    private final String highName;
    private final Quantities quantities;
    private final BoundsRule bounds;
    private final CountRule rule;
    private final String countName;

    FigureMapper(FieldSources fields, Profile profile, Profile.Template template) {
        this.qualifier = fields.of(Field.QUALIFIER);
        this.count = fields.of(Field.COUNT);
        this.low = fields.of(Field.COUNT_LOW);
        this.high = fields.of(Field.COUNT_HIGH);
        this.lowName = fields.name(Field.COUNT_LOW);
        this.highName = fields.name(Field.COUNT_HIGH);
        this.quantities = new Quantities(profile.quantities());
        this.bounds = profile.bounds();
        this.rule = template.counts();
        this.countName = fields.name(Field.COUNT);
    }

    /** The figure; null where the row has none, or where it cannot be read and a problem was noted. */
    @Nullable
    Figure read(Row row, RowProblems problems) {
        var amount = count.in(row);
        var lowest = bound(low, row, problems);
        var highest = bound(high, row, problems);
        remarkDigits(amount, problems);
        var isFixed = qualifier.column() == Source.NO_COLUMN;
        // A qualifier that the format declares for all rows says nothing where there is no count.
        // Who fills in a log by program writes at_least.
        var words = isFixed && amount.isEmpty() ? "" : Cells.folded(qualifier.in(row)).replace('_', ' ');
        var stated = stated(words, amount, lowest != null || highest != null, problems);
        if (stated == null) {
            return words.isEmpty() && amount.isEmpty() ? boundsOnly(lowest, highest, problems) : null;
        }
        if (bounds == BoundsRule.IF_UNCLEAR && stated.isKnown()) {
            return stated;
        }
        var figure = ExplicitBounds.beside(stated, lowest, highest);
        return inOrder(figure, problems) ? figure : null;
    }

    private static void remarkDigits(String amount, RowProblems problems) {
        if (Digits.areForeign(amount)) {
            problems.remark(Check.DIGITS_FOREIGN, Digits.READ, amount);
        }
    }

    /** The column to name where something about the count is missing. */
    int column() {
        return count.column() != Source.NO_COLUMN ? count.column() : low.column();
    }

    private @Nullable Figure stated(String words, String amount, boolean hasBounds, RowProblems problems) {
        if (words.isEmpty()) {
            return amount.isEmpty() ? null : understood(amount, count, problems);
        }
        if (amount.isEmpty()) {
            var lead = kind(words);
            return lead != null && hasBounds
                    ? new Figure(null, null, null, lead, words)
                    : understood(words, qualifier, problems);
        }
        return together(words, amount, problems);
    }

    private @Nullable Figure together(String words, String amount, RowProblems problems) {
        var text = words + " " + amount;
        if (!(quantities.read(amount) instanceof Result.Understood(var alone))) {
            return understood(amount, count, problems);
        }
        if (!rule.admits(alone)) {
            return notANumber(amount, count, problems);
        }
        var plain = alone.qualifier() == Qualifier.EXACT
                || alone.qualifier() == Qualifier.BETWEEN
                || alone.qualifier() == Qualifier.VAGUE;
        if (plain && quantities.read(text) instanceof Result.Understood(var both)) {
            return both;
        }
        var sameKind = kind(words) == alone.qualifier();
        var sameFigure = quantities.read(words) instanceof Result.Understood(var other) && other.saysTheSameAs(alone);
        if (sameKind || sameFigure) {
            return alone;
        }
        problems.add(
                Check.QUALIFIER_CONFLICT,
                qualifier.column(),
                "The qualifier " + Shown.value(words) + " and the count " + Shown.value(amount)
                        + " disagree; keep the words in one of the two columns");
        return null;
    }

    /** The qualifier that words such as "at least" mean; null if they are more or less than a qualifier. */
    private @Nullable Qualifier kind(String words) {
        return quantities.read(words + " 7") instanceof Result.Understood(var figure)
                && !(quantities.read(words) instanceof Result.Understood)
                        ? figure.qualifier()
                        : null;
    }

    private @Nullable Figure boundsOnly(
            @Nullable BigDecimal lowest, @Nullable BigDecimal highest, RowProblems problems) {
        if (lowest == null && highest == null) {
            return null;
        }
        var text = highest == null
                ? "at least " + shown(lowest)
                : lowest == null
                        ? "up to " + shown(highest)
                        : lowest.equals(highest) ? shown(lowest) : shown(lowest) + "-" + shown(highest);
        var figure = ExplicitBounds.bounded(lowest, highest, text);
        return inOrder(figure, problems) ? figure : null;
    }

    private boolean inOrder(Figure figure, RowProblems problems) {
        if (bounds == BoundsRule.AS_PUBLISHED || figure.isInOrder()) {
            return true;
        }
        var lowIsAbove = isAbove(figure.low(), figure.best()) || isAbove(figure.low(), figure.high());
        var message = new StringBuilder();
        if (lowIsAbove) {
            var other = isAbove(figure.low(), figure.high()) ? highName + " " + shown(figure.high())
                    : "the count " + shown(figure.best());
            message.append(lowName).append(' ').append(shown(figure.low())).append(" is above ").append(other);
        } else {
            message.append(highName)
                    .append(' ')
                    .append(shown(figure.high()))
                    .append(" is below the count ")
                    .append(shown(figure.best()));
        }
        var source = lowIsAbove && low.column() != Source.NO_COLUMN ? low : high;
        problems.add(Check.BOUNDS_ORDER, source.column(), message.append("; correct one of them").toString());
        return false;
    }

    private static boolean isAbove(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) > 0;
    }

    private @Nullable BigDecimal bound(Source source, Row row, RowProblems problems) {
        var text = source.in(row);
        if (text.isEmpty()) {
            return null;
        }
        switch (quantities.read(text)) {
            case Result.Understood(var figure) when figure.qualifier() == Qualifier.EXACT -> {
                return figure.best();
            }
            case Result.Understood(var figure) when !figure.isKnown() -> {
                // "unknown" is no bound.
            }
            case Result.Refused(var check, var message) when check != Check.QUANTITY_UNREADABLE ->
                problems.add(check, source.column(), message);
            default ->
                problems.add(
                        Check.NUMBER_UNREADABLE,
                        source.column(),
                        Shown.value(text) + " is not a number; write a bare number like 160");
        }
        return null;
    }

    private @Nullable Figure understood(String text, Source source, RowProblems problems) {
        return switch (quantities.read(text)) {
            case Result.Understood(var figure) when rule.admits(figure) -> figure;
            case Result.Understood(var figure) -> notANumber(text, source, problems);
            case Result.Refused(var check, var message) when rule == CountRule.TEXT
                    && check != Check.COUNT_NEGATIVE -> {
                problems.remark(
                        Check.QUANTITY_AS_TEXT,
                        "Counts in " + countName + " are words that give no number; they are kept as text, and unknown",
                        text);
                yield new Figure(null, null, null, Qualifier.VAGUE, text);
            }
            case Result.Refused(var check, var message) when rule.isOfNumbers() && check == Check.QUANTITY_UNREADABLE ->
                notANumber(text, source, problems);
            case Result.Refused(var check, var message) -> {
                problems.add(check, source.column(), message);
                yield null;
            }
        };
    }

    private @Nullable Figure notANumber(String text, Source source, RowProblems problems) {
        problems.add(
                Check.NUMBER_UNREADABLE,
                source.column(),
                Shown.value(text) + " is no number, but " + countName + " has " + rule.words()
                        + " only; correct it, or leave the cell empty where the number is not known");
        return null;
    }

    private static String shown(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}
