package org.sitrep.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Rejection;

/**
 * What a check found out about one file.
 *
 * @param file its name
 * @param sha256 its fingerprint; null if it could not be taken
 * @param format the format profile; null if the file could not be read
 * @param dataset the dataset that it belongs to; null if the file could not be read
 * @param reason why the format was chosen; null if the file could not be read
 * @param encoding the character set; null if the file could not be read
 * @param delimiter the character between cells; null if the file could not be read
 * @param headerLine the line of the header; 0 if the format has none, or the file could not be read
 * @param notices what was assumed or ignored, in sentences
 * @param rows how its rows end; {@code unchanged} is always 0, as no store is asked
 * @param content what its accepted rows hold
 * @param rejections the rows that were not accepted, at most {@value FileChecker#MOST_REJECTIONS}
 * @param isUnreadable whether nothing, or nothing more, could be read of it; the last rejection says why
 * @param isRefused whether a run would refuse it for its share of rejected rows
 */
public record CheckedFile(
        String file,
        @Nullable String sha256,
        @Nullable String format,
        @Nullable String dataset,
        @Nullable String reason,
        @Nullable String encoding,
        @Nullable String delimiter,
        long headerLine,
        List<String> notices,
        RunResult.Rows rows,
        CheckedContent content,
        List<Rejection> rejections,
        boolean isUnreadable,
        boolean isRefused) {

    public CheckedFile {
        notices = List.copyOf(notices);
        rejections = List.copyOf(rejections);
    }
}
