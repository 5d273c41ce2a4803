package org.sitrep.briefing;

import java.util.List;
import org.sitrep.report.Sentence;

/** How sure the report is of its figures. */
final class CertaintySection {

    private static final Style TEXT = Style.of(Face.REGULAR, 8, 10.2, Palette.INK);

    private final Composer composer;

    CertaintySection(Composer composer) {
        this.composer = composer;
    }

    /** Writes the sentences, at most so many. */
    void write(List<Sentence> certainty, int most) {
        composer.frontHeading(composer.wording().say("certainty.title"), "certainty");
        composer.bullets(
                certainty.stream().limit(most).map(sentence -> Rich.of(sentence.text(), TEXT)).toList(), 1.5);
    }
}
