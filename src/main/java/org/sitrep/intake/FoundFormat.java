package org.sitrep.intake;

import java.io.IOException;
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

    /** Leads a splitter that stands on the first character of the log to its first row. */
    void passHeader(RecordSplitter splitter) throws IOException {
        if (line > 0) {
            splitter.skipLines(line - 1);
            splitter.advance();
        }
        splitter.expect(header.size());
        for (int i = 0; i < tagRows; i++) {
            splitter.advance();
        }
        if (tagRows > 0) {
            splitter.expect(header.size());
        }
    }
}
