/**
 * The catalogue of findings: small rules over what was reckoned. A rule changes no figure; it says what a reader must know.
 *
 * <p>Pure Java over {@code reckon} and {@code model}. Used by {@code report}. A new rule is one class here, its line in
 * {@code FindingRules} and its sentence in the report's messages.
 */
@NullMarked
package org.sitrep.reckon.finding;

import org.jspecify.annotations.NullMarked;
