package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfStructureElement;
import org.sitrep.report.Amount;
import org.sitrep.report.Tile;

/** One big figure with all that must stand beside it. */
final class TileBox {

    private static final Style CAPTION = Style.of(Face.BOLD, 8.5, 11, Palette.ACCENT);
    private static final Style LEAD = Style.of(Face.REGULAR, 9.5, 12, Palette.GREY);
    private static final Style SMALL = Style.of(Face.REGULAR, 7.8, 9.8, Palette.INK);

    private static final Style MARK = new Style(Face.REGULAR, 9, 12, Palette.WARM, false, 9);

    private final Composer composer;
    private final Figures figures;
    private final double width;
    private final TextBox caption;
    private final List<TextBox> lines = new ArrayList<>();

    TileBox(Composer composer, Figures figures, Tile tile, String section, double width) {
        this.composer = composer;
        this.figures = figures;
        this.width = width;
        var figure = tile.figure();
        var amount = figure.amount();
        this.caption = box(Rich.EMPTY.plus(tile.caption(), CAPTION, new Link.Inside(section)));
        lines.add(big(amount));
        lines.add(box(Rich.of(figure.basisText(), SMALL)));
        lines.add(box(voice(tile).plus("  ", SMALL).plus(figures.rows(figure))));
        var change = figure.changeText();
        if (change != null) {
            lines.add(box(Rich.of(change, SMALL)));
        }
        var range = figure.rangeText();
        if (range != null) {
            lines.add(box(Rich.of(composer.wording().say("tiles.range", range), SMALL.italic())));
        }
    }

    private Rich voice(Tile tile) {
        var figure = tile.figure();
        var url = figure.url();
        var voice = figure.voiceText().isEmpty() ? composer.wording().say("voice.none") : figure.voiceText();
        var text = url == null
                ? Rich.of(voice, SMALL)
                : Rich.EMPTY.plus(voice, SMALL.in(Palette.ACCENT), new Link.Outside(url));
        return text.plus(", " + figures.day(figure.date(), figure.dateText()), SMALL);
    }

    /** The number as big as it goes into the tile, its qualifier before it and its unit behind. */
    private TextBox big(Amount amount) {
        var struck = amount.isWithdrawn();
        var alone = amount.text().endsWith(amount.number());
        var lead = alone ? amount.lead() : "";
        var number = alone ? amount.number() : amount.text();
        var size = Style.BIG.size();
        while (true) {
            var plain = Style.of(Face.BOLD, size, size + 3, Palette.INK);
            var style = struck ? plain.strike() : plain;
            var text =
                    Rich.of(lead.isEmpty() ? "" : lead.replace(' ', '\u00A0') + "\u00A0", struck ? LEAD.strike() : LEAD)
                            .plus(number.replace(' ', '\u00A0'), style);
            if (!amount.symbols().isEmpty()) {
                text = text.plus("\u00A0" + amount.symbols(), MARK);
            }
            if (!amount.unit().isEmpty() && !amount.unit().equals("persons")) {
                text = text.plus("\u00A0" + amount.unit(), SMALL.in(Palette.GREY));
            }
            if (size <= 11 || composer.typesetter().naturalWidth(text) <= width) {
                return box(text);
            }
            size -= 1;
        }
    }

    private TextBox box(Rich text) {
        return new TextBox(composer.typesetter(), text, width, TextBox.Align.LEFT);
    }

    double height() {
        return 5 + caption.height() + lines.stream().mapToDouble(TextBox::height).sum();
    }

    void paint(Canvas canvas, PdfStructureElement owner, double x, double top) {
        canvas.artifact(() -> canvas.rule(x, top, x + width, 1.4, Palette.ACCENT));
        var tile = Tags.under(owner, "Div");
        var y = top + 5;
        caption.paint(canvas, Tags.under(tile, "P"), x, y);
        y += caption.height();
        for (var line : lines) {
            if (line.height() > 0) {
                line.paint(canvas, Tags.under(tile, "P"), x, y);
                y += line.height();
            }
        }
    }
}
