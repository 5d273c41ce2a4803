package org.sitrep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The tables of blocks. {@code vintage_block} tells of each block what is asked of it without looking inside,
 * {@code block_keys} has what judging new rows needs of it, and {@code block_entries} the entries, in parts.
 */
final class BlockTable {

    /** The most bytes of a part; H2 takes a little more than a million into one value. */
    static final int PART = 1_000_000;

    /** How many numbers a query asks for at once. */
    private static final int LIST = 64;

    private static final String SELECT =
            "select b.id, b.parts, b.file_id, b.dataset_id, b.country_id, b.vintages, b.revisions from vintage_block b ";

    private final JdbcTemplate jdbc;
    private final MultiRowInsert<BlockBuilder.Filled> blocks;
    private final MultiRowInsert<Content> keys;
    private final MultiRowInsert<Content> entries;

    private record Content(long id, byte[] bytes) {}

    BlockTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.blocks = new MultiRowInsert<>(
                jdbc,
                "vintage_block",
                List.of("id", "parts", "file_id", "dataset_id", "country_id", "records", "vintages", "revisions",
                        "earliest", "latest", "hashes"),
                BlockTable::bind);
        this.keys = contents("block_keys");
        this.entries = contents("block_entries");
    }

    private MultiRowInsert<Content> contents(String table) {
        return new MultiRowInsert<>(
                jdbc,
                table,
                List.of("id", "content", "checksum"),
                (binder, content) -> binder.number(content.id())
                        .bytes(content.bytes())
                        .number(checksum(content.bytes())));
    }

    private static void bind(Binder to, BlockBuilder.Filled row) throws SQLException {
        var block = row.block();
        to.number(block.id())
                .number(block.parts())
                .number(block.file())
                .number(block.dataset())
                .number(block.country())
                .number(row.records())
                .number(block.vintages())
                .number(block.revisions())
                .day(row.earliest())
                .day(row.latest())
                .bytes(row.hashes());
    }

    void insert(List<BlockBuilder.Filled> filled) {
        blocks.insert(filled);
        keys.insert(filled.stream()
                .map(each -> new Content(each.block().id(), each.keys()))
                .toList());
        entries.insert(filled.stream().flatMap(each -> parts(each).stream()).toList());
    }

    private static List<Content> parts(BlockBuilder.Filled filled) {
        var parts = new ArrayList<Content>();
        var content = filled.entries();
        for (var part = 0; part < filled.block().parts(); part++) {
            var from = part * PART;
            var bytes = content.length <= PART
                    ? content
                    : Arrays.copyOfRange(content, from, Math.min(content.length, from + PART));
            parts.add(new Content(filled.block().id() + part, bytes));
        }
        return parts;
    }

    /** The number that the next block gets. */
    long next() {
        var last = jdbc.query("select id + parts from vintage_block order by id desc limit 1",
                (row, number) -> row.getLong(1));
        return last.isEmpty() ? 1 : last.getFirst();
    }

    /** The blocks of a country, in the order in which they were taken in. */
    List<Block> ofCountry(String country) {
        return jdbc.query(
                SELECT + "where b.country_id = (select id from country where name = ?) order by b.id",
                (row, number) -> block(row),
                country);
    }

    /** The blocks of a file, in the order in which they were taken in. */
    List<Block> ofFile(long file) {
        return jdbc.query(SELECT + "where b.file_id = ? order by b.id", (row, number) -> block(row), file);
    }

    /** Hands over the blocks of a dataset with the numbers of their records' keys. */
    void forEachOf(int dataset, HashConsumer consumer) {
        jdbc.query(
                "select b.id, b.parts, b.file_id, b.dataset_id, b.country_id, b.vintages, b.revisions, b.hashes"
                        + " from vintage_block b where b.dataset_id = ? order by b.id",
                row -> {
                    consumer.accept(block(row), row.getBytes("hashes"));
                },
                dataset);
    }

    /** Takes a block and the numbers of its records' keys. */
    @FunctionalInterface
    interface HashConsumer {
        void accept(Block block, byte[] hashes);
    }

    /** How many records of a file are counted with its blocks. */
    long recordsOf(long file) {
        var records =
                jdbc.queryForObject("select sum(records) from vintage_block where file_id = ?", Long.class, file);
        return records == null ? 0 : records;
    }

    /** The keys of blocks, by the blocks' numbers. */
    Map<Long, BlockKeys> keysOf(List<Block> wanted) {
        var contents = keyContentsOf(wanted);
        var found = new HashMap<Long, BlockKeys>();
        for (var block : wanted) {
            found.put(block.id(), new BlockKeys(block, content(contents, block.id())));
        }
        return found;
    }

    /** The keys of blocks as they are kept, by the blocks' numbers. */
    Map<Long, byte[]> keyContentsOf(List<Block> wanted) {
        return contentsOf("block_keys", wanted.stream().map(Block::id).toList());
    }

    /** The entries of blocks, by the blocks' numbers. */
    Map<Long, byte[]> entriesOf(List<Block> wanted) {
        var numbers = new ArrayList<Long>();
        for (var block : wanted) {
            for (var part = 0; part < block.parts(); part++) {
                numbers.add(block.id() + part);
            }
        }
        var contents = contentsOf("block_entries", numbers);
        var found = new HashMap<Long, byte[]>();
        for (var block : wanted) {
            found.put(block.id(), joined(block, contents));
        }
        return found;
    }

    private static byte[] joined(Block block, Map<Long, byte[]> contents) {
        var joined = content(contents, block.id());
        for (var part = 1; part < block.parts(); part++) {
            var more = content(contents, block.id() + part);
            var length = joined.length;
            joined = Arrays.copyOf(joined, length + more.length);
            System.arraycopy(more, 0, joined, length, more.length);
        }
        return joined;
    }

    private static byte[] content(Map<Long, byte[]> contents, long id) {
        var content = contents.get(id);
        if (content == null) {
            throw new DamagedContentException("The content of block " + id + " is not in the store");
        }
        return content;
    }

    private Map<Long, byte[]> contentsOf(String table, List<Long> ids) {
        var contents = new HashMap<Long, byte[]>();
        for (var list : inLists(ids)) {
            jdbc.query(
                    "select id, content, checksum from " + table + " where id in (" + marks(list) + ")",
                    row -> {
                        var content = row.getBytes(2);
                        var checksum = row.getLong(3);
                        // Blocks of an older program have none.
                        if (!row.wasNull() && checksum != checksum(content)) {
                            throw new DamagedContentException("The content of block " + row.getLong(1)
                                    + " is not what was written");
                        }
                        contents.put(row.getLong(1), content);
                    },
                    list.toArray());
        }
        return contents;
    }

    /** H2 has no checksum over what is in its pages, and a flipped bit in a count is a wrong number. */
    private static long checksum(byte[] content) {
        var checksum = new CRC32C();
        checksum.update(content);
        return checksum.getValue();
    }

    void delete(List<Block> gone) {
        jdbc.batchUpdate("delete from vintage_block where id = ?",
                gone.stream().map(block -> new Object[] {block.id()}).toList());
        jdbc.batchUpdate("delete from block_keys where id = ?",
                gone.stream().map(block -> new Object[] {block.id()}).toList());
        jdbc.batchUpdate("delete from block_entries where id >= ? and id < ?",
                gone.stream()
                        .map(block -> new Object[] {block.id(), block.id() + block.parts()})
                        .toList());
    }

    private static Block block(ResultSet row) throws SQLException {
        return new Block(
                row.getLong(1), row.getInt(2), row.getLong(3), row.getInt(4), row.getInt(5), row.getInt(6),
                row.getInt(7));
    }

    private static List<List<Long>> inLists(List<Long> ids) {
        var lists = new ArrayList<List<Long>>();
        for (var from = 0; from < ids.size(); from += LIST) {
            lists.add(ids.subList(from, Math.min(ids.size(), from + LIST)));
        }
        return lists;
    }

    private static String marks(List<Long> list) {
        return String.join(", ", Collections.nCopies(list.size(), "?"));
    }
}
