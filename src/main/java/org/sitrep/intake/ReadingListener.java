package org.sitrep.intake;

/** Is told how far the reading of a log has come, by the thread that reads. */
@FunctionalInterface
public interface ReadingListener {

    /** Listens to nothing. */
    ReadingListener NONE = (log, records, bytes) -> {};

    /**
     * A log was read so far.
     *
     * @param log the log
     * @param records how many of its records were read
     * @param bytes how many of its bytes were read, of {@link LogFile#bytes()}: those of a compressed file as it lies there,
     *     and somewhat more than the records had
     */
    void read(LogFile log, long records, long bytes);
}
