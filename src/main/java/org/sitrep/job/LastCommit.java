package org.sitrep.job;

import java.util.List;

/**
 * What the store held when it was last written, as told by a file beside it.
 *
 * @param runId the run that wrote
 * @param files the files that it held
 */
record LastCommit(String runId, List<FileRows> files) {

    LastCommit {
        files = List.copyOf(files);
    }

    /**
     * How much of a file the store held.
     *
     * @param file its name
     * @param sha256 its fingerprint
     * @param isDone whether it was read to its end and taken in
     * @param rows the records that were read
     */
    record FileRows(String file, String sha256, boolean isDone, long rows) {}
}
