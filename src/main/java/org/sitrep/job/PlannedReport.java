package org.sitrep.job;

import org.sitrep.report.ReportRequest;

/**
 * A report to be made.
 *
 * @param name its name in files and steps
 * @param request what it shall be
 */
record PlannedReport(String name, ReportRequest request) {}
