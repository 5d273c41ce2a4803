package org.sitrep.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names in Arabic, Hebrew, Georgian, Armenian, Chinese, Thai and Ethiopic, as they are read and as they are drawn; Devanagari
 * and Burmese, which would need shaping, are never printed wrong, but in Latin letters, and named.
 */
class ScriptsTest {

    private static final SystemFonts NONE = new SystemFonts(List.of());

    @TempDir Path folder;

    private final Fonts fonts = new Fonts(NONE);
    private final Typesetter typesetter = new Typesetter(fonts);

    private List<Line.Piece> pieces(String text) {
        return typesetter.lines(Rich.of(text, Style.BODY), 500).getFirst().pieces();
    }

    /** What is seen from left to right. */
    private String seen(String text) {
        return pieces(text).stream()
                .sorted((one, other) -> Double.compare(one.x(), other.x()))
                .map(Line.Piece::text)
                .collect(Collectors.joining());
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    @Test
    void arabicLettersTakeTheirFormsInWords() {
        assertThat(ArabicShaping.shape("حلب")).isEqualTo("\uFEA3\uFEE0\uFE90");
        assertThat(ArabicShaping.shape("دار")).as("letters that join to none behind them")
                .isEqualTo("\uFEA9\uFE8D\uFEAD");
        assertThat(ArabicShaping.shape("سلام")).as("lam and alef melt").isEqualTo("\uFEB3\uFEFC\uFEE1");
        assertThat(ArabicShaping.shape("پلیس")).as("Persian letters").isEqualTo("\uFB58\uFEE0\uFBFF\uFEB2");
        assertThat(ArabicShaping.shape("می\u200Cخ")).as("kept apart").isEqualTo("\uFEE3\uFBFD\uFEA5");
        assertThat(ArabicShaping.shape("Aleppo 12")).isEqualTo("Aleppo 12");
    }

    @Test
    void hebrewRunsFromRightToLeftInItsLine() {
        assertThat(seen("In תל אביב today")).isEqualTo("In " + reversed("תל אביב") + " today");
    }

    @Test
    void numbersAndBracketsStayReadableInsideArabicAndHebrew() {
        assertThat(seen("תל (12) אביב")).isEqualTo(reversed("אביב") + " (12) " + reversed("תל"));
    }

    @Test
    void whatIsReadIsKeptBesideWhatIsSeen() {
        var read = pieces("حلب and دمشق").stream()
                .map(piece -> piece.actual() == null ? piece.text() : piece.actual())
                .collect(Collectors.joining());
        assertThat(read).isEqualTo("حلب and دمشق");
    }

    @Test
    void georgianArmenianArabicThaiAndEthiopicHaveGlyphs() {
        for (var name : List.of("თბილისი", "Երևան", "محافظة حلب", "پلیس", "ירושלים", "กรุงเทพมหานคร",
                "አዲስ አበባ፣")) {
            assertThat(fonts.printable(name)).isEqualTo(name);
        }
        assertThat(fonts.missing()).isEmpty();
    }

    @Test
    void withoutAFontForThemIdeographsStandInLatinLettersAndAreNamed() {
        assertThat(fonts.printable("In 北京 today")).isEqualTo("In [b\u011bi j\u012bng] today");
        assertThat(fonts.missing()).containsExactly(0x4EAC, 0x5317);
    }

    @Test
    void burmeseAndDevanagariAreTransliteratedNameByName() {
        assertThat(fonts.printable("मुंबई (Mumbai)")).isEqualTo("[mumba'ī] (Mumbai)");
        assertThat(fonts.printable("မန္တလေး, ရန်ကုန်")).matches("\\[m\\P{IsMyanmar}+], \\[r\\P{IsMyanmar}+]");
    }

    @Test
    void whatHasNoRulesIsReplaced() {
        assertThat(fonts.printable("a \uD802\uDD00\uD802\uDD01 b")).isEqualTo("a \uFFFD\uFFFD b");
    }

    @Test
    void whatCanBePrintedIsKnownBeforehand() {
        var glyphs = new PrintedGlyphs(NONE);
        assertThat(List.of("Almaty", "Ақтөбе", "Łódź", "e\u0301t\u0301", "حلب", "תל\u00A0אביב", "กรุงเทพ", "\u202Fx"))
                .allMatch(glyphs::cover);
        assertThat(List.of("北京", "मुंबई", "ရန်ကုန်", "\uD83D\uDD25")).noneMatch(glyphs::cover);
    }

    @Test
    void aBriefingInAllScriptsIsWhole() throws Exception {
        var report = Samples.scripts();
        var file = folder.resolve("scripts.pdf");
        new BriefingWriter(MapAtlas.shipped(), NONE).write(report, file);
        try (var pdf = PrintedPdf.of(file)) {
            new BriefingChecks(pdf, report).all();
            assertThat(pdf.text()).contains("თბილისი").contains("Երևան").contains("U+5317").contains("አዲስ")
                    .contains("U+1000");
        }
    }
}
