package org.sitrep.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ReducedDate;

/** Reads when an entry was, how long it lasted, and when it was reported. */
final class DatesMapper {

    /**
     * The dates of an entry.
     *
     * @param day null where it cannot be read and a problem was noted
     */
    record Dates(
            @Nullable ReducedDate day,
            @Nullable ReducedDate end,
            @Nullable ReducedDate periodStart,
            @Nullable ReducedDate reportedOn,
            @Nullable ReducedDate uploadedOn) {}

    private enum Precision {
        DAY,
        WEEK,
        MONTH,
        YEAR;

        String token() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final DateField date;
    private final DateField dateTo;
    private final TokenField<Precision> precision;
    private final DateField end;
    private final DateField periodStart;
    private final DateField reportedOn;
    private final DateField uploadedOn;
    /** One day of grace: it is tomorrow already in the east of the world. */
    private final LocalDate latest;

    DatesMapper(FieldSources fields, LocalDate today) {
        this.date = new DateField(fields, Field.DATE, today);
        this.dateTo = new DateField(fields, Field.DATE_TO, today);
        this.precision = new TokenField<>(
                fields.of(Field.DATE_PRECISION),
                Precision.values(),
                Precision::token,
                Check.PRECISION_UNKNOWN,
                "precision of a date");
        this.end = new DateField(fields, Field.END, today);
        this.periodStart = new DateField(fields, Field.PERIOD_START, today);
        this.reportedOn = new DateField(fields, Field.REPORTED_ON, today);
        this.uploadedOn = new DateField(fields, Field.UPLOADED_ON, today);
        this.latest = today.plusDays(1);
    }

    Dates read(Row row, RowProblems problems) {
        var day = day(row, problems);
        return new Dates(
                day,
                end(row, day, problems),
                periodStart(row, day, problems),
                notInFuture(reportedOn, row, problems),
                notInFuture(uploadedOn, row, problems));
    }

    private @Nullable ReducedDate day(Row row, RowProblems problems) {
        var first = date.require(row, problems);
        var last = dateTo.read(row, problems);
        var known = precision.read(row, problems);
        if (first == null) {
            return null;
        }
        if (last != null) {
            return span(first, last, problems);
        }
        return known == null || !first.isDay() ? first : widened(first, known);
    }

    private @Nullable ReducedDate span(ReducedDate first, ReducedDate last, RowProblems problems) {
        if (last.last().isBefore(first.first())) {
            problems.add(Check.DATE_ORDER, dateTo.column(), isBefore(dateTo, last, first));
            return null;
        }
        return new ReducedDate(first.first(), last.last());
    }

    /** The week runs from Monday to Sunday. */
    private static ReducedDate widened(ReducedDate date, Precision precision) {
        var day = date.first();
        return switch (precision) {
            case DAY -> date;
            case WEEK -> {
                var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new ReducedDate(monday, monday.plusDays(6));
            }
            case MONTH -> ReducedDate.of(YearMonth.from(day));
            case YEAR -> ReducedDate.of(Year.from(day));
        };
    }

    private @Nullable ReducedDate end(Row row, @Nullable ReducedDate day, RowProblems problems) {
        var last = end.read(row, problems);
        if (last != null && day != null && last.last().isBefore(day.first())) {
            problems.add(Check.DATE_ORDER, end.column(), isBefore(end, last, day));
        }
        return last;
    }

    private String isBefore(DateField field, ReducedDate last, ReducedDate first) {
        return field.name() + " " + last + " is before " + date.name() + " " + first + "; correct one of them";
    }

    private @Nullable ReducedDate periodStart(Row row, @Nullable ReducedDate day, RowProblems problems) {
        var from = periodStart.read(row, problems);
        if (from != null && day != null && from.first().isAfter(day.last())) {
            problems.add(
                    Check.DATE_ORDER,
                    periodStart.column(),
                    periodStart.name() + " " + from + " is after " + date.name() + " " + day
                            + "; correct one of them");
        }
        return from;
    }

    private @Nullable ReducedDate notInFuture(DateField field, Row row, RowProblems problems) {
        var day = field.read(row, problems);
        if (day != null && day.first().isAfter(latest)) {
            problems.add(
                    Check.DATE_FUTURE,
                    field.column(),
                    field.name() + " " + day + " is after tomorrow, " + latest + "; correct the date");
        }
        return day;
    }
}
