package org.sitrep.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ReducedDate;

/** A field that holds a date, or is blank. */
final class DateField {

    private static final int FIRST_YEAR = 1900;
    private static final int YEARS_AHEAD = 10;

    private final Source source;
    private final DateReader dates;
    private final String name;
    private final int lastYear;
    /** The last text with nothing to note about it, and its date: the rows of a log share their dates. */
    private String lastText = "";

    private @Nullable ReducedDate lastDate;

    DateField(FieldSources fields, Field field, LocalDate today) {
        this.source = fields.of(field);
        this.dates = fields.dates(field);
        this.name = fields.name(field);
        this.lastYear = today.getYear() + YEARS_AHEAD;
    }

    /** The date; null where the cell is blank, or where it cannot be used and a problem was noted. */
    @Nullable
    ReducedDate read(Row row, RowProblems problems) {
        var text = source.in(row);
        return text.isEmpty() ? null : read(text, problems);
    }

    private @Nullable ReducedDate read(String text, RowProblems problems) {
        if (text.equals(lastText)) {
            return lastDate;
        }
        var date = dates.read(text);
        var isForeign = Digits.areForeign(text);
        if (isForeign) {
            problems.remark(Check.DIGITS_FOREIGN, Digits.READ, text);
        }
        if (date == null && dates.isAmbiguous(text)) {
            problems.add(
                    Check.DATE_AMBIGUOUS,
                    source.column(),
                    Shown.value(text)
                            + " may have the day or the month first, and no other date of the file tells; write it as"
                            + " 2022-01-12");
        } else if (date == null) {
            problems.add(
                    Check.DATE_UNREADABLE,
                    source.column(),
                    Shown.value(text)
                            + " is not a date; write it as 2022-01-12, or as 2022-01 or 2022 where the day is not known");
        } else if (date.first().getYear() < FIRST_YEAR || date.last().getYear() > lastYear) {
            problems.add(
                    Check.DATE_RANGE,
                    source.column(),
                    Shown.value(text) + " is not in the years " + FIRST_YEAR + " to " + lastYear
                            + "; correct the year");
            return null;
        } else if (!isForeign) {
            lastText = text;
            lastDate = date;
        }
        return date;
    }

    /** As {@link #read}, but a blank cell is a problem too. */
    @Nullable
    ReducedDate require(Row row, RowProblems problems) {
        var text = source.in(row);
        if (text.isEmpty()) {
            problems.add(Check.CELL_REQUIRED, source.column(), name + " is empty; every row must have one");
            return null;
        }
        return read(text, problems);
    }

    String name() {
        return name;
    }

    int column() {
        return source.column();
    }
}
