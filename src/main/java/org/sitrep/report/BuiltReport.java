package org.sitrep.report;

/**
 * A report and the entries behind it, from one reckoning.
 *
 * @param report the report
 * @param entries every entry known on its as-of day, in the version known then
 */
public record BuiltReport(Report report, EntryRows entries) {}
