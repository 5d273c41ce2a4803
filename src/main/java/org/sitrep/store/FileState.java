package org.sitrep.store;

/** How far the store has come with a file. */
public enum FileState {
    /** To be read, or being read. Nothing of it may be reported. */
    PENDING,
    /** Read to its end and taken in. Never read again. */
    DONE,
    /** Too much of it was rejected; all of it was withdrawn. It is read again next time. */
    REFUSED,
    /** It could not be read to its end; all of it was withdrawn. It is tried again next time. */
    UNREADABLE
}
