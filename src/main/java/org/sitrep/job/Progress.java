package org.sitrep.job;

/** Is told how far a run has come, several times a second, by one thread after the other: it must be quick. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress UNTOLD = (work, done, total, rows) -> {};

    /** What takes long. */
    enum Work {
        /** Reading the logs, in bytes. */
        READING,
        /** Making the reports, in reports. */
        REPORTS
    }

    /**
     * So much is done.
     *
     * @param work of what
     * @param done how much of the total, in the unit of the work; the total at its end
     * @param total how much there is to do
     * @param rows how many rows have been read; 0 where no rows are read
     */
    void come(Work work, long done, long total, long rows);

    /** Whether it writes on the terminal itself, so that nothing else should meanwhile. */
    default boolean ownsTerminal() {
        return false;
    }
}
