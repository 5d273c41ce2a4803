package org.sitrep.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EntryRef;

/** What a cell holds. */
sealed interface Value {

    /** An empty cell: nothing is known. Never a zero. */
    Value NOTHING = new Nothing();

    /** Nothing. */
    record Nothing() implements Value {}

    /** Text, whatever it looks like. */
    record Text(String text) implements Value {}

    /** A true number. */
    record Number(BigDecimal number) implements Value {}

    /** A true date. */
    record Day(LocalDate day) implements Value {}

    /** Text that leads to a web address, where it may. */
    record Web(String text, String address) implements Value {}

    /** Text that leads to a cell of this workbook, such as {@code 'Key figures'!A6}. */
    record Jump(String text, String target) implements Value {}

    /** References to entries, and how many there are besides; the cell leads to the row of the first. */
    record Entries(List<EntryRef> refs, long more) implements Value {}

    /** A live formula and the value that it has now. */
    record Formula(String formula, BigDecimal cached) implements Value {}

    /** Text; nothing where there is none. */
    static Value of(@Nullable String text) {
        return text == null || text.isEmpty() ? NOTHING : new Text(text);
    }

    /** A number; nothing where it is unknown. */
    static Value of(@Nullable BigDecimal number) {
        return number == null ? NOTHING : new Number(number);
    }

    /** A whole number. */
    static Value of(long number) {
        return new Number(BigDecimal.valueOf(number));
    }

    /** A date; nothing where it is unknown, text where Excel cannot hold it. */
    static Value of(@Nullable LocalDate day) {
        return day == null ? NOTHING : ExcelLimits.isDate(day) ? new Day(day) : new Text(day.toString());
    }

    /** A day in its ISO form: a true date if the day is known, else text such as {@code 2022-01}. */
    static Value ofIsoDay(String iso) {
        return iso.matches("\\d{4}-\\d{2}-\\d{2}") ? of(LocalDate.parse(iso)) : of(iso);
    }

    /** References to entries. */
    static Value ofEntries(List<EntryRef> refs, long more) {
        return refs.isEmpty() ? NOTHING : new Entries(refs, more);
    }
}
