package org.sitrep.briefing;

import java.util.List;
import org.sitrep.model.Finding;
import org.sitrep.model.Severity;

/** What is odd in the data, gravest first. */
final class FindingsSection {

    private static final int MOST = 120;

    private final Composer composer;
    private final Figures figures;

    FindingsSection(Composer composer, Figures figures) {
        this.composer = composer;
        this.figures = figures;
    }

    void write(List<Finding> findings) {
        var wording = composer.wording();
        composer.heading(wording.say("findings.title"), "findings");
        composer.keptParagraph(Rich.of(wording.say("findings.lead"), Style.BODY), 2);
        var columns = List.of(
                Column.fit(wording.say("column.severity"), 40, 60),
                Column.share(wording.say("column.finding"), 4, 200),
                Column.fit(wording.say("column.code"), 60, 118),
                Column.fit(wording.say("column.rows"), 40, 66));
        var shown = findings.subList(0, Math.min(MOST, findings.size()));
        composer.annexTable(columns, shown.stream().map(this::row).toList());
        if (shown.size() < findings.size()) {
            composer.paragraph(
                    Rich.of(wording.say("more", wording.count(findings.size() - shown.size())), Style.FINE), 3);
        }
    }

    private Row row(Finding finding) {
        var grave = finding.severity() != Severity.NOTE;
        var style = grave ? Style.CELL.bold().in(Palette.WARM) : Style.CELL.in(Palette.GREY);
        return Row.of(
                Cell.of(Rich.of(composer.wording().say("severity." + finding.severity().token()), style)),
                Cell.of(finding.text()),
                Cell.of(Rich.of(finding.code(), Style.FINE)),
                Cell.of(figures.rows(finding.entries(), finding.moreEntries(), Style.FINE)));
    }
}
