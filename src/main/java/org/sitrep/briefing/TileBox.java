package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfStructureElement;
import org.sitrep.report.Tile;

/** One big figure with all that must stand beside it. */
final class TileBox {

    private static final Style CAPTION = Style.of(Face.BOLD, 8.5, 12, Palette.ACCENT);
    private static final Style LEAD = Style.of(Face.REGULAR, 9.5, 12, Palette.GREY);
    private static final Style SMALL = Style.of(Face.REGULAR, 7.6, 10.2, Palette.INK);

    private final Composer composer;
    private final double width;
    private final TextBox caption;
    private final List<TextBox> lines = new ArrayList<>();

    TileBox(Composer composer, Figures figures, Tile tile, double width) {
        this.composer = composer;
        this.width = width;
        var figure = tile.figure();
        var amount = figure.amount();
        this.caption = box(Rich.EMPTY.plus(tile.caption(), CAPTION, new Link.Inside(section(figure.category()))));
        if (amount.text().endsWith(amount.number())) {
            var lead = amount.lead();
            // A blank line where there is no qualifier, so that the numbers of a row of tiles stand in line.
            lines.add(box(Rich.of(lead.isEmpty() ? "\u00A0" : lead, LEAD)));
            lines.add(big(amount.number(), amount.isWithdrawn(), amount.symbols(), amount.unit()));
        } else {
            lines.add(box(Rich.of("\u00A0", LEAD)));
            lines.add(big(amount.text(), amount.isWithdrawn(), amount.symbols(), amount.unit()));
        }
        lines.add(box(Rich.of(figure.basisText(), SMALL)));
        lines.add(box(voice(tile)));
        var change = figure.changeText();
        if (change != null) {
            lines.add(box(Rich.of(change, SMALL)));
        }
        var range = figure.rangeText();
        if (range != null) {
            lines.add(box(Rich.of(composer.wording().say("tiles.range", range), SMALL.italic())));
        }
        if (!figure.flags().isEmpty()) {
            lines.add(box(Rich.of("! ", SMALL.bold().in(Palette.WARM))
                    .plus(composer.wording().say("tiles.flagged"), SMALL.in(Palette.WARM))));
        }
        lines.add(box(figures.rows(figure.entries(), Style.FINE.sized(6.5))));
    }

    /** The name of the section that a category of figures is treated in. */
    private static String section(String category) {
        return switch (category) {
            case "detention", "release" -> "detentions";
            case "death" -> "killed";
            case "injury" -> "injured";
            case "criminal_case" -> "cases";
            case "deployment" -> "deployments";
            case "damage" -> "damage";
            case "clash", "protest" -> "crowds";
            default -> "response";
        };
    }

    private Rich voice(Tile tile) {
        var figure = tile.figure();
        var url = figure.url();
        var voice = figure.voiceText().isEmpty() ? composer.wording().say("voice.none") : figure.voiceText();
        var text = url == null
                ? Rich.of(voice, SMALL)
                : Rich.EMPTY.plus(voice, SMALL.in(Palette.ACCENT), new Link.Outside(url));
        return text.plus(", " + figure.dateText(), SMALL);
    }

    private TextBox big(String number, boolean struck, String symbols, String unit) {
        var size = Style.BIG.size();
        while (size > 11 && composer.typesetter().naturalWidth(Rich.of(number, Style.BIG.sized(size))) > width - 14) {
            size -= 1;
        }
        var style = Style.BIG.sized(size);
        var text = Rich.of(number, struck ? style.strike() : style)
                .plus(symbols.isEmpty() ? "" : "\u00A0" + symbols, SMALL.sized(8.5).raised().in(Palette.WARM));
        if (!unit.isEmpty() && !unit.equals("persons")) {
            text = text.plus(" " + unit, SMALL.in(Palette.GREY));
        }
        return box(text);
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
