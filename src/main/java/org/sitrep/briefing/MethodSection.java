package org.sitrep.briefing;

import java.util.List;
import java.util.stream.Collectors;
import org.sitrep.report.InputLine;
import org.sitrep.report.Note;
import org.sitrep.report.Report;

/** How the report was made, what its words and symbols mean, and from which files. */
final class MethodSection {

    private static final Style TEXT = Style.of(Face.REGULAR, 8.4, 11.4, Palette.INK);

    private final Composer composer;

    MethodSection(Composer composer) {
        this.composer = composer;
    }

    void write(Report report, Fonts fonts) {
        var wording = composer.wording();
        composer.heading(wording.say("method.title"), "method");
        for (var note : report.method()) {
            composer.paragraph(Rich.of(note.term() + ". ", TEXT.bold()).plus(note.text(), TEXT), 3);
        }
        notes(wording.say("method.definitions"), wording.say("column.word"), report.definitions());
        symbols(report.symbols());
        inputs(report.inputs());
        if (!fonts.missing().isEmpty()) {
            var codes = fonts.missing().stream().limit(40).map("U+%04X"::formatted).collect(Collectors.joining(", "));
            composer.subheading(wording.say("method.missing"));
            composer.paragraph(
                    Rich.of(
                            wording.say("method.missingText", wording.count(fonts.missing().size()), codes),
                            Style.FINE),
                    1);
        }
    }

    private void symbols(List<Note> symbols) {
        if (symbols.isEmpty()) {
            return;
        }
        composer.subheading(composer.wording().say("method.symbols"));
        var text = Rich.EMPTY;
        for (var symbol : symbols) {
            text = text.plus(symbol.term() + "\u00A0", TEXT.bold())
                    .plus(symbol.text() + (symbol.equals(symbols.getLast()) ? "." : ";  "), TEXT);
        }
        composer.paragraph(text, 1);
    }

    private void notes(String title, String head, List<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        composer.subheading(title);
        var columns = List.of(
                Column.fit(head, 60, 150),
                Column.share(composer.wording().say("column.meaning"), 1, 200));
        composer.annexTable(
                columns,
                notes.stream().map(note -> Row.of(Cell.bold(note.term()), Cell.of(note.text()))).toList());
    }

    private void inputs(List<InputLine> inputs) {
        if (inputs.isEmpty()) {
            return;
        }
        var wording = composer.wording();
        composer.subheading(wording.say("method.inputs"));
        var columns = List.of(
                Column.share(wording.say("column.file"), 2, 90),
                Column.share(wording.say("column.fingerprint"), 2, 90),
                Column.figure(wording.say("column.read"), 34, 60),
                Column.figure(wording.say("column.accepted"), 34, 60),
                Column.figure(wording.say("column.unchanged"), 34, 60),
                Column.figure(wording.say("column.repeated"), 34, 60),
                Column.figure(wording.say("column.dropped"), 34, 60),
                Column.figure(wording.say("column.rejected"), 34, 60));
        composer.annexTable(columns, inputs.stream().map(this::row).toList());
    }

    private Row row(InputLine input) {
        var wording = composer.wording();
        var hash = input.sha256();
        return Row.of(
                Cell.of(input.file()),
                Cell.of(Rich.of(hash.length() > 16 ? hash.substring(0, 16) + "…" : hash, Style.FINE)),
                Cell.of(wording.count(input.read())),
                Cell.of(wording.count(input.accepted())),
                Cell.of(wording.count(input.unchanged())),
                Cell.of(wording.count(input.repeated())),
                Cell.of(wording.count(input.dropped())),
                Cell.of(wording.count(input.rejected())));
    }
}
