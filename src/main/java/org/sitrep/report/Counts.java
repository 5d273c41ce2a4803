package org.sitrep.report;

/**
 * The report in numbers.
 *
 * @param entries the distinct current entries that the report rests on
 * @param rejected the rows of its inputs that were not accepted
 * @param figures the key figures
 * @param findings the findings
 */
public record Counts(long entries, long rejected, long figures, long findings) {}
