package org.sitrep.reckon;

/** What has become of a statement by a given day. */
public enum Fate {
    /** It stands. */
    STANDS,
    /** Another statement has taken its place. */
    SUPERSEDED,
    /** It was withdrawn by its issuer. */
    RETRACTED;

    /** Whether a report may print it as a current figure. */
    public boolean mayLead() {
        return this == STANDS;
    }
}
