package org.sitrep.briefing;

import java.util.List;
import java.util.Map;
import org.sitrep.report.Tile;

/** The big figures of the first page. */
final class TilesSection {

    /** Tiles in a row. */
    static final int ACROSS = 3;
    private static final double GUTTER = 18;

    private final Composer composer;
    private final Figures figures;

    TilesSection(Composer composer, Figures figures) {
        this.composer = composer;
        this.figures = figures;
    }

    /**
     * Writes the tiles.
     *
     * @param sections the names of the sections in which the figures are printed, by their ids
     */
    void write(List<Tile> tiles, Map<String, String> sections) {
        if (tiles.isEmpty()) {
            return;
        }
        composer.frontHeading(composer.wording().say("tiles.title"), "figures");
        var paper = composer.paper();
        var across = tiles.size() == 4 || tiles.size() == 2 ? 2 : ACROSS;
        var width = (paper.measure() - GUTTER * (across - 1)) / across;
        var owner = composer.section();
        for (var start = 0; start < tiles.size(); start += across) {
            var boxes = tiles.subList(start, Math.min(tiles.size(), start + across))
                    .stream()
                    .map(tile -> new TileBox(
                            composer, figures, tile,
                            sections.getOrDefault(tile.figure().id(), "response"), width))
                    .toList();
            var height = boxes.stream().mapToDouble(TileBox::height).max().orElse(0);
            composer.strip(height, start == 0 ? 2 : 7, (canvas, top) -> {
                for (var i = 0; i < boxes.size(); i++) {
                    boxes.get(i).paint(canvas, owner.get(), paper.left() + i * (width + GUTTER), top);
                }
            });
        }
    }
}
