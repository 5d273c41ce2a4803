package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Attributes;
import org.sitrep.model.Entry;

/** However a log is written, its rows say the same. */
class WritingTest {

    private static final String HEADER = "entry_id,event_date,country,category,summary";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEndWillDo(String lineEnd) {
        var read = DeskLog.readText(
                folder, String.join(lineEnd, HEADER, row("F-1", "one"), row("F-2", "two")) + lineEnd);

        assertThat(read.ids()).containsExactly("F-1", "F-2");
        assertThat(read.outcomes()).extracting(RowOutcome::line).containsExactly(2L, 3L);
    }

    /** A log has a million rows: each with a list of its own, they would fill the memory. */
    @Test
    void rowsWithTheSameColumnsShareTheNamesOfTheirAttributes() {
        var read = DeskLog.readText(folder, HEADER + ",weather,road\n" + row("F-1", "one") + ",fair,A1\n"
                + row("F-2", "two") + ",,A2\n" + row("F-3", "three") + ",foul,A3\n");

        var names = read.entries().stream().map(entry -> Attributes.copyOf(entry.attributes()).names()).toList();
        assertThat(names).containsExactly(List.of("weather", "road"), List.of("road"), List.of("weather", "road"));
        assertThat(names.get(2)).isSameAs(names.get(0));
    }

