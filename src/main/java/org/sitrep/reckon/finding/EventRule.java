package org.sitrep.reckon.finding;

import java.util.List;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;

/**
 * A rule of the catalogue that looks at single rows, also at those of event datasets, of which there may be millions.
 * They pass once and are not kept.
 */
interface EventRule {

    /** Begins to look at the rows of a report. */
    Look look();

    /**
     * One report's rows as the rule sees them. What it keeps is bounded by the days, areas and datasets, not by the rows,
     * and does not depend on their order.
     */
    interface Look {

        /** Sees a row of an event dataset as it stood on the as-of day. @param national its subject, for its whole country */
        void see(Statement event, Subject national);

        /** The findings, when all rows have passed. @param told what is told beside them, and the sums */
        List<Observation> found(Evidence told);
    }
}
