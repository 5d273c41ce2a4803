package org.sitrep.briefing;

import java.util.List;
import org.sitrep.report.Revision;

/** What changed since the last issue, on the first page. */
final class ChangesSection {

    private static final int MOST = 6;

    private final Composer composer;
    private final Figures figures;

    ChangesSection(Composer composer, Figures figures) {
        this.composer = composer;
        this.figures = figures;
    }

    void write(List<Revision> changes) {
        if (changes.isEmpty()) {
            return;
        }
        composer.heading(composer.wording().say("changes.title"), "changes");
        var shown = changes.subList(0, Math.min(MOST, changes.size()));
        new RevisionTable(composer, figures).writeBrief(shown);
        if (shown.size() < changes.size()) {
            composer.paragraph(Rich.EMPTY.plus(
                    composer.wording().say("changes.more", composer.wording().count(changes.size() - shown.size())),
                    Style.FINE.in(Palette.ACCENT), new Link.Inside("revisions")), 4);
        }
    }
}
