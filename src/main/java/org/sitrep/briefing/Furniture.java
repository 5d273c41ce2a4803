package org.sitrep.briefing;

import java.awt.Color;
import org.sitrep.report.Masthead;

/** What stands at the head and foot of every page. */
final class Furniture {

    private static final Style WORDS = Style.of(Face.REGULAR, 7.5, 10, Palette.GREY);
    private static final Style MARK = Style.of(Face.BOLD, 12, 14, Palette.INK);

    private final Masthead masthead;
    private final Wording wording;
    private final Typesetter typesetter;
    private final Paper paper;
    private final int pages;

    Furniture(Masthead masthead, Wording wording, Typesetter typesetter, Paper paper, int pages) {
        this.masthead = masthead;
        this.wording = wording;
        this.typesetter = typesetter;
        this.paper = paper;
        this.pages = pages;
    }

    /** Draws it on the page that is open. */
    void draw(Canvas canvas) {
        canvas.furniture(() -> {
            var side = mark(canvas, 22) + 12;
            fit(
                    canvas, Rich.of(masthead.title(), WORDS.bold().in(Palette.INK)), paper.left(), 25,
                    (paper.measure() - side) * 0.5, TextBox.Align.LEFT);
            fit(
                    canvas, Rich.of(wording.say("furniture.asOf", masthead.asOfText()), WORDS),
                    paper.left() + (paper.measure() - side) * 0.5, 25, (paper.measure() - side) * 0.5,
                    TextBox.Align.RIGHT);
            canvas.rule(paper.left(), 42, paper.right(), 0.5, Palette.RULE);

            var foot = paper.height() - 40;
            canvas.rule(paper.left(), foot, paper.right(), 0.5, Palette.RULE);
            var room = mark(canvas, foot + 5) + 12;
            fit(
                    canvas, Rich.of(masthead.issue(), WORDS), paper.left(), foot + 8, (paper.measure() - room) * 0.55,
                    TextBox.Align.LEFT);
            fit(
                    canvas, Rich.of(
                            wording.say("furniture.page", wording.count(canvas.page()), wording.count(pages)),
                            WORDS.in(Palette.INK)),
                    paper.left() + (paper.measure() - room) * 0.55, foot + 8,
                    (paper.measure() - room) * 0.45, TextBox.Align.RIGHT);
        });
    }

    /** The first line of the text, the end of the words left out if it is too long. */
    private void fit(Canvas canvas, Rich text, double x, double top, double width, TextBox.Align align) {
        var run = text.runs().getFirst();
        var words = run.text();
        while (words.length() > 4 && typesetter.naturalWidth(Rich.of(words, run.style())) > width) {
            words = words.substring(0, words.length() - 2).stripTrailing() + "…";
            words = words.replace("……", "…");
        }
        new TextBox(typesetter, Rich.of(words, run.style()), width + 1, align).draw(canvas, x, top);
    }

    /** Draws the handling mark on the right and returns its width. */
    private double mark(Canvas canvas, double top) {
        var mark = masthead.handling();
        if (mark.isBlank()) {
            return 0;
        }
        var traffic = mark.startsWith("TLP:");
        var text = Rich.of(mark, MARK.in(traffic ? light(mark) : Palette.INK));
        var width = typesetter.naturalWidth(text) + 10;
        var x = paper.right() - width;
        if (traffic) {
            canvas.box(x, top, width, 16, Color.BLACK);
        } else {
            canvas.frame(x, top, width, 16, 0.8, Palette.INK);
        }
        new TextBox(typesetter, text, width, TextBox.Align.LEFT).draw(canvas, x + 5, top + 1);
        return width;
    }

    /** The colours that the Traffic Light Protocol 2.0 gives its labels, on black. */
    private static Color light(String mark) {
        if (mark.startsWith("TLP:RED")) {
            return new Color(0xFF, 0x2B, 0x2B);
        }
        if (mark.startsWith("TLP:AMBER")) {
            return new Color(0xFF, 0xC0, 0x00);
        }
        return mark.startsWith("TLP:GREEN") ? new Color(0x33, 0xFF, 0x00) : Color.WHITE;
    }
}
