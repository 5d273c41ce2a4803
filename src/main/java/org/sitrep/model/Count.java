package org.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * A figure and how to read it.
 *
 * @param figure the count as reported
 * @param basis how to read it; null only for a quantity of a measure or statement, such as "180 days"
 * @param unit what is counted, such as {@code persons}; empty where unknown
 */
public record Count(Figure figure, @Nullable Basis basis, String unit) {}
