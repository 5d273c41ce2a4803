package org.sitrep.intake;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.RowMapper.Judgement;
import org.sitrep.model.Rejection;

/** Reads one log as a stream: its source finds the records and their cells, the mapper judges them. */
final class CsvLogReader implements LogReader {

    /** More empty rows in one run are not looked behind: so many only stand at the end of a sheet. */
    private static final int MOST_BLANK = 10_000;

    private static final int TOLD_EVERY = 1_000;

    private final LogDescription description;
    private final RecordSource source;
    private final RowMapper mapper;
    private final RowRejections rejections;
    private final SourceGuard guard;
    private final Header header;
    private final int maxCellChars;
    private final LongConsumer told;
    private final Remarks remarks = new Remarks();
    private final GarbledText garbled = new GarbledText();
    /** Outcomes of empty rows that have been read already. */
    private final Deque<RowOutcome> waiting = new ArrayDeque<>();
    /** A record that was looked at but not judged. */
    private @Nullable CutRecord ahead;

    private long records;

    /** @param told is given the number of records read, now and then */
    CsvLogReader(
            LogDescription description,
            RecordSource source,
            Header header,
            RowMapper mapper,
            RowRejections rejections,
            SourceGuard guard,
            IntakeSettings settings,
            LongConsumer told) {
        this.told = told;
        this.description = description;
        this.source = source;
        this.mapper = mapper;
        this.rejections = rejections;
        this.guard = guard;
        this.header = header;
        this.maxCellChars = settings.maxCellChars();
    }

    @Override
    public LogDescription description() {
        return description;
    }

    @Override
    public List<String> notices() {
        var all = new ArrayList<>(description.notices());
        all.addAll(remarks.sentences());
        return all;
    }

    @Override
    public @Nullable RowOutcome next() throws IOException {
        records++;
        if (records % TOLD_EVERY == 0) {
            told.accept(records);
        }
        try {
            var known = waiting.poll();
            if (known != null) {
                return known;
            }
            var record = ahead == null ? source.next() : ahead;
            ahead = null;
            if (record == null) {
                guard.checkUnchanged();
                return null;
            }
            return outcome(record);
        } catch (IOException broken) {
            throw guard.unreadable(broken);
        }
    }

    @Override
    public long skip(long records) throws IOException {
        for (long i = 0; i < records; i++) {
            if (next() == null) {
                return i;
            }
        }
        return records;
    }

    private RowOutcome outcome(CutRecord record) throws IOException {
        var raw = record.raw();
        var fault = raw.fault();
        if (fault != null) {
            return new RowOutcome.Rejected(rejections.of(raw, fault));
        }
        var cells = record.cells();
        if (isBlank(cells)) {
            return blankRows(raw);
        }
        var malformed = malformed(record);
        if (malformed != null) {
            return new RowOutcome.Rejected(malformed);
        }
        var number = raw.number();
        var line = raw.line();
        if (header.isRepeatedBy(cells)) {
            return dropped(number, line, Check.ROWS_DROPPED, "The header once more, between the rows");
        }
        return switch (mapper.judge(number, cells)) {
            case Judgement.Entries(var readings) -> {
                for (var remark : mapper.remarks()) {
                    remarks.add(remark, line);
                }
                if (record.mayBeGarbled()) {
                    remarkGarbled(cells, line);
                }
                yield new RowOutcome.Accepted(number, line, readings, raw.text());
            }
            case Judgement.Dropped(var check, var reason) -> dropped(number, line, check, reason);
            case Judgement.Deleted(var id, var on) -> new RowOutcome.Deleted(number, line, id, on);
            case Judgement.Refused(var problem) -> new RowOutcome.Rejected(rejections.of(raw, problem));
        };
    }

    /** A row is told once, by the first of its cells that is garbled. */
    private void remarkGarbled(String[] cells, long line) {
        for (var cell : cells) {
            var remark = garbled.look(cell);
            if (remark != null) {
                remarks.add(remark, line);
                return;
            }
        }
    }

    private RowOutcome dropped(long number, long line, Check check, String reason) {
        remarks.add(new Remarks.Remark(check, "Left out: " + reason, ""), line);
        return new RowOutcome.Dropped(number, line, reason);
    }

    /**
     * The outcome of the empty row in hand, and of those behind it. Between other rows an empty one is a fault; at the end
     * of a file spreadsheets leave them by the hundred, and they say nothing.
     */
    private RowOutcome blankRows(RawRecord first) throws IOException {
        var rows = new ArrayList<RawRecord>();
        rows.add(first);
        var atEnd = true;
        while (rows.size() < MOST_BLANK) {
            var next = source.next();
            if (next == null) {
                break;
            }
            if (next.raw().fault() != null || !isBlank(next.cells())) {
                ahead = next;
                atEnd = false;
                break;
            }
            rows.add(next.raw());
        }
        for (var row : rows) {
            waiting.add(atEnd
                    ? dropped(row.number(), row.line(), Check.ROW_BLANK,
                            "All its cells are empty, at the end of the file")
                    : new RowOutcome.Rejected(rejections.blank(row)));
        }
        return waiting.remove();
    }

    private static boolean isBlank(String[] cells) {
        if (!cells[0].isEmpty()) {
            return false;
        }
        for (var cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Rejection malformed(CutRecord record) {
        var cells = record.cells();
        if (cells.length != header.size()) {
            return rejections.width(record.raw());
        }
        if (record.length() > maxCellChars) {
            for (int i = 0; i < cells.length; i++) {
                if (cells[i].length() > maxCellChars) {
                    return rejections.cellTooLong(record.raw(), i, cells[i].length());
                }
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
