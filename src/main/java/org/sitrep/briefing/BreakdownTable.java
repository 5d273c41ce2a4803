package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.report.Breakdown;

/** Wholes and their parts in one table: each whole in bold, its parts under it, what they leave last. */
final class BreakdownTable {

    private final Composer composer;
    private final Figures figures;

    BreakdownTable(Composer composer, Figures figures) {
        this.composer = composer;
        this.figures = figures;
    }

    void write(List<Breakdown> breakdowns) {
        if (breakdowns.isEmpty()) {
            return;
        }
        var wording = composer.wording();
        composer.subheading(wording.say("figures.breakdowns"));
        var columns = List.of(
                Column.share(wording.say("column.what"), 2, 120),
                Column.figure(wording.say("column.figure"), 60, 150),
                Column.share(wording.say("column.voice"), 2, 100),
                Column.fit(wording.say("column.rows"), 40, 66));
        var rows = new ArrayList<Row>();
        for (var breakdown : breakdowns) {
            add(breakdown, rows);
        }
        composer.table(columns, rows);
    }

    private void add(Breakdown breakdown, List<Row> rows) {
        var wording = composer.wording();
        var whole = breakdown.whole();
        var first = Row.of(
                Cell.bold(breakdown.title()),
                figures.amount(whole.amount()),
                Cell.of(figures.voice(whole.voiceText(), whole.url())),
                Cell.of(figures.rows(whole)));
        rows.add(rows.isEmpty() ? first : first.close());
        for (var part : breakdown.rows()) {
            rows.add(
                    Row.of(
                            Cell.of(wording.say("figures.ofWhom", part.label())),
                            figures.amount(part.amount()),
                            Cell.of(figures.voice(part.voiceText(), part.url())),
                            Cell.of(figures.rows(List.of(part.entry())))));
        }
        var remainder = breakdown.remainder();
        if (remainder != null) {
            rows.add(
                    Row.of(
                            Cell.of(Rich.of(wording.say("figures.remainder"), Style.CELL.italic())),
                            figures.amount(remainder),
                            Cell.EMPTY,
                            Cell.EMPTY));
        }
        var note = breakdown.note();
        if (note != null) {
            rows.add(rows.removeLast().noted(Rich.of(note, Style.FINE)));
        }
    }
}
