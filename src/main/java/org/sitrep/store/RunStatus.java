package org.sitrep.store;

/** How a run stands. */
public enum RunStatus {
    /** Going on, or ended by a kill that nobody could note. */
    RUNNING("running"),
    PUBLISHED("published"),
    NOTHING_NEW("nothing-new"),
    REFUSED("refused"),
    FAILED("failed"),
    STOPPED("stopped");

    private final String token;

    RunStatus(String token) {
        this.token = token;
    }

    /** The word in run.json and in the history. */
    public String token() {
        return token;
    }

    /** Whether a later run with the same input goes on with this one. */
    public boolean isResumable() {
        return this == RUNNING || this == FAILED || this == STOPPED;
    }
}
