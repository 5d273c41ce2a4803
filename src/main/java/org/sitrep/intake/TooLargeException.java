package org.sitrep.intake;

import java.io.IOException;

/** A compressed file holds more than is allowed. */
final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    TooLargeException(String message) {
        super(message);
    }
}
