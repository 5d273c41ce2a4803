package org.sitrep.job.notice;

/** A way to tell somebody. */
interface Channel {

    /** Its name in messages. */
    String name();

    /** Tells that a night begins; most need not know. */
    default void begin() {}

    /** Tells how it ended; whatever goes wrong is thrown. */
    void tell(Notice notice) throws Exception;
}
