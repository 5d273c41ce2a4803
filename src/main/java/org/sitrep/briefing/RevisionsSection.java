package org.sitrep.briefing;

import java.util.List;
import org.sitrep.report.Revision;

/** Every change of a printed figure, the latest first. */
final class RevisionsSection {

    private static final int MOST = 150;

    private final Composer composer;
    private final Figures figures;

    RevisionsSection(Composer composer, Figures figures) {
        this.composer = composer;
        this.figures = figures;
    }

    void write(List<Revision> revisions) {
        var wording = composer.wording();
        composer.heading(wording.say("revisions.title"), "revisions");
        composer.keptParagraph(Rich.of(wording.say("revisions.lead"), Style.BODY), 2);
        var shown = revisions.subList(0, Math.min(MOST, revisions.size()));
        new RevisionTable(composer, figures).write(shown);
        if (shown.size() < revisions.size()) {
            composer.paragraph(
                    Rich.of(wording.say("more", wording.count(revisions.size() - shown.size())), Style.FINE), 3);
        }
    }
}
