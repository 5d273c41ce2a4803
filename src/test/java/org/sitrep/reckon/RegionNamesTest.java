package org.sitrep.reckon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.model.Area;
import org.sitrep.model.Attribution;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.model.Coordinates;
import org.sitrep.model.Count;
import org.sitrep.model.Entry;
import org.sitrep.model.Figure;
import org.sitrep.model.GeoPrecision;
import org.sitrep.model.Origin;
import org.sitrep.model.Place;
import org.sitrep.model.ReducedDate;
import org.sitrep.model.Standing;
import org.sitrep.model.Vintage;

/** A region that logs spell in several ways is one region; a town is never taken for the region that has its name. */
class RegionNamesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    private final List<Vintage> vintages = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "Myanmar, Rakhine State, Rakhine state",
        "Myanmar, Rakhine State, Rakhine",
        "Myanmar, Sagaing Region, Sagaing Division",
        "Myanmar, KACHIN STATE, Kachin",
        "Kazakhstan, Almaty Region, Almaty oblast",
        "Kazakhstan, Almaty (city), Almaty City",
        "Kazakhstan, Алматинская область, Алматинская обл.",
        "Kazakhstan, Karaganda Region, Karaganda",
        "Syria, Aleppo Governorate, Aleppo",
        "Syria, Al-Hasakah, al hasakah",
        "Yemen, Ta'izz, Ta’izz Governorate",
        "Afghanistan, Kabul, Kabul Province",
        "Togo, Région des Savanes, Region des savanes",
        "Togo, Province of Savanes, Savanes",
        "Peru, Junín, Junin",
        "Türkiye, Diyarbakır, DIYARBAKIR",
        "Iraq, محافظة نينوى, نينوى",
        "Bangladesh, Dhaka, Dhaka Division",
    })
    void spellingsOfOneRegionAreOne(String country, String one, String other) {
        add(country, one, null, 1);
        add(country, other, null, 2);

        assertThat(regions(country)).hasSize(1).containsValue("3");
    }

    @ParameterizedTest
    @CsvSource({
        "Kazakhstan, Almaty, Almaty Region",
        "Kazakhstan, Almaty (city), Almaty Region",
        "Kazakhstan, Almaty, Almaty (city)",
        "Kazakhstan, Zhetysu City, Zhetysu Region",
        "Russia, Moscow, Moscow Oblast",
        "Russia, Altai Krai, Altai Republic",
        "Ukraine, Kyiv, Kyiv Oblast",
        "Ukraine, Kiev, Kiev Region",
        "Belarus, Minsk, Minsk Region",
        "Uzbekistan, Tashkent, Tashkent Region",
        "Peru, Lima Region, Lima Province",
        "Laos, Vientiane Province, Vientiane Prefecture",
        "Mexico, México, Ciudad de México",
        "Syria, Damascus, Rural Damascus",
        "Korea, North Hamgyong Province, South Hamgyong Province",
        "Bangladesh, Dhaka Division, Dhaka District",
        "Philippines, Cotabato, Cotabato City",
        "India, कर, कार",
        "Ukraine, Край, Краи",
    })
    void differentPlacesStayApart(String country, String one, String other) {
        add(country, one, null, 1);
        add(country, other, null, 2);

        assertThat(regions(country)).isEqualTo(new TreeMap<>(Map.of(one, "1", other, "2")));
    }

    @Test
    void aBareNameStaysApartWhereTownAndRegionBothAreUnits() {
        add("Freedonia", "Marx", null, 1);
        add("Freedonia", "Marx City", null, 2);
        add("Freedonia", "Marx Region", null, 4);
        add("Freedonia", "MARX OBLAST", null, 8);

        assertThat(regions("Freedonia").values()).containsExactlyInAnyOrder("1", "2", "12");
    }

    /** Dots of a region that never fall into the town that has its name, and dots of a name that all do. */
    @Test
    void aBareNameThatOnlyHasTheTownStaysApartFromTheRegionAroundIt() {
        add("Freedonia", "Marx", "Marx", 1);
        add("Freedonia", "Marx Region", "Groucho", 2);
        assertThat(regions("Freedonia")).hasSize(2);

        add("Freedonia", "Marx", "Harpo", 4);
        assertThat(regions("Freedonia")).hasSize(1).containsValue("7");
    }

    @Test
    void theNameOfTheMostEntriesIsPrintedAndOfTwoTheFirstByTheAlphabet() {
        add("Myanmar", "Rakhine", null, 1);
        add("Myanmar", "Rakhine State", null, 1);
        assertThat(regions("Myanmar").keySet()).containsExactly("Rakhine");

        add("Myanmar", "Rakhine State", null, 1);
        assertThat(regions("Myanmar").keySet()).containsExactly("Rakhine State");
    }

    @Test
    void whatTheLogSaysStaysWithItsEntry() {
        add("Myanmar", "Rakhine State", null, 1);
        add("Myanmar", "Rakhine State", null, 1);
        add("Myanmar", "Rakhine", null, 1);
        var entries = new TreeMap<String, Entry>();
        reckoned().entries().forEach(each -> entries.put(each.entry().id(), each.entry()));

        assertThat(entries.values()).extracting(entry -> entry.place().area().admin1())
                .containsOnly("Rakhine State");
        assertThat(entries.get("E0").attributes()).isEmpty();
        assertThat(entries.get("E2").attributes()).containsExactly(Map.entry("admin1_in_log", "Rakhine"));
    }

    @Test
    void theSpellingsThatWereReplacedAreTold() {
        add("Myanmar", "Rakhine State", null, 1);
        add("Myanmar", "Rakhine State", null, 1);
        add("Myanmar", "Rakhine", null, 1);
        add("Myanmar", "RAKHINE STATE", null, 1);
        add("Myanmar", "Kachin", null, 1);

        assertThat(reckoned().reckoning().census().spellings())
                .isEqualTo(Map.of("Rakhine State", List.of("RAKHINE STATE", "Rakhine")));
    }

    @Test
    void whereEachRegionHasOneNameNothingIsReadTwice() {
        add("Myanmar", "Rakhine", null, 1);
        add("Myanmar", "Kachin", null, 1);
        var readings = new ArrayList<String>();
        var source = VintageSource.of(vintages);
        new Reckoner(ReckoningSettings.DEFAULT).reckon(new VintageSource() {
            @Override
            public void forEachSole(Consumer<? super Vintage> consumer) {
                readings.add("one");
                source.forEachSole(consumer);
            }

            @Override
            public void forEachRevised(Consumer<? super Vintage> consumer) {
                source.forEachRevised(consumer);
            }

            @Override
            public Set<String> shared(Set<String> ids, LocalDate asOf) {
                return source.shared(ids, asOf);
            }
        }, DAY, () -> EventWatch.NONE);

        assertThat(readings).hasSize(1);
    }

    private Reckoned<EventWatch> reckoned() {
        return new Reckoner(ReckoningSettings.DEFAULT)
                .reckon(VintageSource.of(vintages), DAY, () -> EventWatch.NONE);
    }

    /** By name, the sum of each region. */
    private Map<String, String> regions(String country) {
        var sums = new TreeMap<String, String>();
        for (var total : reckoned().reckoning().eventTotals()) {
            var area = total.subject().area();
            if (area.admin1() != null) {
                assertThat(area.country()).isEqualTo(country);
                sums.put(area.admin1(), Objects.requireNonNull(total.sum().best()).toPlainString());
            }
        }
        return sums;
    }

    private void add(String country, String region, String town, int dead) {
        var id = "E" + vintages.size();
        var place = new Place(
                new Area(country, region, town),
                town == null ? null : new Coordinates(10, 20),
                town == null ? null : GeoPrecision.CITY);
        var entry = new Entry(
                "Desk", id, Category.DEATH, ReducedDate.of(DAY), null, ReducedDate.of(DAY), place, Entry.ALL, "",
                new Count(Figure.exact(dead), Basis.EVENT, "persons"), null,
                Attribution.NONE, Standing.REPORTED, List.of(), null, "", Map.of());
        vintages.add(new Vintage(entry, 1, DAY, Instant.EPOCH,
                new Origin("log.csv", vintages.size() + 1L, vintages.size() + 2L)));
    }
}
