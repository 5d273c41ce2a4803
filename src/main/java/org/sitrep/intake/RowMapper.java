package org.sitrep.intake;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges the well-formed records of one log: each is accepted, dropped, a deletion, or has a problem. */
final class RowMapper {

    /** What came of a record. */
    sealed interface Judgement {
        record Entries(List<Reading> readings) implements Judgement {}

        record Dropped(Check check, String reason) implements Judgement {}

        record Deleted(String id, @Nullable LocalDate on) implements Judgement {}

        record Refused(RowProblems.Problem problem) implements Judgement {}
    }

    private record BoundDrop(RowTest when, String reason) {}

    private static final Remarks.Remark ALIKE = new Remarks.Remark(
            Check.ROW_ALIKE,
            "Rows that agree with another in all that tells the entries of this log apart were counted as events of their own,"
                    + " for it has no lasting ids",
            "");

    private final Occurrences occurrences;
    private final Row row;
    private final RowProblems problems = new RowProblems();
    private final List<BoundDrop> drops;
    private final @Nullable TotalRows totals;
    private final List<EntryMapper> entries;
    private final EntryDigest digest;
    private final boolean deletions;
    private final RequiredText deletedId;
    private final DateField deletedOn;

    RowMapper(
            FoundFormat found,
            DayOrder order,
            Occurrences occurrences,
            String fileName,
            ColumnPlan plan,
            LocalDate today,
            MessageDigest sha256) {
        this.occurrences = occurrences;
        var profile = found.profile();
        var header = found.header();
        this.row = new Row(profile);
        this.digest = new EntryDigest(sha256);
        this.drops = profile.drops().stream()
                .map(drop -> new BoundDrop(RowTest.of(drop.when(), header), drop.reason()))
                .toList();
        var binder = new SourceBinder(profile, header, fileName, sha256, order, occurrences);
        var naming = new Naming(header);
        var shared = new SharedMappers(profile, today);
        this.entries = profile.entries().stream()
                .filter(template -> !RowTest.of(template.when(), header).isNeverMet())
                .map(template -> new EntryMapper(
                        profile.datasetOf(fileName),
                        profile,
                        template,
                        RowTest.of(template.when(), header),
                        new FieldSources(profile, template, binder, naming),
                        plan.attributes(template, binder),
                        shared,
                        today))
                .toList();
        this.deletions = profile.deletions();
        var fields = new FieldSources(profile, profile.entries().getFirst(), binder, naming);
        this.totals = profile.keepTotals() ? null : new TotalRows(fields);
        this.deletedId = new RequiredText(fields, Field.ID);
        this.deletedOn = new DateField(fields, Field.DATE, today);
    }

    Judgement judge(long record, String[] cells) {
        row.take(record, cells);
        problems.clear();
        for (var drop : drops) {
            if (drop.when().isMetBy(row)) {
                return new Judgement.Dropped(Check.ROWS_DROPPED, drop.reason());
            }
        }
        var label = totals == null ? null : totals.label(row);
        if (label != null) {
            return new Judgement.Dropped(
                    Check.ROW_TOTAL, "A row of totals, " + Shown.value(label) + "; its parts are counted instead");
        }
        return deletions ? deletion() : entries();
    }

    /** What was noticed in the row that was judged last. */
    List<Remarks.Remark> remarks() {
        return problems.remarks();
    }

    private Judgement deletion() {
        var id = deletedId.read(row, problems);
        var on = deletedOn.read(row, problems);
        var problem = problems.first();
        return problem == null
                ? new Judgement.Deleted(id, on == null ? null : on.last())
                : new Judgement.Refused(problem);
    }

    private Judgement entries() {
        var readings = new Reading[entries.size()];
        var size = 0;
        for (var i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var reading = entry.applies(row) ? entry.read(row, problems, digest) : null;
            if (reading != null) {
                readings[size++] = reading;
            }
        }
        var problem = problems.first();
        if (problem != null) {
            return new Judgement.Refused(problem);
        }
        if (occurrences.isFurther(row.number())) {
            problems.remark(ALIKE);
        }
        return size == 0
                ? new Judgement.Dropped(
                        Check.ROWS_DROPPED, "The row has none of the counts that this format reads")
                : new Judgement.Entries(List.of(Arrays.copyOf(readings, size)));
    }
}
