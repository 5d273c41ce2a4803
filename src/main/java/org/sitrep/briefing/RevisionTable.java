package org.sitrep.briefing;

import java.util.List;
import org.sitrep.report.Revision;

/** Changes of printed figures, a row each: before, after and why. */
final class RevisionTable {

    private final Composer composer;
    private final Figures figures;

    RevisionTable(Composer composer, Figures figures) {
        this.composer = composer;
        this.figures = figures;
    }

    /**
     * The table for the first page: without the words of the log, so that it is short.
     *
     * @param country the country, whose name is not repeated in each row
     */
    void writeBrief(List<Revision> revisions, String country) {
        var wording = composer.wording();
        var columns = List.of(
                Column.share(wording.say("column.what"), 1.2, 58),
                Column.figure(wording.say("column.before"), 30, 84),
                Column.figure(wording.say("column.after"), 30, 84),
                Column.fit(wording.say("column.why"), 50, 92),
                Column.share(wording.say("column.voice"), 2.2, 90),
                Column.fit(wording.say("column.date"), 30, 62),
                Column.fit(wording.say("column.rows"), 36, 62));
        composer.annexTable(columns, revisions.stream().map(revision -> briefRow(revision, country)).toList());
    }

    private Row briefRow(Revision revision, String country) {
        var what = Rich.of(revision.label(), Style.CELL);
        return Row.of(
                Cell.of(revision.place().equals(country) ? what : what.plus(" " + revision.place(), Style.FINE)),
                figures.amount(revision.before()),
                figures.amount(revision.after()),
                Cell.of(revision.kindText()),
                Cell.of(briefVoices(revision)),
                Cell.of(composer.wording().tableDay(revision.date())),
                Cell.of(figures.rows(revision.entries())));
    }

    private Rich briefVoices(Revision revision) {
        var after = revision.afterVoice();
        var before = revision.beforeVoice();
        if (after == null || before == null || revision.voiceText().equals(after)) {
            return voices(revision);
        }
        return figures.voice(after, null)
                .plus("; " + composer.wording().say("changes.beforeVoice", before), Style.FINE);
    }

    void write(List<Revision> revisions) {
        var wording = composer.wording();
        var columns = List.of(
                Column.share(wording.say("column.what"), 1.5, 66),
                Column.figure(wording.say("column.before"), 30, 54),
                Column.figure(wording.say("column.after"), 30, 54),
                Column.share(wording.say("column.why"), 1.9, 82),
                Column.share(wording.say("column.voice"), 1.6, 72),
                Column.fit(wording.say("column.date"), 26, 60),
                Column.fit(wording.say("column.rows"), 44, 66));
        composer.annexTable(columns, revisions.stream().map(this::row).toList());
    }

    private Row row(Revision revision) {
        var why = Rich.of(revision.kindText(), Style.CELL);
        return Row.of(
                Cell.of(Rich.of(revision.label() + " ", Style.CELL).plus(revision.place(), Style.FINE)),
                figures.amount(revision.before()),
                figures.amount(revision.after()),
                Cell.of(revision.reason().isBlank() ? why : why.below(Rich.of(revision.reason(), Style.FINE))),
                Cell.of(voices(revision)),
                Cell.of(composer.wording().tableDay(revision.date())),
                Cell.of(figures.rows(revision.entries())));
    }

    private Rich voices(Revision revision) {
        var after = revision.afterVoice();
        var before = revision.beforeVoice();
        var text = after == null ? Rich.EMPTY : figures.voice(after, null);
        if (before == null || revision.voiceText().equals(after)) {
            return text;
        }
        var old = Rich.of(composer.wording().say("changes.beforeVoice", before), Style.FINE);
        return after == null ? old : text.below(old);
    }
}
