package org.sitrep.store;

import java.time.LocalDate;
import java.util.List;

/** A block that is being filled; when it is sealed, the next one may be filled in the same memory. */
final class BlockBuilder {

    /** Beyond these lengths the next record goes into another block; a single record may be longer. */
    private static final int ENTRIES = 1 << 18;

    private static final int KEYS = 1 << 17;

    private final EntryWriter entries = new EntryWriter();
    private final KeyWriter keys = new KeyWriter();
    private final ByteWriter hashes = new ByteWriter(1 << 11);
    private final RecordKeys keyNumbers = new RecordKeys();
    private long file;
    private int dataset;
    private int country;
    private int ordinal;
    private int lastHashed;
    private int records;
    private int vintages;
    private int revisions;
    private LocalDate earliest = LocalDate.MAX;
    private LocalDate latest = LocalDate.MIN;

    /** Begins a block. */
    BlockBuilder begin(long ofFile, int ofDataset, int ofCountry) {
        file = ofFile;
        dataset = ofDataset;
        country = ofCountry;
        entries.clear();
        keys.clear();
        hashes.clear();
        ordinal = 0;
        lastHashed = 0;
        records = 0;
        vintages = 0;
        revisions = 0;
        earliest = LocalDate.MAX;
        latest = LocalDate.MIN;
        return this;
    }

    boolean isFull() {
        return entries.length() > ENTRIES || keys.length() > KEYS;
    }

    /**
     * Adds what is new in a record.
     *
     * @param isWhole whether the record is counted here; a record of several countries is counted with the first
     */
    void add(long record, long line, List<VintageRow> rows, boolean isWhole) {
        keys.record(record, line, rows.size());
        var hashed = 0L;
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            keys.vintage(row);
            entries.put(row.entry());
            var hash = keyNumbers.of(row.entry().id());
            if (i == 0 || hash != hashed) {
                hashes.whole(hash).number(ordinal - lastHashed);
                lastHashed = ordinal;
                hashed = hash;
            }
            revisions += row.number() > 1 ? 1 : 0;
            earliest = row.countsFrom().isBefore(earliest) ? row.countsFrom() : earliest;
            latest = row.countsFrom().isAfter(latest) ? row.countsFrom() : latest;
        }
        vintages += rows.size();
        records += isWhole ? 1 : 0;
        ordinal++;
    }

    /** The block, under the number that comes next. */
    Filled seal(long id) {
        var content = entries.toArray();
        var parts = Math.max(1, Math.ceilDiv(content.length, BlockTable.PART));
        var block = new Block(id, parts, file, dataset, country, vintages, revisions);
        return new Filled(block, records, earliest, latest, hashes.toArray(), keys.toArray(), content);
    }

    /**
     * A block to be written.
     *
     * @param records how many records are counted with it
     * @param earliest the first day from which one of its vintages counts
     * @param latest the last such day
     * @param hashes the numbers of the records' keys, each with the place of its record
     * @param keys what {@link BlockKeys} reads
     * @param entries what {@link EntryReader} reads
     */
    record Filled(
            Block block,
            int records,
            LocalDate earliest,
            LocalDate latest,
            byte[] hashes,
            byte[] keys,
            byte[] entries) {}
}
