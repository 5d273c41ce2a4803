package org.sitrep.reckon;

import java.util.List;

/**
 * One rule of the catalogue of findings. A rule looks at what was reckoned and says what a reader must know; it changes
 * no figure.
 */
interface FindingRule {

    /** The findings of this rule, in an order that does not depend on the order of rows. */
    List<Observation> examine(Evidence evidence);
}
