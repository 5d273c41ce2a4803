package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.report.Report;

/**
 * The first page: what changed, what is known, what is in force, how sure the report is, and where the rest stands. As much
 * of it is printed as the page holds; the annexes have all of it.
 */
final class Front {

    private static final double GUTTER = 24;
    private static final double MOST_AIR = 9;

    /** What is printed of each block, the fullest first; the first one that fits is taken. */
    private static final List<Fill> FILLS = List.of(
            new Fill(6, 5, 8, 8, 9),
            new Fill(6, 5, 8, 8, 6),
            new Fill(6, 5, 8, 8, 4),
            new Fill(6, 5, 6, 6, 3),
            new Fill(6, 5, 8, 8, 0),
            new Fill(6, 5, 6, 6, 0),
            new Fill(6, 5, 4, 4, 0),
            new Fill(6, 4, 4, 4, 0),
            new Fill(6, 4, 3, 3, 0),
            new Fill(5, 4, 3, 3, 0),
            new Fill(4, 4, 3, 3, 0),
            new Fill(4, 4, 2, 2, 0),
            new Fill(4, 3, 2, 2, 0),
            new Fill(3, 3, 2, 2, 0),
            new Fill(3, 2, 2, 2, 0),
            new Fill(2, 2, 2, 2, 0),
            new Fill(1, 2, 2, 2, 0),
            new Fill(1, 2, 1, 1, 0));

    private final Composer composer;
    private final Figures figures;
    private final Report report;

    Front(Composer composer, Figures figures, Report report) {
        this.composer = composer;
        this.figures = figures;
        this.report = report;
    }

    /**
     * Writes the page.
     *
     * @param contents what follows it
     */
    void write(List<ContentsList.Item> contents) {
        var list = composer.collect(() -> new ContentsList(composer).write(contents));
        var room = composer.room() - 1;
        var slices = List.<Slice>of();
        for (var fill : FILLS) {
            slices = blocks(fill);
            if (Stack.height(slices) + withGap(list) <= room) {
                break;
            }
        }
        composer.place(aired(slices, room - withGap(list)));
        composer.place(list);
    }

    private static double withGap(List<Slice> slices) {
        return slices.isEmpty() ? 0 : Stack.height(slices) + slices.getFirst().gap();
    }

    private List<Slice> blocks(Fill fill) {
        return composer.collect(() -> {
            new MastheadSection(composer).write(report.masthead());
            new ChangesSection(composer, figures).write(
                    report.changes(), report.tiles(), report.masthead().country(), fill.changes());
            new HighlightsSection(composer, figures).write(report.highlights(), fill.highlights());
            new TilesSection(composer, figures).write(report.tiles(), Sections.byFigure(report));
            new ActivitySection(composer, figures).writeBrief(report.activity(), fill.activity());
            state(fill);
        });
    }

    /** What is in force beside how sure the report is; one alone takes the whole width. */
    private void state(Fill fill) {
        var paper = composer.paper();
        var half = (paper.measure() - GUTTER) / 2;
        var measures = !report.response().items().isEmpty() || !report.response().measures().isEmpty();
        var sure = !report.certainty().isEmpty();
        var wide = measures && sure ? half : paper.measure();
        var columns = new ArrayList<List<Slice>>();
        if (measures) {
            columns.add(composer.collect(
                    paper.left(), wide,
                    () -> new InForce(composer).write(report.response(), report.masthead(), fill.measures())));
        }
        if (sure) {
            columns.add(composer.collect(
                    paper.right() - wide, wide,
                    () -> new CertaintySection(composer).write(report.certainty(), fill.certainty())));
        }
        if (!columns.isEmpty()) {
            composer.place(List.of(Stack.beside(11, columns)));
        }
    }

    /** The blocks with a little of what is left of the page between them. */
    private static List<Slice> aired(List<Slice> slices, double room) {
        var blocks = slices.stream().filter(Front::opensBlock).count();
        var air = Math.clamp((room - Stack.height(slices)) / Math.max(1, blocks), 0, MOST_AIR);
        return slices.stream().map(slice -> opensBlock(slice) ? slice.after(slice.gap() + air) : slice).toList();
    }

    private static boolean opensBlock(Slice slice) {
        return slice.gap() >= 10;
    }

    /**
     * How much of each block is printed.
     *
     * @param activity how many lines on the activity of event datasets are printed
     */
    private record Fill(int changes, int highlights, int measures, int certainty, int activity) {}
}
