package org.sitrep.report;

/**
 * What was read of one file.
 *
 * @param file its name
 * @param sha256 its fingerprint
 * @param format the format profile; empty if none was found
 * @param read records read
 * @param accepted of these, new or changed entries
 * @param unchanged of these, entries that the store had already
 * @param repeated of these, repetitions inside the file
 * @param dropped of these, dropped by the format with a reason
 * @param rejected of these, not accepted
 */
public record InputLine(
        String file,
        String sha256,
        String format,
        long read,
        long accepted,
        long unchanged,
        long repeated,
        long dropped,
        long rejected) {}
