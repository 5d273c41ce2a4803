package org.sitrep.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.sitrep.report.InputLine;
import org.sitrep.report.Note;
import org.sitrep.report.Report;

/** What the workbook is, what it says in short, how to read it, and what it was made from. */
final class ReadMeSheet {

    private static final int LINE = 124;
    private static final String BULLET = "• ";
    private static final double FIRST = 26;
    private static final double OTHER = 12;
    private static final int COLUMNS = 9;
    private static final int CUT_LINES = 4;

    private final Book book;
    private final Messages messages;
    private final XSSFSheet sheet;
    private final Cells cells;
    private int next;

    ReadMeSheet(Book book) {
        this.book = book;
        messages = book.messages();
        sheet = book.sheet(SheetId.READ_ME);
        cells = new Cells(sheet, book);
    }

    /**
     * Draws it.
     *
     * @param keyFigureCells where each key figure stands, by its id
     * @param entryColumns the columns of the Entries sheet
     * @param cutTexts the lines that will say which texts were cut
     * @param tables the rows of each table that can be counted by a formula, by the table's name
     */
    void draw(
            Report report, Map<String, String> keyFigureCells, Map<String, Long> tables,
            List<EntryColumn> entryColumns, LateText cutTexts) {
        widths();
        head(report);
        headlines(report, keyFigureCells);
        highlights(report);
        notes("readMe.gaps", report.gaps().stream().map(gap -> new Note("", gap)).toList());
        counts(report, tables);
        cut(cutTexts);
        sheets();
        notes("readMe.howToRead", howToRead());
        notes("readMe.symbols", report.symbols());
        notes("readMe.definitions", report.definitions());
        notes("readMe.method", report.method());
        if (book.has(SheetId.ENTRIES)) {
            notes("readMe.columns", entryColumns(entryColumns));
        }
        inputs(report.inputs());
        var print = new PrintSetup(book.masthead(), messages);
        print.apply(sheet, false, false);
        print.area(sheet, COLUMNS - 1, next - 1);
    }

    private void widths() {
        sheet.setColumnWidth(0, (int) (FIRST * 256));
        for (var column = 1; column < COLUMNS; column++) {
            sheet.setColumnWidth(column, (int) (OTHER * 256));
        }
        sheet.setColumnWidth(COLUMNS - 1, 24 * 256);
    }

    private void head(Report report) {
        var masthead = report.masthead();
        line(masthead.title(), book.styles().title());
        line(masthead.issue() + " · " + masthead.handling(), book.styles().note());
        next++;
        pair(messages.text("readMe.asOf"), masthead.asOfText());
        pair(messages.text("readMe.window"), masthead.windowText());
        pair(messages.text("readMe.what"), messages.text("readMe.whatText"));
    }

    private void headlines(Report report, Map<String, String> keyFigureCells) {
        if (report.tiles().isEmpty()) {
            return;
        }
        heading("readMe.headlines");
        for (var tile : report.tiles()) {
            var figure = tile.figure();
            var target = keyFigureCells.get(figure.id());
            term(target == null ? Value.of(tile.caption()) : new Value.Jump(tile.caption(), target));
            var amount = figure.amount();
            text(1, amount.text() + (amount.unit().isEmpty() ? "" : " " + amount.unit()) + "; " + figure.label() + ", "
                    + figure.place() + ", " + figure.basisText() + "; " + figure.voiceText() + ", "
                    + figure.dateText());
        }
    }

    private void highlights(Report report) {
        notes(
                "readMe.highlights",
                report.highlights().stream()
                        .map(sentence -> new Note("",
                                sentence.text() + " [" + EntryLinks.text(sentence.entries(), sentence.moreEntries())
                                        + "]"))
                        .toList());
    }

    private void counts(Report report, Map<String, Long> tables) {
        heading("readMe.counts");
        var counts = report.counts();
        count("readMe.count.entries", counts.entries(), tables, "Entries", "entries.id");
        count("readMe.count.figures", counts.figures(), tables, "KeyFigures", "column.label");
        count("readMe.count.findings", counts.findings(), tables, "Findings", "column.severity");
        count("readMe.count.rejected", counts.rejected(), tables, "Rejected", "column.file");
    }

