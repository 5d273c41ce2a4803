package org.sitrep.briefing;

import java.util.Comparator;
import java.util.List;
import org.sitrep.report.Revision;
import org.sitrep.report.Tile;

/** What changed since the last issue, on the first page. */
final class ChangesSection {

    private static final double PAD = 7;

    private final Composer composer;
    private final Figures figures;

    ChangesSection(Composer composer, Figures figures) {
        this.composer = composer;
        this.figures = figures;
    }

    /** Writes the changes in a box, at most so many. */
    void write(List<Revision> unordered, List<Tile> tiles, String country, int most) {
        if (unordered.isEmpty()) {
            return;
        }
        var paper = composer.paper();
        var box = composer.collect(
                paper.left() + 3 + PAD, paper.measure() - 3 - 2 * PAD, () -> writeBox(unordered, tiles, country, most));
        composer.place(List.of(Stack.boxed(box, 10, paper.left(), paper.measure(), PAD)));
    }

    private void writeBox(List<Revision> unordered, List<Tile> tiles, String country, int most) {
        var changes = unordered.stream().sorted(Comparator.comparingInt(change -> rank(change, tiles))).toList();
        composer.frontHeading(composer.wording().say("changes.title"), "changes");
        var shown = changes.subList(0, Math.min(most, changes.size()));
        new RevisionTable(composer, figures).writeBrief(shown, country);
        if (shown.size() < changes.size()) {
            composer.paragraph(
                    Rich.EMPTY.plus(
                            composer.wording()
                                    .say("changes.more", composer.wording().count(changes.size() - shown.size())),
                            Style.FINE.in(Palette.ACCENT), new Link.Inside("revisions")),
                    3);
        }
    }

    /** What was withdrawn comes first, then changes of the first page's own figures, in their order. */
    private static int rank(Revision change, List<Tile> tiles) {
        if (change.kind().equals("retraction")) {
            return -1;
        }
        for (var i = 0; i < tiles.size(); i++) {
            var figure = tiles.get(i).figure();
            if (figure.label().equals(change.label()) && figure.place().equals(change.place())) {
                return i;
            }
        }
        return tiles.size();
    }
}
