package org.sitrep.intake;

/** A format profile that cannot be used. The message names the file, the place in it, and what to write instead. */
public final class ProfileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ProfileException(String message) {
        super(message);
    }
}
