package org.sitrep.job;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.intake.Check;
import org.sitrep.intake.LogDescription;
import org.sitrep.intake.RowOutcome;
import org.sitrep.model.Rejection;
import org.sitrep.store.Deletion;
import org.sitrep.store.EntryStore;
import org.sitrep.store.FileFormat;
import org.sitrep.store.FileState;
import org.sitrep.store.InputFileStore;
import org.sitrep.store.LogRow;
import org.sitrep.store.RejectionStore;
import org.sitrep.store.StoredFile;
import org.sitrep.store.Tally;
import org.sitrep.store.Verdict;
import org.sitrep.store.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Writes a chunk of one file: entries, rejections and how far the file is read, all in the chunk's transaction.
 *
 * <p>At the end of the file it also decides whether the file stands. That must be here and not in a later step: the
 * next file is judged against what this one left in the store.
 */
final class LogItemWriter implements ItemWriter<ReadItem> {

    private static final Logger LOG = LoggerFactory.getLogger(LogItemWriter.class);

    private final EntryStore entries;
    private final RejectionStore rejections;
    private final InputFileStore files;
    private final double rejectLimit;
    private final long file;
    private boolean deletes;

    LogItemWriter(
            EntryStore entries, RejectionStore rejections, InputFileStore files, double rejectLimit, long file) {
        this.entries = entries;
        this.rejections = rejections;
        this.files = files;
        this.rejectLimit = rejectLimit;
        this.file = file;
    }

    @Override
    public void write(Chunk<? extends ReadItem> chunk) {
        for (var item : chunk.getItems()) {
            switch (item) {
                case ReadItem.Rows rows -> write(rows);
                case ReadItem.Unreadable(var rejection) -> giveUp(rejection);
            }
        }
    }

    private void write(ReadItem.Rows rows) {
        var stored = files.get(file);
        var tally = stored.tally().plus(take(stored, rows));
        var end = rows.end();
        if (end == null) {
            files.advance(file, tally, false);
        } else {
            files.describe(file, deletes && tally.dropped() > 0 ? withAwaited(end, tally.dropped()) : end);
            finish(tally);
        }
    }

    private static FileFormat withAwaited(FileFormat format, long rows) {
        var notices = new ArrayList<>(format.notices());
        notices.add(Check.DELETION_AWAITED + ": " + rows + " of the deleted ids are not in " + format.dataset()
                + " yet, and are kept until their entries come, or were uploaded again since");
        return new FileFormat(
                format.format(),
                format.dataset(),
                format.reason(),
                format.encoding(),
                format.delimiter(),
                format.headerLine(),
                format.columns(),
                notices);
    }

    private Tally take(StoredFile stored, ReadItem.Rows rows) {
        var outcomes = rows.outcomes();
        var accepted = new ArrayList<RowOutcome.Accepted>(outcomes.size());
        var deleted = new ArrayList<Deletion>();
        var rejected = new ArrayList<Rejection>();
        var dropped = 0;
        for (var item : outcomes) {
            switch (item) {
                case RowOutcome.Accepted row -> accepted.add(row);
                case RowOutcome.Rejected row -> rejected.add(row.rejection());
                case RowOutcome.Dropped unused -> dropped++;
                case RowOutcome.Deleted row -> deleted.add(
                        new Deletion(row.record(), row.line(), row.id(), row.on()));
            }
        }
        var total = new Tally(rejected.size() + dropped, 0, 0, 0, dropped, rejected.size());
        if (!accepted.isEmpty()) {
            total = total.plus(takeRows(stored, accepted, rows.log(), rejected));
        }
        if (!deleted.isEmpty()) {
            deletes = true;
            total = total.plus(delete(stored, deleted, rows.log()));
        }
        rejections.add(file, rejected);
        return total;
    }

    private Tally takeRows(
            StoredFile stored, List<RowOutcome.Accepted> rows, LogDescription log, List<Rejection> rejected) {
        var accepted = 0;
        var revised = 0;
        var unchanged = 0;
        var repeated = 0;
        var conflicts = 0;
        var verdicts = entries.take(stored, versions(rows));
        for (var i = 0; i < rows.size(); i++) {
            switch (verdicts.get(i)) {
                case Verdict.Accepted unused -> accepted++;
                case Verdict.Revised unused -> revised++;
                case Verdict.Unchanged unused -> unchanged++;
                case Verdict.Repeated unused -> repeated++;
                case Verdict.Conflicting conflict -> {
                    conflicts++;
                    rejected.add(RepeatedIds.rejection(
                            stored.name(), rows.get(i), log, conflict.entry(), conflict.line()));
                }
                case Verdict.Unknown unused -> throw new IllegalStateException("Only a deletion can be unknown");
                case Verdict.Outdated unused -> throw new IllegalStateException("Only a deletion can be outdated");
            }
        }
        if (revised > 0) {
            files.addRevised(stored.id(), revised);
        }
        return new Tally(rows.size(), accepted + revised, unchanged, repeated, 0, conflicts);
    }

    private Tally delete(StoredFile stored, List<Deletion> deletions, LogDescription log) {
        var accepted = 0;
        var unchanged = 0;
        var repeated = 0;
        var dropped = 0;
        for (var verdict : entries.delete(stored, log.dataset(), deletions)) {
            switch (verdict) {
                case Verdict.Accepted unused -> accepted++;
                case Verdict.Unchanged unused -> unchanged++;
                case Verdict.Repeated unused -> repeated++;
                case Verdict.Unknown unknown -> {
                    dropped++;
                    LOG.debug("{} deletes {}, which {} does not have", stored.name(), unknown.id(), log.dataset());
                }
                case Verdict.Outdated(var id) -> {
                    dropped++;
                    LOG.debug("{} deletes {}, which was uploaded again since", stored.name(), id);
                }
                case Verdict.Conflicting unused -> throw new IllegalStateException("A deletion has no content");
                case Verdict.Revised unused -> throw new IllegalStateException("A deletion has no content");
            }
        }
        if (dropped > 0) {
            LOG.info(
                    "{}: {} deleted ids are not in {} yet, or were uploaded again since", stored.name(), dropped,
                    log.dataset());
        }
        return new Tally(deletions.size(), accepted, unchanged, repeated, dropped, 0);
    }

    private void finish(Tally tally) {
        if (tally.rejectedShare() > rejectLimit) {
            entries.withdraw(file);
            files.setState(file, FileState.REFUSED);
        } else {
            entries.forget(file);
            files.setState(file, FileState.DONE);
        }
        files.advance(file, tally, true);
    }

    /** A file that breaks off counts as one rejection, whatever was read of it before. */
    private void giveUp(Rejection rejection) {
        entries.withdraw(file);
        rejections.drop(file);
        rejections.add(file, List.of(rejection));
        files.setState(file, FileState.UNREADABLE);
        files.advance(file, new Tally(1, 0, 0, 0, 0, 1), true);
    }

    private static List<LogRow> versions(List<RowOutcome.Accepted> rows) {
        var all = new ArrayList<LogRow>(rows.size());
        for (var row : rows) {
            var readings = row.readings();
            var versions = new Version[readings.size()];
            for (var i = 0; i < versions.length; i++) {
                var reading = readings.get(i);
                versions[i] = new Version(reading.entry(), reading.digest(), reading.uploadedOn());
            }
            all.add(new LogRow(row.record(), row.line(), List.of(versions)));
        }
        return all;
    }
}
