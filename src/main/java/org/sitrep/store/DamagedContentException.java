package org.sitrep.store;

/** The content of a block in the store is not what this program writes: it is damaged, or of a later program. */
public final class DamagedContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedContentException(String finding) {
        super(finding);
    }
}
