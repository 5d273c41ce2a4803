package org.sitrep.intake;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.RowMapper.Judgement;
import org.sitrep.model.Rejection;

/** Reads one log as a stream: the splitter finds the records, Commons CSV their cells, the mapper judges them. */
final class CsvLogReader implements LogReader {

    private final LogDescription description;
    private final RecordSplitter splitter;
    private final RecordFeed feed;
    private final RowMapper mapper;
    private final RowRejections rejections;
    private final SourceGuard guard;
    private final Dialect dialect;
    private final int columns;
    private final int maxCellChars;

    CsvLogReader(
            LogDescription description,
            RecordSplitter splitter,
            Dialect dialect,
            int columns,
            RowMapper mapper,
            RowRejections rejections,
            SourceGuard guard,
            IntakeSettings settings)
            throws IOException {
        this.description = description;
        this.splitter = splitter;
        this.feed = new RecordFeed(dialect);
        this.mapper = mapper;
        this.rejections = rejections;
        this.guard = guard;
        this.dialect = dialect;
        this.columns = columns;
        this.maxCellChars = settings.maxCellChars();
    }

    @Override
    public LogDescription description() {
        return description;
    }

    @Override
    public @Nullable RowOutcome next() throws IOException {
        try {
            var raw = splitter.next();
            if (raw == null) {
                guard.checkUnchanged();
                return null;
            }
            return outcome(raw);
        } catch (IOException broken) {
            throw guard.unreadable(broken);
        }
    }

    @Override
    public long skip(long records) throws IOException {
        try {
            for (long i = 0; i < records; i++) {
                if (!splitter.skip()) {
                    return i;
                }
            }
            return records;
        } catch (IOException broken) {
            throw guard.unreadable(broken);
        }
    }

    private RowOutcome outcome(RawRecord raw) throws IOException {
        var fault = raw.fault();
        if (fault != null) {
            return new RowOutcome.Rejected(rejections.of(raw, fault));
        }
        var malformed = shape(raw);
        if (malformed != null) {
            return new RowOutcome.Rejected(malformed);
        }
        var cells = feed.split(raw.text());
        if (raw.text().length() > maxCellChars) {
            for (int i = 0; i < columns; i++) {
                if (cells.get(i).length() > maxCellChars) {
                    return new RowOutcome.Rejected(
                            rejections.cellTooLong(raw, i, cells.get(i).length()));
                }
            }
        }
        return switch (mapper.judge(cells)) {
            case Judgement.Entries(var readings) -> new RowOutcome.Accepted(raw.number(), raw.line(), readings);
            case Judgement.Dropped(var reason) -> new RowOutcome.Dropped(raw.number(), raw.line(), reason);
            case Judgement.Deleted(var id, var on) -> new RowOutcome.Deleted(raw.number(), raw.line(), id, on);
            case Judgement.Refused(var problem) -> new RowOutcome.Rejected(rejections.of(raw, problem));
        };
    }

    private @Nullable Rejection shape(RawRecord raw) {
        if (isBlank(raw.text())) {
            return rejections.blank(raw);
        }
        return raw.cells() == columns ? null : rejections.width(raw);
    }

    /** Whether there is nothing but delimiters, quotes and blanks. The first character of most rows says no. */
    private boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c != dialect.delimiter() && c != ' ' && c != '"') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        splitter.close();
    }
}
