package org.sitrep.briefing;

import java.util.ArrayList;
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
            title.paint(canvas, Tags.under(owner, "H1"), paper.left(), top + 9);
        });
        var facts = facts(masthead);
        var width = (paper.measure() - GUTTER * (facts.size() - 1)) / facts.size();
        var boxes = facts.stream()
                .map(fact -> new TextBox(composer.typesetter(), fact, width, TextBox.Align.LEFT))
                .toList();
        var height = boxes.stream().mapToDouble(TextBox::height).max().orElse(0) + 10;
        composer.strip(height, 4, (canvas, top) -> {
            for (var i = 0; i < boxes.size(); i++) {
                var x = paper.left() + i * (width + GUTTER);
                canvas.artifact(() -> canvas.rule(x, top, x + width, 0.5, Palette.MID));
                boxes.get(i).paint(canvas, Tags.under(owner, "P"), x, top + 4);
            }
        });
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
        if (!masthead.handling().isBlank()) {
            facts.add(fact(wording.say("masthead.handling"), masthead.handling()));
        }
        return facts;
    }

    private static Rich fact(String label, String value) {
        return Rich.of(label + "\n", Style.FINE).plus(value, Style.of(Face.BOLD, 8.5, 11.5, Palette.INK));
    }
}
