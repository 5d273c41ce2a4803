package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfStructureElement;

/** What the sections write with: headings, paragraphs, bullets, tables and pictures, in reading order. */
final class Composer {

    /** Rows of tables higher than this may be parted. */
    private static final double TALLEST_ROW = 320;

    private static final double PAD = 2.2;
    private static final double ANNEX = 0.94;
    private static final double ANNEX_PAD = 1.4;

    private final Pdf pdf;
    private final Flow flow;
    private final Paper paper;
    private final Typesetter typesetter;
    private final Wording wording;
    private final Map<String, String> letters = new HashMap<>();
    private Supplier<PdfStructureElement> section;
    private Consumer<Slice> sink;
    private double left;
    private double width;
    private @Nullable PdfOutline sectionBookmark;

    Composer(Pdf pdf, Flow flow, Paper paper, Typesetter typesetter, Wording wording) {
        this.pdf = pdf;
        this.flow = flow;
        this.paper = paper;
        this.typesetter = typesetter;
        this.wording = wording;
        this.section = () -> pdf.tags().document();
        this.sink = flow::add;
        this.left = paper.left();
        this.width = paper.measure();
    }

    /** Gives annexes their letters, by the names of their headings. */
    void letter(Map<String, String> byName) {
        letters.putAll(byName);
    }

    /** What is written meanwhile, in slices that are not placed yet. */
    List<Slice> collect(Runnable writing) {
        var before = sink;
        var slices = new ArrayList<Slice>();
        sink = slices::add;
        try {
            writing.run();
        } finally {
            sink = before;
        }
        return slices;
    }

    /** The same in a column of its own. */
    List<Slice> collect(double columnLeft, double columnWidth, Runnable writing) {
        left = columnLeft;
        width = columnWidth;
        try {
            return collect(writing);
        } finally {
            left = paper.left();
            width = paper.measure();
        }
    }

    /** Places slices that were collected. */
    void place(List<Slice> slices) {
        slices.forEach(sink);
    }

    /** Begins a part of the document: on a new page, unless most of this one is still free. */
    void part() {
        flow.part();
    }

    /** The height that is left on the page. */
    double room() {
        return flow.room();
    }

    Wording wording() {
        return wording;
    }

    Typesetter typesetter() {
        return typesetter;
    }

    Paper paper() {
        return paper;
    }

    /** Opens a part of the document; what follows belongs to it. */
    Supplier<PdfStructureElement> open() {
        section = once(() -> Tags.under(pdf.tags().document(), "Sect"));
        return section;
    }

    Supplier<PdfStructureElement> section() {
        return section;
    }

    /** A heading of the first page. */
    void frontHeading(String title, String name) {
        open();
        var owner = section;
        var box = new TextBox(typesetter, Rich.of(title, Style.FRONT), width, TextBox.Align.LEFT);
        var x = left;
        sink.accept(Slice.of(box.height() + 2, 11, (page, top) -> {
            page.mark(name, top);
            sectionBookmark = pdf.bookmark(pdf.bookmarks(), title, page.y(top - 6));
            box.paint(page, Tags.under(owner.get(), "H2"), x, top);
        }).kept());
    }

    /** The heading of a section, by whose name links reach it. */
    void heading(String title, String name) {
        open();
        var owner = section;
        var letter = letters.getOrDefault(name, "");
        var lettered = letter.isEmpty() ? title : letter + "\u2002" + title;
        var box = new TextBox(typesetter, Rich.of(lettered, Style.H2), paper.measure(), TextBox.Align.LEFT);
        sink.accept(Slice.of(box.height() + 7, 15, (page, top) -> {
            page.mark(name, top);
            sectionBookmark = pdf.bookmark(pdf.bookmarks(), lettered, page.y(top - 6));
            page.artifact(() -> page.rule(paper.left(), top, paper.left() + 34, 2.4, Palette.ACCENT));
            box.paint(page, Tags.under(owner.get(), "H2"), paper.left(), top + 5);
        }).kept());
    }

    /** A heading inside a section. */
    void subheading(String title) {
        subheading(title, "");
    }

    /** A heading inside a section, with a word of explanation behind it. */
    void subheading(String title, String aside) {
        var owner = section;
        var text = Rich.of(title, Style.H3);
        if (!aside.isEmpty()) {
            text = text.plus("  " + aside, Style.FINE);
        }
        var box = new TextBox(typesetter, text, paper.measure(), TextBox.Align.LEFT);
        sink.accept(Slice.of(box.height(), 13, (page, top) -> {
            pdf.bookmark(sectionBookmark == null ? pdf.bookmarks() : sectionBookmark, title, page.y(top - 4));
            box.paint(page, Tags.under(owner.get(), "H3"), paper.left(), top);
        }).kept());
    }

