package org.sitrep.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.report.Regions;

class MapAtlasTest {

    private final MapAtlas atlas = MapAtlas.shipped();

    @ParameterizedTest
    @CsvSource({"Kazakhstan", "Казахстан", "Қазақстан", "KZ", "Myanmar", "Burma", "Türkiye", "Turkey", "Ukraine", "USA",
        "United Kingdom", "Iran", "Syrian Arab Republic", "France", "South Africa", "Russian Federation", "Chile",
        "Indonesia", "Fiji", "Maldives", "Norway", "Sudan", "South Sudan", "Palestine", "West Bank", "Western Sahara",
        "Kosovo", "Taiwan", "Ivory Coast", "North Korea", "Kiribati", "Hong Kong"})
    void findsCountriesByAnyOfTheirNames(String country) {
        assertThat(atlas.map(country)).get().satisfies(map -> {
            assertThat(map.areas()).isNotEmpty();
            assertThat(map.areas()).allSatisfy(area -> assertThat(area.rings()).isNotEmpty());
        });
    }

    @Test
    void crimeaIsDrawnWithUkraineAlone() {
        assertThat(atlas.map("Ukraine").orElseThrow()).satisfies(map -> {
            assertThat(map.areas()).extracting(CountryMap.Area::name).contains("Crimea", "Sevastopol");
            assertThat(map.notes()).containsExactly("crimea");
        });
        assertThat(atlas.map("Russia").orElseThrow()).satisfies(map -> {
            assertThat(map.areas()).extracting(CountryMap.Area::name).contains("Rostov").doesNotContain("Crimea",
                    "Sevastopol");
            assertThat(map.notes()).containsExactly("crimea");
        });
    }

    @Test
    void hasNoMapOfWhatIsNoCountry() {
        assertThat(atlas.map("Ruritania")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Almaty (city),Almaty City", "Almaty Region,Almaty", "Nur-Sultan,Astana",
        "Mangystau Region,Mangghystau",
        "Aktobe Region,Aqtöbe", "Kyzylorda Region,Qyzylorda", "West Kazakhstan Region,West Kazakhstan",
        "Карагандинская область,Qaraghandy"})
    void findsTheRegionsOfTheModelCase(String logged, String drawn) {
        var map = atlas.map("Kazakhstan").orElseThrow();
        var match = RegionMatch.of(regions(logged), map);
        assertThat(match.unmatched()).isEmpty();
        assertThat(match.rows().keySet()).singleElement()
                .satisfies(area -> assertThat(map.areas().get(area).name()).isEqualTo(drawn));
    }

    @Test
    void namesTheRegionsThatTheMapDoesNotHave() {
        var match = RegionMatch.of(regions("Shymkent", "Almaty"), atlas.map("Kazakhstan").orElseThrow());
        assertThat(match.unmatched()).containsExactly("Shymkent");
    }

    private static Regions regions(String... names) {
        var rows = List.of(names).stream().map(name -> new Regions.Row(name, name, List.of(), 1)).toList();
        return new Regions(List.of("Detained"), rows, List.of(), "");
    }
}
