package org.sitrep.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetRowsTest {

    private final XSSFCellStyle style = new XSSFWorkbook().createCellStyle();
    private final SheetRows rows = new SheetRows();
    private final SharedWords words = new SharedWords();

    private String written() throws IOException {
        var out = new ByteArrayOutputStream();
        var bytes = new RowBytes(out);
        rows.writeTo(bytes, words);
        bytes.flush();
        return out.toString(UTF_8).replace(" s=\"" + style.getIndex() + "\"", "");
    }

    private String sharedStrings() throws IOException {
        var out = new ByteArrayOutputStream();
        words.writeTo(out);
        return out.toString(UTF_8);
    }

    @Test
    void rowsAndCellsStandInTheirOrderWhenEverTheyCame() throws IOException {
        rows.put(4, 27, style, Content.NOTHING);
        rows.put(0, 1, style, Content.NOTHING);
        rows.put(4, 2, style, Content.NOTHING);
        rows.put(0, 0, style, Content.NOTHING);

        assertThat(written()).isEqualTo("""
                <row r="1"><c r="A1"/><c r="B1"/></row><row r="5"><c r="C5"/><c r="AB5"/></row>""");
        assertThat(rows.area().formatAsString()).isEqualTo("A1:AB5");
    }

    @Test
    void aNumberIsWrittenAsTheNumberThatItIs() throws IOException {
        rows.put(0, 0, style, new Content.Figure(1_678));
        rows.put(0, 1, style, new Content.Figure(-2.5));
        rows.put(0, 2, style, new Content.Figure(1e17));

        assertThat(written()).contains("<c r=\"A1\"><v>1678</v></c>", "<v>-2.5</v>", "<v>1.0E17</v>");
    }

    @Test
    void aFormulaBearsItsValueAndIsEscaped() throws IOException {
        rows.put(0, 0, style, new Content.Lead("HYPERLINK(\"#a&b\",\"<x>\")", "<x>"));
        rows.put(0, 1, style, new Content.Sum("SUM(A2:A3)", 7));

        assertThat(written())
                .contains("t=\"str\"><f>HYPERLINK(\"#a&amp;b\",\"&lt;x&gt;\")</f><v>&lt;x&gt;</v>")
                .contains("<f>SUM(A2:A3)</f><v>7</v>");
    }

    @Test
    void aTextIsKeptOnceHoweverManyCellsHaveIt() throws IOException {
        rows.put(0, 0, style, new Content.Words("same"));
        rows.put(0, 1, style, new Content.Words("same"));
        rows.put(0, 2, style, new Content.Words(" other"));

        assertThat(written()).contains("A1\" t=\"s\"><v>0<", "B1\" t=\"s\"><v>0<", "C1\" t=\"s\"><v>1<");
        assertThat(sharedStrings())
                .contains("count=\"3\" uniqueCount=\"2\"")
                .endsWith("<si><t>same</t></si><si><t xml:space=\"preserve\"> other</t></si></sst>");
    }

    @Test
    void aLateLineIsSetAfterItsCellWasWritten() throws IOException {
        var late = new LateText();
        rows.put(0, 0, style, late.reserve());
        rows.put(1, 0, style, late.reserve());
        written();
        late.set(List.of("3 texts were cut"));

        assertThat(sharedStrings()).endsWith("<si><t>3 texts were cut</t></si><si><t></t></si></sst>");
    }

    @Test
    void theHeadingsOfATableAreEscapedAsTheirNamesAre() {
        var part = new String(new TableXml("T", "A1:B3", List.of("a \"b\" & <c>", "one\ntwo")).part(4), UTF_8);

        assertThat(part)
                .contains("id=\"4\" name=\"T\" displayName=\"T\" ref=\"A1:B3\"")
                .contains("<tableColumn id=\"1\" name=\"a &quot;b&quot; &amp; &lt;c&gt;\"/>")
                .contains("<tableColumn id=\"2\" name=\"one_x000a_two\"/>");
    }
}
