package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Figure;
import org.sitrep.model.Qualifier;

/** Words round, bounds of their own columns do not: where the two differ, the figure has the bounds. */
class BoundsBesideWordsTest {

    @TempDir Path folder;

    @ParameterizedTest(name = "{0} {1} with {2} to {3} is {4} {5}/{6}/{7}")
    @CsvSource({
        // qualifier, count, count_low, count_high -> qualifier, low, best, high
        "almost,    37000, 36831, 36831, EXACT,     36831, 36831, 36831",
        "nearly,    1700,  ,      1699,  NEARLY,    ,      ,      1699",
        "nearly,    1700,  1600,  1690,  BETWEEN,   1600,  ,      1690",
        "nearly,    1700,  1678,  ,      BETWEEN,   1678,  ,      1699",
        "nearly,    1700,  ,      1650,  UP_TO,     ,      ,      1650",
        "nearly,    1700,  1800,  ,      AT_LEAST,  1800,  ,",
        "more than, 100,   101,   ,      MORE_THAN, 101,   ,",
        "more than, 100,   101,   130,   BETWEEN,   101,   ,      130",
        "more than, 100,   120,   ,      AT_LEAST,  120,   ,",
        "more than, 100,   ,      50,    UP_TO,     ,      ,      50",
        "at least,  160,   160,   ,      AT_LEAST,  160,   ,",
        "at least,  160,   164,   164,   EXACT,     164,   164,   164",
        "at least,  160,   ,      200,   BETWEEN,   160,   ,      200",
        "up to,     40,    10,    40,    BETWEEN,   10,    ,      40",
        "fewer than,40,    ,      39,    FEWER_THAN,,      ,      39",
        "about,     300,   290,   320,   ABOUT,     290,   300,   320",
        "about,     300,   290,   ,      ABOUT,     290,   300,",
        "about,     300,   310,   320,   BETWEEN,   310,   ,      320",
        "about,     300,   287,   287,   EXACT,     287,   287,   287",
        "about,     300,   310,   ,      AT_LEAST,  310,   ,",
        "exactly,   50,    10,    60,    EXACT,     10,    50,    60",
        "between,   10-20, 12,    ,      BETWEEN,   12,    ,      20",
    })
    void theFigureHasTheBoundsAndTheQualifierThatIsTrueOfThem(
            String words,
            String count,
            @Nullable String low,
            @Nullable String high,
            Qualifier qualifier,
            @Nullable BigDecimal lowest,
            @Nullable BigDecimal best,
            @Nullable BigDecimal highest) {
        assertThat(figure(words + "," + count + "," + Objects.toString(low, "") + "," + Objects.toString(high, "")))
                .isEqualTo(new Figure(lowest, best, highest, qualifier, words + " " + count));
    }

    @Test
    void aVagueWordWithBoundsHasTheBounds() {
        assertThat(figure(",dozens,24,60"))
                .isEqualTo(new Figure(
                        BigDecimal.valueOf(24), null, BigDecimal.valueOf(60), Qualifier.BETWEEN, "dozens"));
    }

    @Test
    void twoEqualBoundsAloneAreANumber() {
        assertThat(figure(",,30,30"))
                .isEqualTo(new Figure(
                        BigDecimal.valueOf(30), BigDecimal.valueOf(30), BigDecimal.valueOf(30), Qualifier.EXACT, "30"));
    }

    @Test
    void boundsInTheWrongOrderAreRefusedWhateverTheWords() {
        assertThat(read("nearly,1700,1690,1600").rejection().message())
                .isEqualTo("count_low 1690 is above count_high 1600; correct one of them");
    }

    private Figure figure(String cells) {
        return Objects.requireNonNull(read(cells).entry().count()).figure();
    }

    private DeskLog.Read read(String cells) {
        return DeskLog.read(
                folder,
                "entry_id,event_date,country,category,basis,qualifier,count,count_low,count_high",
                "F-1,2024-03-05,Freedonia,detention,total," + cells);
    }
}