    /** A paragraph. */
    void paragraph(Rich text, double gap) {
        var owner = section;
        prose(text, left, width, gap, once(() -> Tags.under(owner.get(), "P")), false);
    }

    /** A paragraph that keeps the next block with it. */
    void keptParagraph(Rich text, double gap) {
        var owner = section;
        prose(text, left, width, gap, once(() -> Tags.under(owner.get(), "P")), true);
    }

    /** Paragraphs as a list with bullets. */
    void bullets(List<Rich> items, double gap) {
        var owner = section;
        var x = left;
        var list = once(() -> Tags.list(owner.get()));
        for (var item : items) {
            var element = once(() -> Tags.under(list.get(), "LI"));
            var body = once(() -> Tags.under(element.get(), "LBody"));
            var size = item.isEmpty() ? Style.BODY : item.runs().getFirst().style();
            var dot = new TextBox(typesetter, Rich.of("•", size.in(Palette.ACCENT)), 12, TextBox.Align.LEFT);
            var box = new TextBox(typesetter, item, width - 13, TextBox.Align.LEFT);
            for (var i = 0; i < box.lines().size(); i++) {
                var number = i;
                var slice = Slice.of(box.lines().get(i).leading(), i == 0 ? gap : 0, (page, top) -> {
                    if (number == 0) {
                        dot.paint(page, Tags.under(element.get(), "Lbl"), x, top);
                    }
                    box.paint(page, body.get(), number, number + 1, x + 13, top);
                });
                sink.accept(i == box.lines().size() - 1 ? slice : slice.kept());
            }
        }
    }

    private void prose(
            Rich text,
            double x,
            double measure,
            double gap,
            Supplier<PdfStructureElement> element,
            boolean keepNext) {
        var box = new TextBox(typesetter, text, measure, TextBox.Align.LEFT);
        var count = box.lines().size();
        for (var i = 0; i < count; i++) {
            var number = i;
            var slice = Slice.of(
                    box.lines().get(i).leading(), i == 0 ? gap : 0,
                    (page, top) -> box.paint(page, element.get(), number, number + 1, x, top));
            var keep = i == count - 1 ? keepNext : i == 0 || i == count - 2;
            sink.accept(keep ? slice.kept() : slice);
        }
    }

    /** A table over the whole measure. */
    void table(List<Column> columns, List<Row> rows) {
        table(columns, rows, PAD);
    }

    /** A table of the annex: smaller and tighter. */
    void annexTable(List<Column> columns, List<Row> rows) {
        table(columns, rows.stream().map(row -> row.scaled(ANNEX)).toList(), ANNEX_PAD);
    }

    private void table(List<Column> columns, List<Row> rows, double pad) {
        if (rows.isEmpty()) {
            return;
        }
        var owner = section;
        var table = new Table(typesetter, columns, rows, left, width, pad, TALLEST_ROW);
        table.slices(owner).forEach(sink);
    }

    /** A picture over the whole measure. */
    void picture(Picture picture, double gap) {
        sink.accept(drawn(picture, gap));
    }

    /** A picture that keeps the next block with it. */
    void keptPicture(Picture picture, double gap) {
        sink.accept(drawn(picture, gap).kept());
    }

    private Slice drawn(Picture picture, double gap) {
        var owner = section;
        var height = picture.height();
        return Slice.of(height, gap, (page, top) -> {
            var box = page.ownBox(paper.left(), top, paper.measure(), height);
            var figure = Tags.figure(owner.get(), picture.alternative(), box);
            page.tagged(figure, () -> picture.draw(page, paper.left(), top, paper.measure()));
        });
    }

    /** Pictures side by side, each with its title, which is also a bookmark. */
    void panels(List<Panel> panels) {
        panels(panels, panels.size());
    }

    /** The same in a grid of so many columns. */
    void panels(List<Panel> panels, int across) {
        var row = new PanelRow(typesetter, panels, paper.left(), paper.measure(), across);
        sink.accept(row.slice(section, (page, top) -> {
            var above = sectionBookmark == null ? pdf.bookmarks() : sectionBookmark;
            panels.forEach(panel -> pdf.bookmark(above, panel.title(), page.y(top - 4)));
        }));
    }

    /** A strip drawn by the caller, who also tags it. */
    void strip(double height, double gap, Slice.Painter painter) {
        sink.accept(Slice.of(height, gap, painter));
    }

    /** A strip that keeps the next one with it. */
    void keptStrip(double height, double gap, Slice.Painter painter) {
        sink.accept(Slice.of(height, gap, painter).kept());
    }

    private static Supplier<PdfStructureElement> once(Supplier<PdfStructureElement> maker) {
        var made = new ArrayList<PdfStructureElement>();
        return () -> {
            if (made.isEmpty()) {
                made.add(maker.get());
            }
            return made.getFirst();
        };
    }
}
