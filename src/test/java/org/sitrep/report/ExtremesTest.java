package org.sitrep.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.sitrep.reckon.Told.death;
import static org.sitrep.reckon.Told.measure;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.model.Figure;
import org.sitrep.model.Vintage;
import org.sitrep.reckon.CleanLog;
import org.sitrep.reckon.Told;

/** Odd logs make their report too. */
class ExtremesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

    private static Report written(Report report) {
        assertThatCode(() -> new ModelJson().write(report, OutputStream.nullOutputStream())).doesNotThrowAnyException();
        assertThat(report.toString()).doesNotContainPattern(PLACEHOLDER);
        return report;
    }

    @Test
    void nothing() {
        var report = written(Reports.asOf("2022-01-13", List.of()));

        assertThat(report.keyFigures()).isEmpty();
        assertThat(report.highlights()).extracting(Sentence::text).containsExactly(
                "No figure is on record as of 13 January 2022.");
    }

    @Test
    void everythingStillLiesAhead() {
        assertThat(written(Reports.asOf("2021-01-13", death("A").on("2022-01-09").total(5))).counts().entries())
                .isZero();
    }

    @Test
    void onlyEvents() {
        var report = written(Reports.asOf(
                "2022-01-13", death("1").on("2022-01-10").event(3), death("2").on("2022-01-11").event(Told.unknown())));

        assertThat(report.tiles()).singleElement().satisfies(tile -> assertThat(tile.figure().amount().text())
                .isEqualTo("at least 3"));
    }

    @Test
    void onlyMeasures() {
        var report = written(Reports.asOf("2022-01-13", measure("A", "curfew").on("2022-01-05").since("2022-01-05")));

        assertThat(report.keyFigures()).isEmpty();
        assertThat(report.highlights()).extracting(Sentence::text).containsExactly(
                "In force on 13 January 2022: curfew (Kazakhstan).");
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void eachCategoryAloneInAnotherCountry(Category category) {
        var rows = new ArrayList<Told>();
        for (var basis : Basis.values()) {
            rows.add(Told.of(category, basis.name()).inCountry("Côte d'Ivoire").on("2020-10")
                    .counted(basis, Told.about(7)).unit("things").group("odd_group").definition("{x} 'odd'"));
            rows.add(Told.of(category, basis.name() + "2").inCountry("Côte d'Ivoire").on("2020")
                    .counted(basis, Told.unknown()).in("Région", "Ville"));
        }
        var report = written(Reports.asOf("2022-01-13", Told.vintages(rows.toArray(Told[]::new))));

        assertThat(report.masthead().title()).isEqualTo("Côte d'Ivoire: situation report");
        assertThat(report.name()).isEqualTo("cote-d-ivoire");
        assertThat(report.toString()).doesNotContain("Kazakhstan");
    }

    @Test
    void figuresOfWhichNothingIsKnown() {
        var report = written(Reports.asOf(
                "2022-01-13",
                death("A").on("2022-01-09").total(Told.unknown()).by("HQ"),
                death("B").on("2022-01-09").newly(Told.unknown()),
                death("C").on("2022-01-09")));

        assertThat(report.keyFigures()).isEmpty();
        assertThat(report.gaps()).anyMatch(gap -> gap.contains("A, B, C"));
    }

    @Test
    void namesOfThreeHundredCharactersAndNumbersOfThirtyDigits() {
        var name = "Ж'{}\"<&".repeat(43);
        var huge = new BigDecimal("123456789012345678901234567890");
        var report = written(Reports.asOf(
                "2022-01-13",
                death("A").inCountry(name).on("2022-01-09").total(Figure.exact(huge)).by(name).via(name).summary(name),
                death("B").inCountry(name).on("2022-01-10").total(7).by(name).group(name).definition(name),
                death(name).inCountry(name).on("2022-01-10").total(7).by(name).in(name, name + "2").partOf("A")));

        assertThat(report.keyFigures().getFirst().amount().text()).isEqualTo("123,456,789,012,345,678,901,234,567,890");
        assertThat(report.name()).hasSizeLessThanOrEqualTo(80).matches("[a-z0-9-]+");
    }

    @Test
    void rowsThatReferToEachOtherInCircles() {
        written(Reports.asOf(
                "2022-01-13",
                death("A").on("2022-01-09").total(5).partOf("B").corrects("B"),
                death("B").on("2022-01-09").total(6).partOf("A").corrects("A"),
                death("C").on("2022-01-09").total(7).partOf("C").corrects("C")));
    }

    @Test
    void everyFindingHasASentenceThatUsesWhatTheRuleFound() {
        var bundle = ResourceBundle.getBundle("org.sitrep.report.messages");
        var codes = bundle.keySet().stream().filter(key -> key.startsWith("finding.")).toList();

        assertThat(codes).hasSizeGreaterThanOrEqualTo(24).allSatisfy(key -> assertThat(bundle.getString(key))
                .contains("{0}")
                .endsWith("."));
    }

    @Test
    void tenThousandStatementsOfOneSubjectAreReportedInAFewSeconds() {
        var random = new Random(1);
        var rows = new ArrayList<Vintage>();
        for (var i = 0; i < 10_000; i++) {
            var day = LocalDate.parse("2010-01-01").plusDays(i / 3);
            rows.add(Told.of(i % 2 == 0 ? Category.DEATH : Category.INJURY, "R" + i)
                    .on(day.toString())
                    .reported(day.plusDays(random.nextInt(3)).toString())
                    .total(i)
                    .by("Voice " + random.nextInt(3))
                    .vintage());
        }
        assertThat(took(rows)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void aCleanLogOfTenThousandRowsIsReportedInAFewSeconds() {
        assertThat(took(CleanLog.of(1, 10_000))).isLessThan(Duration.ofSeconds(15));
    }

    private static Duration took(List<Vintage> rows) {
        var start = System.nanoTime();
        Reports.asOf("2025-01-01", "2024-12-01", rows);
        var took = Duration.ofNanos(System.nanoTime() - start);
        return took;
    }
}
