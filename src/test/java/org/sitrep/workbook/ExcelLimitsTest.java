package org.sitrep.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelLimitsTest {

    @Test
    void text_plain_isUntouched() {
        var text = "Қазақстан: 1 678 < 2 & \"more\"\n\tНұр-Сұлтан 😀";
        assertThat(ExcelLimits.text(text)).isEqualTo(text);
    }

    @Test
    void text_withoutPlaceInXml_isReplaced() {
        assertThat(ExcelLimits.text("a\u0000b\u001Bc\uD800d\uFFFEe")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
        assertThat(ExcelLimits.text("one\r\ntwo\rthree")).isEqualTo("one\ntwo\nthree");
    }

    @Test
    void text_likeAnEscape_isEscaped() {
        assertThat(ExcelLimits.text("_x0041_ and _x00g1_")).isEqualTo("_x005F_x0041_ and _x00g1_");
        assertThat(ExcelLimits.text("_x0041_x0042_")).isEqualTo("_x005F_x0041_x005F_x0042_");
    }

    @Test
    void text_tooLong_isCutWithAMark() {
        assertThat(ExcelLimits.text("x".repeat(32_767))).hasSize(32_767).doesNotContain("…");
        assertThat(ExcelLimits.text("x".repeat(32_768))).hasSize(32_767).endsWith("x […]");
        assertThat(ExcelLimits.text("_x0041_".repeat(5_000))).hasSizeLessThanOrEqualTo(32_767).endsWith("[…]");
        assertThat(ExcelLimits.text("😀".repeat(20_000))).hasSizeLessThanOrEqualTo(32_767).endsWith("😀 […]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7", "-5", "@SUM(A1)", "\t=1", "\r=1"})
    void formulaLike(String text) {
        assertThat(ExcelLimits.isFormulaLike(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "a=b", " =1"})
    void notFormulaLike(String text) {
        assertThat(ExcelLimits.isFormulaLike(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1900-02-28, false", "1900-03-01, true", "2022-01-12, true", "9999-12-31, true"})
    void dates(LocalDate day, boolean fits) {
        assertThat(ExcelLimits.isDate(day)).isEqualTo(fits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=c#d", "http://example.org", "HTTPS://EXAMPLE.ORG/x"})
    void links(String address) {
        assertThat(ExcelLimits.isLink(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "ftp://example.org", "example.org", "https://",
        "https://exa mple.org", "mailto:a@example.org", ""})
    void noLinks(String address) {
        assertThat(ExcelLimits.isLink(address)).isFalse();
    }

    @Test
    void link_tooLong_isNone() {
        assertThat(ExcelLimits.isLink(null)).isFalse();
        assertThat(ExcelLimits.isLink("https://example.org/" + "a".repeat(2_063))).isTrue();
        assertThat(ExcelLimits.isLink("https://example.org/" + "a".repeat(2_064))).isFalse();
    }

    @Test
    void sheetNames_areSafeAndUnique() {
        var taken = new HashSet<String>();
        assertThat(ExcelLimits.sheetName("Entries", taken)).isEqualTo("Entries");
        assertThat(ExcelLimits.sheetName("entries", taken)).isEqualTo("entries (2)");
        assertThat(ExcelLimits.sheetName("History", taken)).isEqualTo("History_");
        assertThat(ExcelLimits.sheetName("'a/b:c'", taken)).isEqualTo("a b c");
        assertThat(ExcelLimits.sheetName("n".repeat(40), taken)).hasSize(31);
        assertThat(ExcelLimits.sheetName("n".repeat(40), taken)).hasSize(31).endsWith(" (2)");
    }

    @Test
    void rangeNames_areSafeAndUnique() {
        var taken = new HashSet<String>();
        assertThat(ExcelLimits.rangeName("KF_", "Deployed: CSTO", taken)).isEqualTo("KF_Deployed_CSTO");
        assertThat(ExcelLimits.rangeName("KF_", "deployed CSTO", taken)).isEqualTo("KF_deployed_CSTO_2");
        assertThat(ExcelLimits.rangeName("KF_", "Қаза тапқандар", taken)).isEqualTo("KF_Қаза_тапқандар");
    }
}
