package org.sitrep.job.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A notice in words: the subject and the text of a mail. */
final class NoticeText {

    /** The briefing's first page has no more; the workbook has all. */
    private static final int MOST_CHANGES = 40;

    private final Notice notice;

    NoticeText(Notice notice) {
        this.notice = notice;
    }

    /** One line, with the handling mark before anything that could be a figure. */
    String subject() {
        return "[" + notice.handling() + "] " + (notice.isPublished() ? published() : unpublished());
    }

    /** The changes box of each report, then what must be known of the run. */
    String body() {
        var lines = new ArrayList<String>();
        lines.add(notice.handling());
        notice.messages().forEach(lines::add);
        for (var report : notice.reports()) {
            lines.add("");
            lines.addAll(lines(report));
        }
        lines.add("");
        if (notice.facts().rows().values().stream().anyMatch(count -> count > 0)) {
            lines.add(notice.facts().rows().entrySet().stream()
                    .map(count -> count.getValue() + " " + count.getKey())
                    .collect(Collectors.joining(", ", "Rows: ", "")));
        }
        if (notice.folder() != null) {
            lines.add((notice.isPublished() ? "Issue: " : "Record: ") + notice.folder());
        }
        if (!notice.isGood()) {
            lines.add("Exit code: " + notice.exitCode());
        }
        return String.join("\n", lines) + "\n";
    }

    private String published() {
        var reports = notice.reports();
        var what = reports.size() == 1
                ? reports.getFirst().country() + ": " + notice.title()
                : notice.title() + ", " + reports.size() + " countries";
        return what + " as of " + notice.asOf() + (notice.isGood() ? "" : " (something was left out)");
    }

    private String unpublished() {
        return "sitrep: " + notice.status().replace('-', ' ') + ", exit code " + notice.exitCode();
    }

    private static List<String> lines(Notice.Report report) {
        var lines = new ArrayList<String>();
        var changes = report.changes();
        if (report.previous() == null) {
            lines.add(report.country() + ": first issue");
        } else if (changes.isEmpty()) {
            lines.add(report.country() + ": no figure changed since the issue of " + report.previous());
        } else {
            lines.add(report.country() + ": changed since the issue of " + report.previous());
            changes.stream().limit(MOST_CHANGES).map(change -> "- " + change).forEach(lines::add);
            if (changes.size() > MOST_CHANGES) {
                lines.add("- and " + (changes.size() - MOST_CHANGES) + " more; the workbook has them all");
            }
        }
        if (report.findings() > 0) {
            lines.add("Findings: " + report.findings());
        }
        if (report.briefing() != null) {
            lines.add("Briefing: " + Objects.toString(report.briefing().getFileName()));
        }
        return lines;
    }
}
