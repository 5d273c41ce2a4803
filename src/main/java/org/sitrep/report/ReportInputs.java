package org.sitrep.report;

import java.util.List;
import org.sitrep.model.Rejection;

/**
 * What is known of the files behind a report.
 *
 * @param files the files that its entries came from
 * @param rejected their rejected rows, at most a few thousand
 * @param rejectedTotal how many rows were rejected in all
 */
public record ReportInputs(List<InputLine> files, List<Rejection> rejected, long rejectedTotal) {

    /** No files: for reports rebuilt without them. */
    public static final ReportInputs NONE = new ReportInputs(List.of(), List.of(), 0);

    public ReportInputs {
        files = List.copyOf(files);
        rejected = List.copyOf(rejected);
    }
}
