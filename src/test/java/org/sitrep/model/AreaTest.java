package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AreaTest {

    private static final Area COUNTRY = Area.of("Kazakhstan");
    private static final Area ALMATY = new Area("Kazakhstan", "Almaty (city)", null);
    private static final Area ALMATY_REGION = new Area("Kazakhstan", "Almaty Region", null);

    @Test
    void aCityOfFirstLevelIsOneAreaHoweverItIsWritten() {
        assertThat(new Area("Kazakhstan", "Almaty (city)", "Almaty"))
                .isEqualTo(ALMATY)
                .isEqualTo(new Area("Kazakhstan", "Almaty (city)", "Almaty (city)"));
    }

    @Test
    void aCityOfFirstLevelIsNotTheRegionOfItsName() {
        assertThat(ALMATY).isNotEqualTo(ALMATY_REGION);
        assertThat(ALMATY.isInside(ALMATY_REGION)).isFalse();
        assertThat(new Area("Kazakhstan", "Almaty Region", "Almaty")).isNotEqualTo(ALMATY);
    }

    @Test
    void aTownThatSharesTheNameOfItsRegionIsATownInIt() {
        var province = new Area("Afghanistan", "Kabul", null);
        var town = new Area("Afghanistan", "Kabul", "Kabul");

        assertThat(town).isNotEqualTo(province);
        assertThat(town.isInside(province)).isTrue();
    }

    @Test
    void isNamedWithoutTheMarkOfACity() {
        assertThat(ALMATY.name()).isEqualTo("Almaty");
        assertThat(ALMATY_REGION.name()).isEqualTo("Almaty Region");
        assertThat(COUNTRY.name()).isEqualTo("Kazakhstan");
        assertThat(new Area("Kazakhstan", "Almaty Region", "Talgar").name()).isEqualTo("Talgar");
    }

    @Test
    void aTownLiesInItsRegionAndItsCountryOnly() {
        var talgar = new Area("Kazakhstan", "Almaty Region", "Talgar");

        assertThat(talgar.isInside(ALMATY_REGION)).isTrue();
        assertThat(talgar.isInside(COUNTRY)).isTrue();
        assertThat(talgar.isInside(ALMATY)).isFalse();
        assertThat(talgar.isInside(Area.of("Kyrgyzstan"))).isFalse();
        assertThat(talgar.isInside(talgar)).isFalse();
    }

    @Test
    void aTownWithoutARegionIsATownOfTheCountry() {
        var town = new Area("Kazakhstan", null, "Aktau");

        assertThat(town.level()).isEqualTo(Area.Level.TOWN);
        assertThat(town.isInside(COUNTRY)).isTrue();
        assertThat(town.isInside(ALMATY_REGION)).isFalse();
        assertThat(COUNTRY.isInside(town)).isFalse();
    }

    @Test
    void twoTownsOfOneNameAreTwoAreas() {
        var sea = new Area("Kazakhstan", "Mangystau Region", "Aktau");
        var steppe = new Area("Kazakhstan", "Karaganda Region", "Aktau");

        assertThat(sea).isNotEqualTo(steppe);
        assertThat(sea.compareTo(steppe)).isNotZero();
    }

    @Test
    void standWideBeforeNarrow() {
        var talgar = new Area("Kazakhstan", "Almaty Region", "Talgar");

        assertThat(Stream.of(talgar, ALMATY_REGION, COUNTRY, ALMATY).sorted())
                .containsExactly(COUNTRY, ALMATY, ALMATY_REGION, talgar);
    }
}
