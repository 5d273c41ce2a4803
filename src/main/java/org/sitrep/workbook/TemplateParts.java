package org.sitrep.workbook;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the parts of a package that POI writes as they are, one after the other. POI writes into any stream of this type,
 * so nothing is deflated that would be inflated again at once.
 */
final class TemplateParts extends ZipArchiveOutputStream {

    private final SequencedMap<String, byte[]> parts = new LinkedHashMap<>();
    private final ByteArrayOutputStream part = new ByteArrayOutputStream();
    private @Nullable String name;

    TemplateParts() {
        super(OutputStream.nullOutputStream());
    }

    /** The parts by their names, in the order in which they came. */
    Map<String, byte[]> parts() {
        return Collections.unmodifiableMap(parts);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) {
        name = entry.getName();
        part.reset();
    }

    @Override
    public void write(int b) {
        part.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        part.write(bytes, offset, length);
    }

    @Override
    public void closeArchiveEntry() {
        if (name != null) {
            parts.put(name, part.toByteArray());
            name = null;
        }
    }

    @Override
    public void finish() {
        // Nothing was begun in the archive itself.
    }
}
