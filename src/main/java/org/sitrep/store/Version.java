package org.sitrep.store;

import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Entry;

/**
 * An entry as a log has it, on its way into the store.
 *
 * @param entry the entry
 * @param digest SHA-256 (32 bytes) of what it says, by which an unchanged entry is recognised
 * @param uploadedOn the day on which its publisher uploaded this version; null where the format has no such time
 */
public record Version(Entry entry, byte[] digest, @Nullable LocalDate uploadedOn) {

    @Override
    public String toString() {
        return entry.key() + "@" + HexFormat.of().formatHex(digest, 0, 4);
    }
}
