package org.sitrep.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.intake.LogDescription;
import org.sitrep.intake.LogReader;
import org.sitrep.intake.Reading;
import org.sitrep.intake.RowOutcome;
import org.sitrep.model.EntryKey;
import org.sitrep.model.Rejection;

/** Counts the rows of one file and finds ids that stand twice in it, as the store would. */
final class CheckedRows {

    private final String file;
    private final Map<EntryKey, Seen> seen = new HashMap<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final ContentCounter content = new ContentCounter();
    private long read;
    private long accepted;
    private long repeated;
    private long dropped;
    private long rejected;

    private record Seen(byte[] digest, long line) {}

    CheckedRows(String file) {
        this.file = file;
    }

    void read(LogReader reader) throws IOException {
        for (var outcome = reader.next(); outcome != null; outcome = reader.next()) {
            read++;
            switch (outcome) {
                case RowOutcome.Accepted row -> judge(row, reader.description());
                case RowOutcome.Rejected row -> reject(row.rejection());
                case RowOutcome.Dropped unused -> dropped++;
                case RowOutcome.Deleted unused -> accepted++;
            }
        }
    }

    RunResult.Rows rows() {
        return new RunResult.Rows(read, accepted, 0, repeated, dropped, rejected);
    }

    CheckedContent content() {
        return content.content();
    }

    List<Rejection> rejections() {
        return rejections;
    }

    private void judge(RowOutcome.Accepted row, LogDescription log) {
        var isNew = false;
        for (var reading : row.readings()) {
            var known = seen.get(reading.entry().key());
            if (known == null) {
                isNew = true;
            } else if (!Arrays.equals(known.digest(), reading.digest())) {
                reject(RepeatedIds.rejection(
                        file, row, log, reading.entry().key(), known.line()));
                return;
            }
        }
        row.readings().forEach(reading -> note(reading, row.line()));
        if (isNew) {
            accepted++;
        } else {
            repeated++;
        }
    }

    private void note(Reading reading, long line) {
        if (seen.putIfAbsent(reading.entry().key(), new Seen(reading.digest(), line)) == null) {
            content.add(reading.entry());
        }
    }

    private void reject(Rejection rejection) {
        rejected++;
        if (rejections.size() < FileChecker.MOST_REJECTIONS) {
            rejections.add(rejection);
        }
    }
}
