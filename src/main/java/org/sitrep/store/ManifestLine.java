package org.sitrep.store;

import org.jspecify.annotations.Nullable;

/**
 * A file of a run's frozen list.
 *
 * @param position its place in the list, from 1; files are read in this order
 * @param file its number in the store; null for what could not be fingerprinted
 * @param name its name in the input folder on that night
 * @param sha256 its fingerprint; null for what could not be fingerprinted
 * @param bytes its size
 * @param known whether an earlier run, or an earlier line of this list, has taken in the same content
 */
public record ManifestLine(
        int position, @Nullable Long file, String name, @Nullable String sha256, long bytes, boolean known) {

    /** Whether the run has to read it. */
    public boolean isToRead() {
        return file != null && !known;
    }
}
