package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sitrep.report.Masthead;

/** The head of the first page. */
final class MastheadSection {

    private static final double GUTTER = 16;

    private final Composer composer;

    MastheadSection(Composer composer) {
        this.composer = composer;
    }

    void write(Masthead masthead) {
        var owner = composer.open();
        var paper = composer.paper();
        var title = new TextBox(
                composer.typesetter(), Rich.of(masthead.title(), Style.TITLE), paper.measure(),
                TextBox.Align.LEFT);
        composer.keptStrip(title.height() + 10, 0, (canvas, top) -> {
            canvas.mark("top", top);
            canvas.artifact(() -> canvas.box(paper.left(), top, paper.measure(), 4, Palette.ACCENT));
            title.paint(canvas, Tags.under(owner.get(), "H1"), paper.left(), top + 9);
        });
        var facts = facts(masthead);
        var widths = widths(facts);
        var boxes = new ArrayList<TextBox>();
        for (var i = 0; i < facts.size(); i++) {
            boxes.add(new TextBox(composer.typesetter(), facts.get(i), widths[i], TextBox.Align.LEFT));
        }
        var height = boxes.stream().mapToDouble(TextBox::height).max().orElse(0) + 4;
        composer.strip(height, 2, (canvas, top) -> {
            var x = paper.left();
            for (var i = 0; i < boxes.size(); i++) {
                var from = x;
                var width = widths[i];
                canvas.artifact(() -> canvas.rule(from, top, from + width, 0.5, Palette.MID));
                boxes.get(i).paint(canvas, Tags.under(owner.get(), "P"), x, top + 4);
                x += width + GUTTER;
            }
        });
    }

    /** Columns in proportion to what stands in them, over the whole measure. */
    private double[] widths(List<Rich> facts) {
        var natural = facts.stream().mapToDouble(composer.typesetter()::naturalWidth).toArray();
        var sum = Arrays.stream(natural).sum();
        var room = composer.paper().measure() - GUTTER * (facts.size() - 1);
        var spare = (room - sum) / facts.size();
        return Arrays.stream(natural).map(width -> spare > 0 ? width + spare : width * room / sum).toArray();
    }

    private List<Rich> facts(Masthead masthead) {
        var wording = composer.wording();
        var facts = new ArrayList<Rich>();
        facts.add(fact(wording.say("masthead.asOf"), masthead.asOfText()));
        facts.add(fact(wording.say("masthead.window"), masthead.windowText()));
        facts.add(fact(wording.say("masthead.issue"), masthead.issue()));
        facts.add(
                fact(
                        wording.say("masthead.previous"), masthead.previous() == null
                                ? wording.say("masthead.first")
                                : wording.date(masthead.previous())));
        return facts;
    }

    private static Rich fact(String label, String value) {
        return Rich.of(label + "\n", Style.FINE).plus(value, Style.of(Face.BOLD, 8.5, 11.5, Palette.INK));
    }
}
