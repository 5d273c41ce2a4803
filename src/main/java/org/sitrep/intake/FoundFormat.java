package org.sitrep.intake;

import java.util.List;

/**
 * The format of a log, and how its first lines are to be read.
 *
 * @param profile the format
 * @param dialect how cells are written
 * @param header the columns
 * @param line the physical line of the header; 0 where the log has none
 * @param tagRows how many records under the header belong to it: a row of HXL hashtags and blank rows above it
 * @param reason why this format and no other, in a sentence
 * @param notices sentences about what was assumed
 */
record FoundFormat(
        Profile profile,
        Dialect dialect,
        Header header,
        long line,
        int tagRows,
        String reason,
        List<String> notices) {

    FoundFormat {
        notices = List.copyOf(notices);
    }
}
