/**
 * The words of the field as records: entry, figure, qualifier, basis, place, date, vintage, rejection, finding.
 *
 * <p>Knows no framework and no other room; every other room may use it.
 */
@NullMarked
package org.sitrep.model;

import org.jspecify.annotations.NullMarked;
