package org.sitrep.reckon.finding;

import java.util.List;

/** One rule of the catalogue of findings. */
interface FindingRule {

    /** The findings of this rule; they do not depend on the order of rows. */
    List<Observation> examine(Evidence evidence);
}