    @Test
    void theLastLineNeedsNoLineEnd() {
        var read = DeskLog.readText(folder, HEADER + "\n" + row("F-1", "one"));

        assertThat(read.entry().summary()).isEqualTo("one");
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void anyUsualDelimiterIsFound(char delimiter) {
        var read = DeskLog.read(
                folder, HEADER.replace(',', delimiter), row("F-1", "one").replace(',', delimiter));

        assertThat(read.entry().summary()).isEqualTo("one");
        assertThat(read.description().delimiter()).isEqualTo(delimiter);
    }

    @Test
    void aQuotedCellMayHoldDelimitersQuotesAndLineEnds() {
        var read = DeskLog.read(folder, HEADER, row("F-1", "\"one, \"\"two\"\"\nthree\r\nfour\""), row("F-2", "five"));

        assertThat(read.entries())
                .extracting(Entry::summary)
                .containsExactly("one, \"two\"\nthree\r\nfour", "five");
        assertThat(read.outcomes()).extracting(RowOutcome::record).containsExactly(1L, 2L);
        assertThat(read.outcomes()).extracting(RowOutcome::line).containsExactly(2L, 5L);
    }

    @Test
    void aQuoteInTheMiddleOfAnUnquotedCellIsText() {
        var read = DeskLog.read(folder, HEADER, row("F-1", "the \"square\""));

        assertThat(read.entry().summary()).isEqualTo("the \"square\"");
    }

    @Test
    void blankLinesAreNoRows() {
        var read = DeskLog.read(folder, "", HEADER, "", row("F-1", "one"), "   ", "", row("F-2", "two"), "");

        assertThat(read.outcomes()).extracting(RowOutcome::record).containsExactly(1L, 2L);
        assertThat(read.outcomes()).extracting(RowOutcome::line).containsExactly(4L, 7L);
    }

    @Test
    void linesAboveTheHeaderArePassedOver() {
        var read =
                DeskLog.read(folder, "Situation log of the desk", "As of 5 March, \"draft", HEADER, row("F-1", "one"));

        assertThat(read.ids()).containsExactly("F-1");
        assertThat(read.description().headerLine()).isEqualTo(3);
        assertThat(read.description().notices()).containsExactly("Lines passed over above the header: 2");
    }

    @Test
    void aRowOfHashtagsUnderTheHeaderIsNoRow() {
        var read = DeskLog.read(folder, HEADER, "#event+id,#date,#country,,#description", row("F-1", "one"));

        assertThat(read.outcomes()).extracting(RowOutcome::record).containsExactly(1L);
        assertThat(read.description().notices())
                .containsExactly("The row of HXL hashtags under the header was passed over");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkNamesTheEncoding(String encoding) {
        var text =
                "\uFEFF" + HEADER + "\n" + row("F-1", "\u041d\u0430 \u043f\u043b\u043e\u0449\u0430\u0434\u0438") + "\n";

        var read = DeskLog.readBytes(folder, "log.csv", text.getBytes(Charset.forName(encoding)));

        assertThat(read.entry().summary()).isEqualTo("\u041d\u0430 \u043f\u043b\u043e\u0449\u0430\u0434\u0438");
        assertThat(read.description().encoding()).isEqualTo(encoding);
        assertThat(read.description().columns()).startsWith("entry_id");
    }

    @Test
    void columnsThatOccurTwiceOrHaveNoNameAreIgnoredAndNoticed() {
        var read = DeskLog.read(
                folder,
                ",entry_id,event_date,country,category,country",
                "1,F-1,2024-03-05,Freedonia,measure,Sylvania");

        assertThat(read.entry().country()).isEqualTo("Freedonia");
        assertThat(read.entry().attributes()).isEmpty();
        assertThat(read.description().notices())
                .containsExactly(
                        "Columns without a name were ignored: 1",
                        "Columns whose name occurs before were ignored: country");
    }

    @Test
    void afterAQuoteThatIsNeverClosedReadingGoesOnWithTheNextLine() {
        var read = DeskLog.read(
                folder, HEADER, row("F-1", "\"one"), row("F-2", "\"two\""), row("F-3", "three"), row("F-4", "\"four"));

        assertThat(read.ids()).containsExactly("F-2", "F-3");
        assertThat(read.rejections()).extracting("code").containsExactly("QUOTE_UNCLOSED", "QUOTE_UNCLOSED");
        assertThat(read.rejections()).extracting("line").containsExactly(2L, 5L);
        assertThat(read.rejections()).extracting("record").containsExactly(1L, 4L);
        assertThat(read.rejections()).extracting("column").containsExactly("summary", "summary");
    }

    @Test
    void aRowThatOnlyEndsInALaterRowIsTwoLines() {
        // The quote opened in the third cell of the first row is closed by the last character of the second.
        var read = DeskLog.read(
                folder,
                HEADER,
                "F-1,2024-03-05,\"Freedonia,measure,one",
                row("F-2", "two\""),
                row("F-3", "three"));

        assertThat(read.ids()).containsExactly("F-2", "F-3");
        assertThat(read.rejection().line()).isEqualTo(2);
    }

    @Test
    void aCellTooLongIsRefusedAndTheNextRowKept() {
        var read = DeskLog.read(folder, HEADER, row("F-1", "x".repeat(200_001)), row("F-2", "two"));

        assertThat(read.ids()).containsExactly("F-2");
        assertThat(read.rejection().code()).isEqualTo("CELL_TOO_LONG");
        assertThat(read.rejection().message())
                .isEqualTo("The cell has 200001 characters, more than the 200000 allowed; shorten the text");
    }

    @Test
    void aRowOfFiveMillionCharactersIsRefusedAndTheNextRowKept() {
        var read = DeskLog.read(folder, HEADER, row("F-1", "x".repeat(5_000_000)), row("F-2", "two"));

        assertThat(read.ids()).containsExactly("F-2");
        assertThat(read.rejection().code()).isEqualTo("ROW_TOO_LONG");
        assertThat(read.rejection().message())
                .isEqualTo("The row has more than 1048576 characters; shorten its texts, or look for a quote that is"
                        + " never closed");
        assertThat(read.rejection().raw()).hasSize(10_000).startsWith("F-1,");
    }

    @Test
    void aQuotedCellOfFiveMillionCharactersIsRefusedAndTheNextRowKept() {
        var read = DeskLog.read(folder, HEADER, row("F-1", "\"" + "x".repeat(5_000_000) + "\""), row("F-2", "two"));

        assertThat(read.ids()).containsExactly("F-2");
        assertThat(read.rejection().code()).isEqualTo("ROW_TOO_LONG");
    }

    @Test
    void aQuotedCellOverMillionsOfLinesIsOneRejectionIfItsQuoteIsClosed() {
        var text = HEADER + "\n" + row("F-1", "\"" + "x\n".repeat(2_000_000) + "\"") + "\n" + row("F-2", "fine") + "\n";

        var read = DeskLog.readText(folder, text);

        assertThat(read.rejection().code()).isEqualTo("ROW_TOO_LONG");
        assertThat(read.rejection().line()).isEqualTo(2);
        assertThat(read.ids()).containsExactly("F-2");
        assertThat(read.outcomes().getLast().line()).isEqualTo(2_000_003);
    }

    @Test
    void manyRowsAreReadAcrossTheBordersOfTheBuffers() {
        var lines = IntStream.range(0, 20_000)
                .mapToObj(i -> row("F-" + i, "\"text " + "z".repeat(i % 97) + "\nline\""))
                .toList();

        var read = DeskLog.readText(folder, HEADER + "\r\n" + String.join("\r\n", lines));

        assertThat(read.rejections()).isEmpty();
        assertThat(read.ids())
                .isEqualTo(IntStream.range(0, 20_000).mapToObj(i -> "F-" + i).toList());
    }

    @Test
    void linesThatEachOpenAQuoteAreReadInTimeThatGrowsWithTheFile() {
        // From inside a quote each such line closes it and opens the next, so no line end ever ends the record.
        var lines = "x,\"y\",\"\n".repeat(100_000);

        var read = DeskLog.readText(folder, HEADER + "\n" + lines);

        assertThat(read.rejections()).hasSize(100_000);
    }

    @Test
    void skippedRecordsAreCountedButNotChecked() throws IOException {
        var file = folder.resolve("log.csv");
        Files.writeString(
                file, String.join("\n", HEADER, row("F-1", "one"), ",,,,", row("F-3", "\"a\nb\""), row("F-4", "four")));
        var log = Inbox.of(file, IntakeSettings.defaults()).logs().getFirst();
        try (var reader = Intake.of(DeskLog.TODAY).open(log)) {
            assertThat(reader.skip(3)).isEqualTo(3);
            var next = reader.next();
            assertThat(next).isInstanceOf(RowOutcome.Accepted.class);
            assertThat(next.record()).isEqualTo(4);
            assertThat(next.line()).isEqualTo(6);
            assertThat(reader.skip(5)).isZero();
            assertThat(reader.next()).isNull();
        }
    }

    @Test
    void aFileInAnotherEncodingIsReadByTheLookOfItsBytes() {
        var text = HEADER + "\n" + row("F-1", "Caf\u00e9 pr\u00e8s du march\u00e9") + "\n";

        var read = DeskLog.readBytes(folder, "log.csv", text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read.entry().summary()).isEqualTo("Caf\u00e9 pr\u00e8s du march\u00e9");
        assertThat(read.description().encoding()).isEqualTo("windows-1252");
        assertThat(read.description().notices()).hasSize(1);
    }

    private static String row(String id, String summary) {
        return id + ",2024-03-05,Freedonia,measure," + summary;
    }
}
