package org.sitrep.intake;

import org.sitrep.model.Rejection;

/** A file of which nothing, or nothing more, can be read. The rejection says why and what to mend. */
public final class UnreadableLogException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    public UnreadableLogException(Rejection rejection) {
        super(rejection.file() + ": " + rejection.message());
        this.rejection = rejection;
    }

    /** The rejection of the file as a whole. */
    public Rejection rejection() {
        return rejection;
    }
}
