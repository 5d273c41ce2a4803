package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Area;
import org.sitrep.model.Attribution;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.model.Coordinates;
import org.sitrep.model.Count;
import org.sitrep.model.Entry;
import org.sitrep.model.Figure;
import org.sitrep.model.GeoPrecision;
import org.sitrep.model.Place;
import org.sitrep.model.Qualifier;
import org.sitrep.model.ReducedDate;
import org.sitrep.model.Standing;
import org.sitrep.model.Status;

/** What the rows of a desk log become. */
class DeskLogTest {

    @TempDir Path folder;

    @Test
    void everyColumnOfARowArrivesInItsEntry() {
        var read = DeskLog.read(
                folder,
                "entry_id,event_date,event_end,reported_on,country,admin1,location,latitude,longitude,geo_precision,category,"
                        + "group,definition,basis,period_start,qualifier,count,count_low,count_high,unit,issuer,source,"
                        + "source_url,status,status_on,corrects,part_of,summary,remarks",
                "F-7,2024-03-05,2024-03-06,2024-03-07,Freedonia,North,Hill  Town,10.5,-20.25,city,detention,"
                        + " Students ,brought  to police,new,2024-03-04,about,300,290,320,people,Interior Ministry,Daily"
                        + " Bugle,https://bugle.example/7,revised,2024-03-09,F-1; F-2 F-3,F-0,\"Held, at noon\",see F-1");

        assertThat(read.entry())
                .isEqualTo(new Entry(
                        "desk log",
                        "F-7",
                        Category.DETENTION,
                        day("2024-03-05"),
                        day("2024-03-06"),
                        day("2024-03-07"),
                        new Place(
                                new Area("Freedonia", "North", "Hill Town"),
                                new Coordinates(10.5, -20.25),
                                GeoPrecision.CITY),
                        "Students",
                        "brought to police",
                        new Count(
                                new Figure(
                                        new BigDecimal("290"),
                                        new BigDecimal("300"),
                                        new BigDecimal("320"),
                                        Qualifier.ABOUT,
                                        "about 300"),
                                Basis.NEW,
                                "people"),
                        day("2024-03-04"),
                        new Attribution("Interior Ministry", "Daily Bugle", "https://bugle.example/7"),
                        new Standing(Status.REVISED, day("2024-03-09")),
                        List.of("F-1", "F-2", "F-3"),
                        "F-0",
                        "Held, at noon",
                        Map.of("remarks", "see F-1")));
        assertThat(read.description().notices()).isEmpty();
    }

    @Test
    void theFourRequiredColumnsAreEnough() {
        var entry = DeskLog.read(folder, "entry_id,event_date,country,category", "F-1,2024-03-05,Freedonia,measure")
                .entry();

        assertThat(entry.group()).isEqualTo(Entry.ALL);
        assertThat(entry.definition()).isEmpty();
        assertThat(entry.count()).isNull();
        assertThat(entry.standing()).isEqualTo(Standing.REPORTED);
        assertThat(entry.attribution()).isEqualTo(Attribution.NONE);
        assertThat(entry.knownOn()).isEqualTo(LocalDate.of(2024, 3, 5));
    }

    @Test
    void datesMayBeReducedToMonthOrYear() {
        var read = DeskLog.read(
                folder,
                "entry_id,event_date,country,category",
                "F-1,2024-03,Freedonia,measure",
                "F-2,2024,Freedonia,measure");

        assertThat(read.entries()).extracting(Entry::date).containsExactly(
                ReducedDate.of(YearMonth.of(2024, 3)), ReducedDate.parse("2024").orElseThrow());
    }

    @Test
    void theUnitOfTheCategoryStandsInForAnEmptyOne() {
        var read = DeskLog.read(
                folder, "entry_id,event_date,country,category,basis,count", "F-1,2024-03-05,Freedonia,death,total,5");

        assertThat(count(read).unit()).isEqualTo("persons");
    }

    @Test
    void aMeasureMayHaveAQuantityWithoutABasis() {
        var read = DeskLog.read(
                folder,
                "entry_id,event_date,country,category,basis,count,unit",
                "F-1,2024-03-05,Freedonia,measure,,180,days");

        assertThat(count(read)).isEqualTo(new Count(Figure.exact(180), null, "days"));
    }

