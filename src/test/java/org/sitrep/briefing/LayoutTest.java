package org.sitrep.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.Refs.ref;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitrep.report.Chart;

/** The small parts of the layout, each for itself. */
class LayoutTest {

    private final Fonts fonts = new Fonts();
    private final Typesetter typesetter = new Typesetter(fonts);

    private String set(String text, double width) {
        return typesetter.lines(Rich.of(text, Style.BODY), width)
                .stream()
                .map(line -> line.pieces().stream().map(Line.Piece::text).collect(Collectors.joining()))
                .collect(Collectors.joining("|"));
    }

    @Test
    void linesEndAtBlanks() {
        assertThat(set("one two three four", 50)).isEqualTo("one two |three four");
    }

    @Test
    void aDayIsNotPartedFromItsMonth() {
        assertThat(set("reported on 12 January", 75)).isEqualTo("reported on |12 January");
    }

    @Test
    void aWordWiderThanTheLineIsCut() {
        for (var line : typesetter.lines(Rich.of("Donaudampfschifffahrtsgesellschaft", Style.BODY), 40)) {
            assertThat(line.width()).isLessThanOrEqualTo(40);
        }
        assertThat(set("Donaudampfschifffahrtsgesellschaft", 40).replace("|", ""))
                .isEqualTo("Donaudampfschifffahrtsgesellschaft");
    }

    @Test
    void anAddressIsCutBehindASlash() {
        assertThat(set("example.org/abcdefgh/ijkl", 100)).isEqualTo("example.org/abcdefgh/|ijkl");
    }

    @Test
    void aCharacterWithoutGlyphIsReplacedAndRemembered() {
        assertThat(fonts.printable("a\uE000b\u0007")).isEqualTo("a\uFFFDb");
        assertThat(fonts.missing()).containsExactly(0xE000);
    }

    @Test
    void aCharacterWithoutGlyphThatHasALatinLetterIsPrintedWithItAndRemembered() {
        assertThat(fonts.printable("a\u0939b")).isEqualTo("a[ha]b");
        assertThat(fonts.missing()).containsExactly(0x0939);
    }

    @Test
    void kazakhAndGreekAndHebrewHaveGlyphs() {
        assertThat(fonts.printable("ә ғ қ ң ө ұ ү һ і Ελλάδα עברית")).isEqualTo("ә ғ қ ң ө ұ ү һ і Ελλάδα עברית");
    }

    @Test
    void aChartKeepsTheVoicesThatSpokeLast() {
        var lines = IntStream.range(0, 11)
                .mapToObj(
                        i -> new Chart.Line(
                                "Issuer " + i,
                                List.of(
                                        Chart.Point.of(
                                                LocalDate.of(2024, 3, 1 + i), LocalDate.of(2024, 3, 1 + i),
                                                BigDecimal.TEN,
                                                null, null, "10", false, false, false, false, ref("S-" + i)))))
                .toList();
        var drawn = ChartPanels.drawn(new Chart.Steps("Title", "Words.", "Detained", "", "persons", lines));
        assertThat(drawn.lines()).isEqualTo(lines.subList(3, 11));
    }

    @Test
    void aPictureIsMadeSmallerRatherThanThePageTurned() {
        var painted = new ArrayList<String>();
        var turned = new ArrayList<String>();
        var paper = new Paper(200, 300);
        var big = Slice.of(150, 0, (canvas, top) -> painted.add("big"))
                .or(Slice.of(80, 0, (canvas, top) -> painted.add("small")));
        var properties = new Properties("t", "a", "s", "k", "en", LocalDate.EPOCH);
        var pdf = new Pdf(OutputStream.nullOutputStream(), paper, properties, "0".repeat(32), null);
        var flow = new Flow(pdf.canvas(paper, Survey.NONE), paper, () -> turned.add("page"));
        flow.add(Slice.of(100, 0, (canvas, top) -> painted.add("text")));
        flow.add(big);
        assertThat(painted).containsExactly("text", "small");
        assertThat(turned).isEmpty();
    }

    @Test
    void labelsOfAColumnAreMovedApart() {
        var tops = LabelColumn.spread(new double[] {10, 11, 90}, new double[] {10, 10, 10}, 0, 100);
        assertThat(tops).containsExactly(10, 20, 90);
        var low = LabelColumn.spread(new double[] {95, 96}, new double[] {10, 10}, 0, 100);
        assertThat(low).containsExactly(80, 90);
    }

    @Test
    void valueTicksAreRoundAndCoverTheGreatest() {
        assertThat(new ValueAxis(1678, 0, 100).ticks()).containsExactly(0L, 500L, 1000L, 1500L, 2000L);
        assertThat(new ValueAxis(3, 0, 100).ticks()).containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(new ValueAxis(0, 0, 100).ticks()).contains(0L, 1L);
    }

    @Test
    void daysAreMarkedAsDenselyAsTheirLabelsAllow() {
        var week = new TimeAxis(LocalDate.of(2022, 1, 3), LocalDate.of(2022, 1, 9), 0, 350, 40);
        assertThat(week.ticks()).hasSize(7);
        var years = new TimeAxis(LocalDate.of(2001, 5, 3), LocalDate.of(2022, 1, 9), 0, 350, 40);
        assertThat(years.ticks()).first().isEqualTo(LocalDate.of(2005, 1, 1));
        assertThat(years.ticks()).hasSize(4);
    }

    @Test
    void everyLanguageHasEveryWord() {
        var english = new Wording(Locale.ENGLISH);
        for (var language : new String[] {"ru", "kk", "fr"}) {
            var other = new Wording(Locale.of(language));
            assertThat(other.say("highlights.title")).isNotEqualTo(english.say("highlights.title"));
            assertThat(other.say("furniture.page", "3", "9")).contains("3").contains("9");
        }
    }
}
