package org.sitrep.job;

/** The exit codes of the program. A scheduler must take any code that it does not know for a failure. */
public enum ExitCode {
    /** Published, or nothing new to publish. */
    OK(0),
    /** Failed; what was published before is untouched. */
    FAILED(1),
    /** Wrong usage or configuration; nothing was begun. */
    USAGE(2),
    /** Published, but something was left out: rows beyond the warning share, a file, or a report. */
    WARNING(3),
    /** Refused to publish: too much was rejected, or there is nothing to report. */
    REFUSED(4),
    /** Another run holds the output folder. */
    LOCKED(5),
    /** The store needs repair. */
    STORE_DAMAGED(6),
    /** Stopped by a signal; the next run goes on from there. The signal itself ends the program, with 130 or 143. */
    STOPPED(143);

    private final int value;

    ExitCode(int value) {
        this.value = value;
    }

    public int value() {
        return value;
    }
}
