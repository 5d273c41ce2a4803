package org.sitrep.intake;

import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.RowMapper.Judgement;
import org.sitrep.model.Rejection;

/** Reads one log as a stream: the splitter finds the records, Commons CSV their cells, the mapper judges them. */
final class CsvLogReader implements LogReader {

    private final LogDescription description;
    private final RecordSplitter splitter;
    private final RowMapper mapper;
    private final RowRejections rejections;
    private final SourceGuard guard;
    private final Header header;
    private final int maxCellChars;
    private final int maxRawChars;

    CsvLogReader(
            LogDescription description,
            RecordSplitter splitter,
            Header header,
            RowMapper mapper,
            RowRejections rejections,
            SourceGuard guard,
            IntakeSettings settings) {
        this.description = description;
        this.splitter = splitter;
        this.mapper = mapper;
        this.rejections = rejections;
        this.guard = guard;
        this.header = header;
        this.maxCellChars = settings.maxCellChars();
        this.maxRawChars = settings.maxRawChars();
    }

    @Override
    public LogDescription description() {
        return description;
    }

    @Override
    public @Nullable RowOutcome next() throws IOException {
        try {
            if (!splitter.advance()) {
                guard.checkUnchanged();
                return null;
            }
            return outcome();
        } catch (IOException broken) {
            throw guard.unreadable(broken);
        }
    }

    @Override
    public long skip(long records) throws IOException {
        try {
            for (long i = 0; i < records; i++) {
                if (!splitter.advance()) {
                    return i;
                }
            }
            return records;
        } catch (IOException broken) {
            throw guard.unreadable(broken);
        }
    }

    private RowOutcome outcome() {
        var fault = splitter.fault();
        if (fault != null) {
            return new RowOutcome.Rejected(rejections.of(splitter.record(), fault));
        }
        var cells = splitter.cut();
        var malformed = malformed(cells);
        if (malformed != null) {
            return new RowOutcome.Rejected(malformed);
        }
        var number = splitter.number();
        var line = splitter.firstLine();
        if (header.isRepeatedBy(cells)) {
            return new RowOutcome.Dropped(number, line, "The header once more, between the rows");
        }
        return switch (mapper.judge(cells)) {
            case Judgement.Entries(var readings) ->
                new RowOutcome.Accepted(number, line, readings, splitter.text(maxRawChars));
            case Judgement.Dropped(var reason) -> new RowOutcome.Dropped(number, line, reason);
            case Judgement.Deleted(var id, var on) -> new RowOutcome.Deleted(number, line, id, on);
            case Judgement.Refused(var problem) -> new RowOutcome.Rejected(rejections.of(splitter.record(), problem));
        };
    }

    private @Nullable Rejection malformed(String[] cells) {
        if (cells[0].isEmpty() && Stream.of(cells).allMatch(String::isEmpty)) {
            return rejections.blank(splitter.record());
        }
        if (cells.length != header.size()) {
            return rejections.width(splitter.record());
        }
        if (splitter.length() > maxCellChars) {
            for (int i = 0; i < cells.length; i++) {
                if (cells[i].length() > maxCellChars) {
                    return rejections.cellTooLong(splitter.record(), i, cells[i].length());
                }
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        splitter.close();
    }
}
