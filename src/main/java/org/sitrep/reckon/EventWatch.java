package org.sitrep.reckon;

/**
 * Looks at the rows of event datasets while they pass. There may be millions: what it keeps of them must not grow with
 * their number, and must not depend on their order.
 */
@FunctionalInterface
public interface EventWatch {

    /** Looks at nothing. */
    EventWatch NONE = (event, national) -> {};

    /**
     * Sees a row as it stood on the as-of day, once. It is of basis event, or a remark without a count of a dataset that
     * has too many of these to be told one by one.
     *
     * @param national its subject, for its whole country
     */
    void see(Statement event, Subject national);
}
