package org.sitrep.job;

import java.util.List;
import org.sitrep.reckon.ReckoningSettings;
import org.sitrep.reckon.finding.FindingSettings;
import org.sitrep.report.ReportRequest;
import org.sitrep.report.ReportSettings;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that the files of a report are made of: what the report builder is given, and who makes them. Where two bases are
 * equal, so are the files, byte by byte; that is why a report may be taken over from an issue before.
 *
 * @param program which program makes them, as {@link ProgramMark} tells
 * @param request which report, of which day, with which window, since which issue
 * @param entries the fingerprint of the country's vintages within the clock of loading
 * @param inputs the fingerprint of what the report tells of the files behind it, rejected rows included
 * @param settings what shapes the report
 * @param reckoning what shapes its figures
 * @param thresholds what shapes its findings
 * @param slicers whether its workbook has slicers
 */
record ReportBasis(
        String program,
        ReportRequest request,
        String entries,
        String inputs,
        ReportSettings settings,
        ReckoningSettings reckoning,
        FindingSettings thresholds,
        boolean slicers) {

    /** JSON, as it writes every component of every record, and no two values alike. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Its SHA-256, in hexadecimal digits. */
    String fingerprint() {
        return fingerprint(this);
    }

    /** The SHA-256 of a record with all that is in it. */
    static String fingerprint(Record any) {
        return Digests.of(List.of(JSON.writeValueAsString(any)));
    }
}
