package org.sitrep.briefing;

import java.util.List;
import org.sitrep.report.Sentence;

/** The few sentences that a reader in a hurry takes away. */
final class HighlightsSection {

    private static final Style TEXT = Style.of(Face.REGULAR, 9, 12, Palette.INK);

    private final Composer composer;
    private final Figures figures;

    HighlightsSection(Composer composer, Figures figures) {
        this.composer = composer;
        this.figures = figures;
    }

    void write(List<Sentence> highlights, int most) {
        if (highlights.isEmpty()) {
            return;
        }
        composer.frontHeading(composer.wording().say("highlights.title"), "highlights");
        composer.bullets(highlights.stream().limit(most).map(this::bullet).toList(), 2);
    }

    private Rich bullet(Sentence sentence) {
        var text = Rich.of(sentence.text(), TEXT);
        return sentence.entries().isEmpty()
                ? text
                : text.plus(" ", Style.FINE).plus(figures.rows(sentence.entries(), sentence.moreEntries(), Style.FINE));
    }
}
