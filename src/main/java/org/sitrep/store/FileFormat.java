package org.sitrep.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about a file: before its first record, and of what was noticed in its rows.
 *
 * @param format the format profile's name
 * @param dataset the dataset that it belongs to
 * @param reason why this format was chosen; null for files read by older versions
 * @param encoding the character set that it was read in
 * @param delimiter the character between cells
 * @param headerLine the physical line of the header; 0 where the format has none
 * @param columns the header's names in order
 * @param notices sentences about what was assumed or ignored
 */
public record FileFormat(
        String format,
        String dataset,
        @Nullable String reason,
        String encoding,
        String delimiter,
        long headerLine,
        List<String> columns,
        List<String> notices) {

    public FileFormat {
        columns = List.copyOf(columns);
        notices = List.copyOf(notices);
    }
}
