package org.sitrep.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RowBytesTest {

    @Property(tries = 500)
    void text_isWhatACellMayHold_escapedForXml(@ForAll("texts") String text) throws IOException {
        var expected = ExcelLimits.text(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        assertThat(written(text)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> texts() {
        var pieces = Arbitraries.of(
                "word ", "&", "<b>", "\"", "\n", "\r\n", "\r", "\t", "_x0041_", "_x", "_", "\u0000", "\uD83D", "\uDE00",
                "😀",
                "қазақ", "中国", "\uFFFE", "é", "x".repeat(5_000));
        return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
    }

    @Property(tries = 200)
    void number_isItsDigits(@ForAll long number) throws IOException {
        var out = new ByteArrayOutputStream();
        var bytes = new RowBytes(out);
        bytes.number(Math.max(0, number)).flush();
        assertThat(out.toString(UTF_8)).isEqualTo(Long.toString(Math.max(0, number)));
    }

    private static String written(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        new RowBytes(out).text(text).flush();
        return out.toString(UTF_8);
    }
}
