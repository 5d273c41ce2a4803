package org.sitrep.briefing;

import java.util.List;
import org.sitrep.report.SourceLine;

/** Who was read, and who is quoted. */
final class SourcesSection {

    private static final int MOST = 150;

    private final Composer composer;

    SourcesSection(Composer composer) {
        this.composer = composer;
    }

    void write(List<SourceLine> sources) {
        var wording = composer.wording();
        composer.heading(wording.say("sources.title"), "sources");
        var columns = List.of(
                Column.share(wording.say("column.source"), 2, 140),
                Column.fit(wording.say("column.kind"), 40, 70),
                Column.figure(wording.say("column.entries"), 40, 60),
                Column.fit(wording.say("column.firstUsed"), 54, 70),
                Column.fit(wording.say("column.lastUsed"), 54, 70),
                Column.fit(wording.say("column.address"), 60, 130));
        var shown = sources.subList(0, Math.min(MOST, sources.size()));
        composer.annexTable(columns, shown.stream().map(this::row).toList());
        if (shown.size() < sources.size()) {
            composer.paragraph(
                    Rich.of(wording.say("more", wording.count(sources.size() - shown.size())), Style.FINE), 3);
        }
    }

    private Row row(SourceLine source) {
        var wording = composer.wording();
        var url = source.url();
        var kind = source.kind().equals("issuer") ? "sources.issuer" : "sources.outlet";
        return Row.of(
                Cell.of(source.name()),
                Cell.of(wording.say(kind)),
                Cell.of(wording.count(source.entries())),
                Cell.of(wording.tableDay(source.firstUsed())),
                Cell.of(wording.tableDay(source.lastUsed())),
                url == null
                        ? Cell.EMPTY
                        : Cell.of(
                                Rich.EMPTY.plus(
                                        host(url), Style.FINE.in(Palette.ACCENT),
                                        new Link.Outside(url))));
    }

    /** The host of an address: all that is worth printing; the link keeps the whole. */
    private static String host(String url) {
        return url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/?#].*$", "");
    }
}
