package org.sitrep.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which vintages of earlier files a file says again, and on which line: needed, while it is read, to tell a second row of
 * the same id from the first. Kept in the store too, for a restart.
 */
final class Sightings {

    /** Beyond this length the next ones go into another row. */
    private static final int FULL = 500_000;

    private final JdbcTemplate jdbc;
    private final long file;
    private final Map<Long, long[]> lines = new HashMap<>();
    private int rows;

    /** Those of a file, as the store has them. */
    Sightings(JdbcTemplate jdbc, long file) {
        this.jdbc = jdbc;
        this.file = file;
        jdbc.query(
                "select content from sighting where file_id = ? order by number",
                row -> {
                    read(new ByteReader(row.getBytes(1)));
                    rows++;
                },
                file);
    }

    static void forget(JdbcTemplate jdbc, long file) {
        jdbc.update("delete from sighting where file_id = ?", file);
    }

    long file() {
        return file;
    }

    /** Whether the store still has what it had when these were read or last added to. */
    boolean areAsStored() {
        var stored = jdbc.queryForObject("select count(*) from sighting where file_id = ?", Integer.class, file);
        return stored != null && stored == rows;
    }

    /** The line on which the file says a vintage; 0 if it did not. */
    long line(long block, int place) {
        var ofBlock = lines.get(block);
        return ofBlock == null || ofBlock.length <= place ? 0 : ofBlock[place];
    }

    void add(List<Known> sighted) {
        var out = new ByteWriter(8 * sighted.size());
        for (var seen : sighted) {
            var block = seen.block();
            if (block == null) {
                throw new IllegalStateException(seen.key() + " is not written yet");
            }
            note(block.id(), seen.place(), seen.line());
            out.number(block.id()).number(seen.place()).number(seen.line());
            if (out.length() > FULL) {
                insert(out);
                out = new ByteWriter(FULL);
            }
        }
        if (out.length() > 0) {
            insert(out);
        }
    }

    private void insert(ByteWriter out) {
        jdbc.update("insert into sighting (file_id, number, content) values (?, ?, ?)", file, rows, out.toArray());
        rows++;
    }

    private void read(ByteReader in) {
        while (!in.isAtEnd()) {
            note(in.number(), in.count(), in.number());
        }
    }

    private void note(long block, int place, long line) {
        var ofBlock = lines.computeIfAbsent(block, unused -> new long[place + 1]);
        if (ofBlock.length <= place) {
            ofBlock = Arrays.copyOf(ofBlock, Math.max(place + 1, ofBlock.length * 2));
            lines.put(block, ofBlock);
        }
        ofBlock[place] = line;
    }
}
