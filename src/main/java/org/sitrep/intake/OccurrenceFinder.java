package org.sitrep.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a log of events without lasting ids for rows that have the same key, before it is read.
 *
 * <p>Two rows of such a list with the same key are two events, unless one is a copy of the other. Which of them is the first
 * depends on what they say and not on their order, counts last of all: then an export in another order, or with a corrected
 * count, changes no more than was changed.
 */
final class OccurrenceFinder {

    private final FoundFormat found;
    private final IntakeSettings settings;
    private final Row row;
    private final Source.@Nullable Key key;
    private final Source summary;
    private final List<Source> sources;
    private final int[] rowNumbers;
    /** The columns of counts. */
    private final Set<Integer> counts = new HashSet<>();
    /** The columns beside the key and the numbers of rows. */
    private final int[] told;

    OccurrenceFinder(FoundFormat found, SourceBinder binder, IntakeSettings settings) {
        this.found = found;
        this.settings = settings;
        var profile = found.profile();
        var header = found.header();
        this.row = new Row(profile);
        var main = profile.entries().getFirst();
        var id = profile.specOf(Field.ID, main);
        var spec = binder.keyOfEvents(id);
        this.key = spec != null && binder.bind(Field.ID, id) instanceof Source.Key bound ? bound : null;
        this.summary = binder.bind(Field.SUMMARY, profile.specOf(Field.SUMMARY, main));
        this.sources = Stream.of(Field.SOURCE, Field.SOURCE_URL)
                .map(field -> binder.bind(field, profile.specOf(field, main)))
                .toList();
        var numbered = spec == null ? List.<String>of() : spec.rowNumbers();
        this.rowNumbers = numbered.stream().mapToInt(header::column).filter(place -> place != Header.ABSENT).toArray();
        for (var template : profile.entries()) {
            for (var field : SourceBinder.COUNTS) {
                var column = binder.column(profile.specOf(field, template));
                if (column != null) {
                    counts.add(header.column(column.column()));
                }
            }
        }
        var others = new BitSet();
        for (var i = 0; i < header.size(); i++) {
            others.set(i, header.isUsable(i));
        }
        Arrays.stream(rowNumbers).forEach(others::clear);
        if (key != null) {
            key.columns().forEach(others::clear);
        }
        this.told = others.stream().toArray();
    }

    /** Whether the log is a list of events without lasting ids. */
    boolean isNeeded() {
        return key != null;
    }

    /** Looks through all records of the log. */
    Occurrences look(Reader text) throws IOException {
        var rows = new AlikeRows();
        try (var splitter = new RecordSplitter(text, found.dialect(), settings)) {
            found.passHeader(splitter);
            while (splitter.advance()) {
                var cells = splitter.fault() == null && splitter.cells() == found.header().size()
                        ? splitter.cut()
                        : null;
                if (cells == null || found.header().isRepeatedBy(cells)) {
                    rows.addNone(splitter.firstLine());
                } else {
                    row.take(splitter.number(), cells);
                    add(rows, cells, splitter.firstLine());
                }
            }
        }
        return rows.occurrences();
    }

    private void add(AlikeRows rows, String[] cells, long line) {
        var hash = key == null ? 0 : key.hash(row);
        var text = 0L;
        var content = hash;
        for (var column : told) {
            var cell = AlikeRows.hash(cells[column]);
            content = AlikeRows.joined(content, cell);
            text = counts.contains(column) ? text : AlikeRows.joined(text, cell);
        }
        var numbers = 0L;
        for (var column : rowNumbers) {
            numbers = AlikeRows.joined(numbers, AlikeRows.hash(row.text(column)));
        }
        rows.add(hash, text, content, isTelling() ? AlikeRows.joined(content, numbers) : AlikeRows.NOT_TELLING, line);
    }

    /** Whether the row has what hardly two events share in all its words: a text, a number, or the address of a report. */
    private boolean isTelling() {
        return !summary.in(row).isEmpty()
                || sources.stream().anyMatch(source -> source.in(row).startsWith("http"))
                || Arrays.stream(rowNumbers).anyMatch(column -> !row.text(column).isEmpty());
    }
}