    @Test
    void aBasisWithoutACountIsFine() {
        var read = DeskLog.read(
                folder, "entry_id,event_date,country,category,basis,count", "F-1,2024-03-05,Freedonia,death,total,");

        assertThat(read.entry().count()).isNull();
    }

    @Test
    void theQualifierColumnAndAPlainCountAreReadTogether() {
        assertThat(figure("at least,160,,"))
                .isEqualTo(new Figure(new BigDecimal("160"), null, null, Qualifier.AT_LEAST, "at least 160"));
    }

    @Test
    void aQualifierRepeatedInTheCountIsNoConflict() {
        assertThat(figure("about,\"about 12,000\",,"))
                .isEqualTo(new Figure(null, new BigDecimal("12000"), null, Qualifier.ABOUT, "about 12,000"));
    }

    @Test
    void wordsInTheQualifierColumnAloneAreTheCount() {
        assertThat(figure("dozens,,,"))
                .isEqualTo(new Figure(new BigDecimal("12"), null, null, Qualifier.VAGUE, "dozens"));
    }

    @Test
    void twoBoundsWithoutACountAreARange() {
        assertThat(figure(",,30,60"))
                .isEqualTo(new Figure(new BigDecimal("30"), null, new BigDecimal("60"), Qualifier.BETWEEN, "30-60"));
    }

    @Test
    void oneBoundWithoutACountIsThatBound() {
        assertThat(figure(",,30,"))
                .isEqualTo(new Figure(new BigDecimal("30"), null, null, Qualifier.AT_LEAST, "at least 30"));
        assertThat(figure(",,,60"))
                .isEqualTo(new Figure(null, null, new BigDecimal("60"), Qualifier.UP_TO, "up to 60"));
    }

    @Test
    void aQualifierWithABoundButNoCountKeepsBoth() {
        assertThat(figure("at least,,160,"))
                .isEqualTo(new Figure(new BigDecimal("160"), null, null, Qualifier.AT_LEAST, "at least"));
    }

    @Test
    void columnsThatTheFormatDoesNotKnowAreKeptAndNoticed() {
        var read = DeskLog.read(
                folder,
                "entry_id,event_date,country,category,Weather,mood",
                "F-1,2024-03-05,Freedonia,measure,rain,",
                "F-2,2024-03-05,Freedonia,measure,,tense");

        assertThat(read.entries())
                .extracting(Entry::attributes)
                .containsExactly(Map.of("Weather", "rain"), Map.of("mood", "tense"));
        assertThat(read.description().notices())
                .containsExactly("Columns that the format does not know were kept as they are: Weather, mood");
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() {
        var read = DeskLog.read(
                folder, "entry_id,event_date,country,category,summary", "F-1,2024-03-05,Freedonia,measure,=1+1");

        assertThat(read.entry().summary()).isEqualTo("=1+1");
    }

    @Test
    void aQualifierMayBeWrittenAsOneWordAsProgramsDo() {
        assertThat(figure("at_least,160,,")).isEqualTo(figure("at least,160,,"));
        assertThat(figure("MORE_THAN,160,,").qualifier()).isEqualTo(Qualifier.MORE_THAN);
        assertThat(figure("at_least,at least 160,,").text()).isEqualTo("at least 160");
    }

    @Test
    void namesOfColumnsMayDifferInCaseAndBlanks() {
        var read = DeskLog.read(
                folder, " Entry ID ,EVENT_DATE,Country,category", "F-1,2024-03-05,Freedonia,measure");

        assertThat(read.ids()).containsExactly("F-1");
    }

    private Figure figure(String cells) {
        return count(DeskLog.read(
                folder,
                "entry_id,event_date,country,category,basis,qualifier,count,count_low,count_high",
                "F-1,2024-03-05,Freedonia,detention,total," + cells))
                .figure();
    }

    private static Count count(DeskLog.Read read) {
        return Objects.requireNonNull(read.entry().count());
    }

    private static ReducedDate day(String iso) {
        return ReducedDate.of(LocalDate.parse(iso));
    }
}
