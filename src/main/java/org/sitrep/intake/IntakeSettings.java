package org.sitrep.intake;

/**
 * The limits inside which intake reads. They keep one bad file from taking the night down with it.
 *
 * @param maxRecordChars the longest record in characters, line ends inside quotes included
 * @param maxCellChars the longest cell in characters
 * @param maxColumns the largest number of columns of a header
 * @param maxUnpackedBytes the most bytes that a compressed file may hold
 * @param maxRatio how many times its packed size a compressed file may hold, once it is past 16 MiB
 * @param maxArchiveMembers the largest number of members of a zip archive
 * @param maxRawChars how much of a rejected record is kept, in characters
 * @param followLinks whether symbolic links in the input folder are followed
 */
public record IntakeSettings(
        int maxRecordChars,
        int maxCellChars,
        int maxColumns,
        long maxUnpackedBytes,
        int maxRatio,
        int maxArchiveMembers,
        int maxRawChars,
        boolean followLinks) {

    private static final int LEAST_RECORD = 1_000;

    public IntakeSettings {
        if (maxRecordChars < LEAST_RECORD) {
            throw new IllegalArgumentException("maxRecordChars must be at least " + LEAST_RECORD);
        }
        if (maxCellChars < 1
                || maxColumns < 1
                || maxUnpackedBytes < 1
                || maxRatio < 1
                || maxArchiveMembers < 1
                || maxRawChars < 1) {
            throw new IllegalArgumentException("Limits of intake must be positive");
        }
    }

    /** The limits for ordinary logs: 1 MiB a record, 20 GB and 200 times unpacked, no links. */
    public static IntakeSettings defaults() {
        return new IntakeSettings(1 << 20, 200_000, 2_000, 20_000_000_000L, 200, 1_000, 10_000, false);
    }

    /** The same, with symbolic links followed or refused. */
    public IntakeSettings withFollowLinks(boolean follow) {
        return new IntakeSettings(
                maxRecordChars,
                maxCellChars,
                maxColumns,
                maxUnpackedBytes,
                maxRatio,
                maxArchiveMembers,
                maxRawChars,
                follow);
    }
}
