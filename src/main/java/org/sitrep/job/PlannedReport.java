package org.sitrep.job;

import java.time.Instant;
import org.sitrep.report.ReportRequest;

/**
 * A report to be made.
 *
 * @param name its name in files and steps
 * @param request what it shall be
 * @param loadedUntil nothing that the store took in later is used
 */
record PlannedReport(String name, ReportRequest request, Instant loadedUntil) {}
