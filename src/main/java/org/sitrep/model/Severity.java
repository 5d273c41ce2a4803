package org.sitrep.model;

import java.util.Locale;

/** How much a finding matters, from least to most. */
public enum Severity {
    /** Good to know. */
    NOTE,
    /** A printed figure must be read with it in mind. */
    WARNING,
    /** A printed figure is or would be wrong. */
    ERROR;

    /** The word used in the report's JSON. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
