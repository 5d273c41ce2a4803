package org.sitrep.briefing;

import java.util.List;

/** What was not reported. */
final class GapsSection {

    private final Composer composer;

    GapsSection(Composer composer) {
        this.composer = composer;
    }

    void write(List<String> gaps) {
        composer.heading(composer.wording().say("gaps.title"), "gaps");
        composer.bullets(gaps.stream().map(gap -> Rich.of(gap, Style.BODY)).toList(), 2);
    }
}
