package org.sitrep.store;

/**
 * Writes what of a block's vintages is needed to judge the rows of later files: the record, the ids, the versions and
 * what they say, as a fingerprint. {@link BlockKeys} reads it.
 */
final class KeyWriter {

    static final int VERSION = 1;
    static final int DIGEST = 32;

    private final ByteWriter out;
    private String idBefore = "";
    private long recordBefore;
    private long lineBefore;
    private long dayBefore;

    KeyWriter() {
        out = new ByteWriter(1 << 12);
        out.octet(VERSION);
    }

    /** Begins the keys of another block, in the same memory. */
    void clear() {
        out.clear();
        out.octet(VERSION);
        idBefore = "";
        recordBefore = 0;
        lineBefore = 0;
        dayBefore = 0;
    }

    int length() {
        return out.length();
    }

    byte[] toArray() {
        return out.toArray();
    }

    /** Begins a record of which so many vintages follow. */
    void record(long record, long line, int vintages) {
        out.signed(record - recordBefore).signed(line - lineBefore).number(vintages);
        recordBefore = record;
        lineBefore = line;
    }

    void vintage(VintageRow row) {
        if (row.digest().length != DIGEST) {
            throw new IllegalArgumentException("A fingerprint has " + DIGEST + " bytes");
        }
        var id = row.entry().id();
        var day = row.countsFrom().toEpochDay();
        var shared = shared(id, idBefore);
        out.number(shared).text(id, shared).number(row.number()).signed(day - dayBefore).raw(row.digest());
        idBefore = id;
        dayBefore = day;
    }

    private static int shared(String id, String before) {
        var most = Math.min(id.length(), before.length());
        var shared = 0;
        while (shared < most && id.charAt(shared) == before.charAt(shared)) {
            shared++;
        }
        return shared;
    }
}