    private void count(String key, long number, Map<String, Long> tables, String table, String columnKey) {
        var column = messages.text(columnKey);
        cells.write(next, 0, Value.of(messages.text(key)), Kind.TEXT, Tone.PLAIN);
        cells.restyle(next, 0, book.styles().term());
        var rows = tables.get(table);
        var value = rows != null && rows == number
                ? new Value.Formula("ROWS(" + table + "[" + column + "])", BigDecimal.valueOf(number))
                : Value.of(number);
        cells.write(next, 1, value, Kind.NUMBER, Tone.PLAIN);
        cells.restyle(next++, 1, book.styles().bare(Kind.NUMBER, false, false));
    }

    /** Lines for the texts that no cell holds whole. */
    private void cut(LateText cutTexts) {
        heading("readMe.cut");
        for (var line = 0; line < CUT_LINES; line++) {
            cells.put(next++, 0, cutTexts.reserve(), book.styles().body());
        }
    }

    /** The note on cut texts in the lines that it has. */
    static List<String> cutLines(String note) {
        return TextLines.of(note, LINE + (int) FIRST).stream().limit(CUT_LINES).toList();
    }

    private void sheets() {
        heading("readMe.sheets");
        for (var id : SheetId.values()) {
            if (!book.has(id)) {
                continue;
            }
            var name = book.sheet(id).getSheetName();
            term(new Value.Jump(name, EntryLinks.quoted(name) + "!A1"));
            text(1, messages.text(id.aboutKey()));
        }
    }

    private List<Note> howToRead() {
        var entries = book.has(SheetId.ENTRIES) ? List.of("entries", "counts") : List.of("noEntries");
        return Stream.of(List.of("qualifier", "bounds", "basis", "printed", "dates"), entries, List.of("machine"))
                .flatMap(List::stream)
                .map(key -> new Note(messages.text("howTo." + key), messages.text("howTo." + key + ".text")))
                .toList();
    }

    private List<Note> entryColumns(List<EntryColumn> columns) {
        return columns.stream()
                .map(column -> new Note(column.heading(), messages.text("entries." + column.key() + ".about")))
                .toList();
    }

    private void notes(String headingKey, List<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        heading(headingKey);
        notes.forEach(note -> pair(note.term(), note.text()));
    }

    private void inputs(List<InputLine> inputs) {
        if (inputs.isEmpty()) {
            return;
        }
        heading("readMe.inputs");
        var make = new Column.Maker<InputLine>(messages);
        var columns = List.of(
                make.wrapped("file", FIRST, InputLine::file),
                make.wrapped("format", OTHER, InputLine::format),
                make.count("read", OTHER, InputLine::read),
                make.count("accepted", OTHER, InputLine::accepted),
                make.count("unchanged", OTHER, InputLine::unchanged),
                make.count("repeated", OTHER, InputLine::repeated),
                make.count("dropped", OTHER, InputLine::dropped),
                make.count("rejectedRows", OTHER, InputLine::rejected),
                make.wrapped("sha256", 24, InputLine::sha256));
        var table = new DataTable<>(book.rangeName("", "Inputs"), columns, inputs, input -> Tone.PLAIN);
        next = table.draw(book, sheet, cells, next).lastRow() + 1;
    }

    private void heading(String key) {
        next++;
        line(messages.text(key), book.styles().heading());
    }

    private void pair(String term, String text) {
        if (term.isEmpty()) {
            text(0, BULLET + text);
        } else {
            term(Value.of(term));
            text(1, text);
        }
    }

    private void term(Value value) {
        cells.write(next, 0, value, Kind.LINK, Tone.PLAIN);
        cells.restyle(next, 0, value instanceof Value.Jump ? book.styles().linkTerm() : book.styles().term());
    }

    private void text(int column, String text) {
        for (var part : TextLines.of(text, column == 0 ? LINE + (int) FIRST : LINE)) {
            cells.words(next++, column, part, book.styles().body());
        }
    }

    private void line(String text, XSSFCellStyle style) {
        cells.words(next++, 0, text, style);
    }

}
