package org.sitrep.intake;

import java.util.List;

/**
 * What was found out about a log before its first record; it goes into the run record, so that nothing is assumed in
 * silence.
 *
 * @param format the name of the format profile, such as {@code desk-log}
 * @param dataset the dataset that the log belongs to
 * @param reason why this format was chosen, in a sentence
 * @param encoding the character set that it is read in
 * @param delimiter the character between cells
 * @param headerLine the physical line of the header; 0 where the format has none
 * @param columns the header's names in order
 * @param idColumn the number of the column with the ids, from 1; 0 where they are not read from one column
 * @param notices sentences about what was assumed or ignored, such as a column that the format does not know
 */
public record LogDescription(
        String format,
        String dataset,
        String reason,
        String encoding,
        char delimiter,
        long headerLine,
        List<String> columns,
        int idColumn,
        List<String> notices) {

    public LogDescription {
        columns = List.copyOf(columns);
        notices = List.copyOf(notices);
    }
}
