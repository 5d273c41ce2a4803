package org.sitrep.briefing;

import java.util.Comparator;
import java.util.List;
import org.sitrep.report.Revision;
import org.sitrep.report.Tile;

/** What changed since the last issue, on the first page. */
final class ChangesSection {

    private static final int MOST = 6;
    private static final int MOST_BESIDE_TWO_ROWS_OF_TILES = 4;

    private final Composer composer;
    private final Figures figures;

    ChangesSection(Composer composer, Figures figures) {
        this.composer = composer;
        this.figures = figures;
    }

    void write(List<Revision> unordered, List<Tile> tiles) {
        var changes = unordered.stream().sorted(Comparator.comparingInt(change -> rank(change, tiles))).toList();
        if (changes.isEmpty()) {
            return;
        }
        composer.heading(composer.wording().say("changes.title"), "changes");
        var most = tiles.size() > TilesSection.ACROSS ? MOST_BESIDE_TWO_ROWS_OF_TILES : MOST;
        var shown = changes.subList(0, Math.min(most, changes.size()));
        new RevisionTable(composer, figures).writeBrief(shown);
        if (shown.size() < changes.size()) {
            composer.paragraph(
                    Rich.EMPTY.plus(
                            composer.wording()
                                    .say("changes.more", composer.wording().count(changes.size() - shown.size())),
                            Style.FINE.in(Palette.ACCENT), new Link.Inside("revisions")),
                    3);
        }
    }

    /** Changes of the first page's own figures come first, in their order. */
    private static int rank(Revision change, List<Tile> tiles) {
        for (var i = 0; i < tiles.size(); i++) {
            var figure = tiles.get(i).figure();
            if (figure.label().equals(change.label()) && figure.place().equals(change.place())) {
                return i;
            }
        }
        return tiles.size();
    }
}
