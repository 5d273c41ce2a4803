package org.sitrep.briefing;

import java.util.List;

/** What follows the first page, with the pages on which it begins. */
final class ContentsList {

    private static final int COLUMNS = 4;
    private static final double GUTTER = 14;
    private static final double NUMBER = 14;
    private static final Style TEXT = Style.of(Face.REGULAR, 8, 11, Palette.INK);

    private final Composer composer;

    ContentsList(Composer composer) {
        this.composer = composer;
    }

    void write(List<Item> items) {
        if (items.isEmpty()) {
            return;
        }
        composer.frontHeading(composer.wording().say("contents.title"), "contents");
        var owner = composer.section();
        var paper = composer.paper();
        var rows = (items.size() + COLUMNS - 1) / COLUMNS;
        var wide = (paper.measure() - GUTTER * (COLUMNS - 1)) / COLUMNS;
        var boxes = items.stream().map(item -> title(item, wide - NUMBER)).toList();
        var height = 0.0;
        for (var start = 0; start < boxes.size(); start += rows) {
            var column = boxes.subList(start, Math.min(boxes.size(), start + rows));
            height = Math.max(height, column.stream().mapToDouble(TextBox::height).sum());
        }
        composer.strip(height, 0, (canvas, top) -> {
            var list = Tags.under(owner.get(), "TOC");
            var y = top;
            for (var i = 0; i < boxes.size(); i++) {
                y = i % rows == 0 ? top : y;
                var x = paper.left() + (i / rows) * (wide + GUTTER);
                var entry = Tags.under(list, "TOCI");
                boxes.get(i).paint(canvas, Tags.under(entry, "Reference"), x, y);
                number(canvas, items.get(i).name())
                        .paint(canvas, Tags.under(entry, "Reference"), x + wide - NUMBER, y);
                y += boxes.get(i).height();
            }
        });
    }

    private TextBox title(Item item, double width) {
        var lead = item.letter().isEmpty() ? Rich.EMPTY : Rich.of(item.letter() + "\u2002", TEXT.bold());
        return new TextBox(
                composer.typesetter(),
                lead.plus(item.title(), TEXT.in(Palette.ACCENT), new Link.Inside(item.name())), width,
                TextBox.Align.LEFT);
    }

    /** The number of a page, or two dots while it is not known. */
    private TextBox number(Canvas canvas, String name) {
        var page = canvas.pageOf(name);
        return new TextBox(
                composer.typesetter(), Rich.of(page == 0 ? ".." : composer.wording().count(page), TEXT), NUMBER,
                TextBox.Align.RIGHT);
    }

    /**
     * A part of the briefing.
     *
     * @param letter the annex's letter; empty for a part that is none
     * @param name the name by which links reach it
     */
    record Item(String letter, String title, String name) {}
}
