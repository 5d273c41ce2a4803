package org.sitrep.store;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * By what it is told, without reading the entries, that the store has nothing new of a country.
 *
 * <p>Blocks are written once and never changed, so those that were there are what they were. A withdrawn file may give
 * the numbers of its blocks back to another; so each block counts with its file and with its keys, which hold the
 * fingerprint of every entry.
 */
public final class CountryFingerprints {

    private static final int BLOCKS_AT_ONCE = 32;

    private final InputFileStore files;
    private final BlockTable table;
    private final Names datasets;

    public CountryFingerprints(JdbcTemplate jdbc, InputFileStore files) {
        this.files = files;
        this.table = new BlockTable(jdbc);
        this.datasets = new Names(jdbc, "dataset");
    }

    /**
     * The SHA-256 of all that {@link VintageReader} tells of a country's vintages. Where it is equal, every vintage, its
     * origin and its clocks are; the contrary need not hold.
     *
     * @param loadedUntil what was loaded later is left out; null for all
     */
    public String of(String country, @Nullable Instant loadedUntil) {
        var taken = files.taken(loadedUntil);
        var blocks = table.ofCountry(country).stream()
                .filter(block -> taken.containsKey(block.file()))
                .toList();
        var sha256 = sha256();
        try (var out = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), sha256))) {
            text(out, country);
            write(out, blocks, taken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private void write(DataOutputStream out, List<Block> blocks, Map<Long, StoredFile> taken) throws IOException {
        var names = datasets.byNumber();
        for (var from = 0; from < blocks.size(); from += BLOCKS_AT_ONCE) {
            var some = blocks.subList(from, Math.min(blocks.size(), from + BLOCKS_AT_ONCE));
            var keys = table.keyContentsOf(some);
            for (var block : some) {
                var file = taken.get(block.file());
                if (file != null) {
                    write(out, block, file, names.getOrDefault(block.dataset(), ""));
                    bytes(out, keys.getOrDefault(block.id(), new byte[0]));
                }
            }
        }
    }

    private static void write(DataOutputStream out, Block block, StoredFile file, String dataset) throws IOException {
        out.writeLong(block.id());
        out.writeInt(block.parts());
        out.writeInt(block.vintages());
        out.writeInt(block.revisions());
        text(out, dataset);
        text(out, file.sha256());
        text(out, file.name());
        text(out, file.loadedOn().toString());
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        bytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length first, so that nothing can pass from one value to the next. */
    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
