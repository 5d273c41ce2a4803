package org.sitrep.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EntryRef;
import org.sitrep.report.Amount;
import org.sitrep.report.Breakdown;
import org.sitrep.report.KeyFigure;
import org.sitrep.report.SeriesTable;

/**
 * A row of the tables on the sheets of detentions, casualties and damage. All these tables have the same columns, so that
 * one frozen head serves them all.
 *
 * @param label what is counted
 * @param place where; empty where the label says it
 * @param amount the figure
 * @param basisText how to read it
 * @param voiceText who states it
 * @param url where it can be read
 * @param date the day that it refers to, ISO, perhaps reduced; empty where none is stated
 * @param asOf the last day that it can refer to
 * @param reportedOn when it became known
 * @param note what else a reader must know
 * @param entries its rows
 * @param moreEntries how many rows it has besides these
 * @param tone how it is to be taken
 */
record FigureRow(
        String label,
        String place,
        Amount amount,
        String basisText,
        String voiceText,
        @Nullable String url,
        String date,
        @Nullable LocalDate asOf,
        @Nullable LocalDate reportedOn,
        String note,
        List<EntryRef> entries,
        long moreEntries,
        Tone tone) {

    static FigureRow of(KeyFigure figure, Messages messages) {
        var range = figure.rangeText() == null ? null : messages.text("note.others", figure.rangeText());
        var rows = figure.moreEntries() > 0 && figure.filter() != null ? figure.filter().text() : null;
        var note = Stream.concat(
                Stream.of(figure.changeText(), range, rows).filter(Objects::nonNull), figure.flags().stream())
                .collect(Collectors.joining("\n"));
        return new FigureRow(
                figure.label(),
                figure.place(),
                figure.amount(),
                figure.basisText(),
                figure.voiceText(),
                figure.url(),
                figure.date(),
                figure.asOf(),
                figure.reportedOn(),
                note,
                figure.entries(),
                figure.moreEntries(),
                Tone.of(figure.amount()));
    }

    static FigureRow of(SeriesTable table, SeriesTable.Row row) {
        return new FigureRow(
                table.title(),
                table.place(),
                row.amount(),
                row.basisText(),
                row.voiceText(),
                row.url(),
                row.iso(),
                row.date(),
                row.reportedOn(),
                row.note() == null ? "" : row.note(),
                List.of(row.entry()),
                0,
                Tone.of(row.amount()));
    }

    /** The whole, its parts and what they leave. */
    static List<FigureRow> of(Breakdown breakdown, Messages messages) {
        var rows = new ArrayList<FigureRow>();
        var whole = breakdown.whole();
        rows.add(of(whole, messages).strong());
        for (var part : breakdown.rows()) {
            rows.add(new FigureRow(
                    part.label(),
                    whole.place(),
                    part.amount(),
                    messages.text("breakdown.part"),
                    part.voiceText(),
                    part.url(),
                    "",
                    null,
                    null,
                    "",
                    List.of(part.entry()),
                    0,
                    Tone.of(part.amount())));
        }
        var remainder = breakdown.remainder();
        if (remainder != null) {
            rows.add(new FigureRow(
                    messages.text("breakdown.remainder"),
                    whole.place(),
                    remainder,
                    messages.text("breakdown.left"),
                    "",
                    null,
                    "",
                    null,
                    null,
                    "",
                    List.of(),
                    0,
                    Tone.PLAIN));
        }
        return rows;
    }

    private FigureRow strong() {
        return new FigureRow(
                label,
                place,
                amount,
                basisText,
                voiceText,
                url,
                date,
                asOf,
                reportedOn,
                note,
                entries,
                moreEntries,
                tone.strong());
    }
}
