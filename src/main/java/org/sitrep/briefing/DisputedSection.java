package org.sitrep.briefing;

import java.util.List;
import org.sitrep.report.Disputed;
import org.sitrep.report.KeyFigure;

/** Figures that were withdrawn, and figures on which issuers differ. */
final class DisputedSection {

    private final Composer composer;
    private final Figures figures;

    DisputedSection(Composer composer, Figures figures) {
        this.composer = composer;
        this.figures = figures;
    }

    void write(Disputed disputed) {
        composer.heading(composer.wording().say("disputed.title"), "disputed");
        withdrawn(disputed.withdrawn());
        contested(disputed.contested());
    }

    private void withdrawn(List<Disputed.Withdrawn> withdrawn) {
        if (withdrawn.isEmpty()) {
            return;
        }
        var wording = composer.wording();
        composer.subheading(wording.say("disputed.withdrawn"));
        var columns = List.of(
                Column.share(wording.say("column.what"), 1.3, 76),
                Column.figure(wording.say("column.figure"), 44, 100),
                Column.share(wording.say("column.voice"), 1.2, 66),
                Column.fit(wording.say("column.reported"), 50, 62),
                Column.fit(wording.say("column.withdrawn"), 50, 62),
                Column.share(wording.say("column.reason"), 3.4, 130),
                Column.fit(wording.say("column.row"), 36, 66));
        composer.annexTable(columns, withdrawn.stream().map(this::row).toList());
    }

    private Row row(Disputed.Withdrawn figure) {
        var wording = composer.wording();
        var on = figure.withdrawnOn();
        return Row.of(
                Cell.of(Rich.of(figure.label() + " ", Style.CELL).plus(figure.place(), Style.FINE)),
                figures.amount(figure.amount()),
                Cell.of(figures.voice(figure.voiceText(), figure.url())),
                Cell.of(wording.tableDay(figure.reportedOn())),
                Cell.of(on == null ? wording.say("disputed.unknownDay") : wording.tableDay(on)),
                Cell.of(figure.reason()),
                Cell.of(figures.rows(List.of(figure.entry()))));
    }

    private void contested(List<KeyFigure> contested) {
        if (contested.isEmpty()) {
            return;
        }
        var wording = composer.wording();
        composer.subheading(wording.say("disputed.contested"));
        var columns = List.of(
                Column.share(wording.say("column.what"), 1.3, 90),
                Column.figure(wording.say("column.leads"), 50, 110),
                Column.share(wording.say("column.voice"), 1.3, 90),
                Column.share(wording.say("column.othersSay"), 2.4, 130),
                Column.fit(wording.say("column.rows"), 36, 66));
        composer.annexTable(columns, contested.stream().map(this::row).toList());
    }

    private Row row(KeyFigure figure) {
        var others = Rich.EMPTY;
        for (var other : figure.others()) {
            others = others.below(
                    figures.inline(other.amount(), Style.CELL)
                            .plus(" ", Style.CELL)
                            .plus(figures.voice(other.voiceText(), other.url()))
                            .plus(", " + other.dateText() + " ", Style.CELL)
                            .plus(figures.rows(List.of(other.entry()))));
        }
        return Row.of(
                Cell.of(Rich.of(figure.label() + " ", Style.CELL).plus(figure.place(), Style.FINE)),
                figures.amount(figure.amount()),
                Cell.of(figures.voice(figure.voiceText(), figure.url()).plus(", " + figure.dateText(), Style.CELL)),
                Cell.of(others),
                Cell.of(figures.rows(figure)));
    }
}
