package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.openpdf.text.pdf.PdfStructureElement;

/** Pictures side by side, each under its title. */
final class PanelRow {

    private static final double GUTTER = 22;
    private static final double GAP = 4;

    private final List<TextBox> heads = new ArrayList<>();
    private final List<Picture> pictures;
    private final double left;
    private final double width;

    PanelRow(Typesetter typesetter, List<Panel> panels, double left, double measure, int across) {
        this.left = left;
        this.width = (measure - GUTTER * (across - 1)) / across;
        for (var panel : panels) {
            var text = Rich.of(panel.title(), Style.H3);
            if (!panel.aside().isEmpty()) {
                text = text.plus("  " + panel.aside(), Style.FINE);
            }
            heads.add(new TextBox(typesetter, text, width, TextBox.Align.LEFT));
        }
        this.pictures = panels.stream().map(panel -> panel.maker().apply(width)).toList();
    }

    /** The row as a slice, with a smaller one for a page on which it would not fit. */
    Slice slice(Supplier<PdfStructureElement> owner, Slice.Painter first) {
        var small = pictures.stream().map(Picture::smaller).toList();
        return slice(pictures, owner, first).or(slice(small, owner, first));
    }

    private Slice slice(List<Picture> shown, Supplier<PdfStructureElement> owner, Slice.Painter first) {
        var head = heads.stream().mapToDouble(TextBox::height).max().orElse(0);
        var body = shown.stream().mapToDouble(Picture::height).max().orElse(0);
        return Slice.of(head + GAP + body, 12, (page, top) -> {
            first.paint(page, top);
            for (var i = 0; i < shown.size(); i++) {
                var x = left + i * (width + GUTTER);
                var picture = shown.get(i);
                heads.get(i).paint(page, Tags.under(owner.get(), "H3"), x, top + head - heads.get(i).height());
                var from = top + head + GAP;
                var box = page.ownBox(x, from, width, picture.height());
                page.tagged(
                        Tags.figure(owner.get(), picture.alternative(), box),
                        () -> picture.draw(page, x, from, width));
            }
        });
    }
}
