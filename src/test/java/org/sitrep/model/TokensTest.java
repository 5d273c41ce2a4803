package org.sitrep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of the desk log and of the JSON. They are an interface. */
class TokensTest {

    @ParameterizedTest
    @EnumSource(Category.class)
    void everyCategoryIsFoundByItsToken(Category category) {
        assertThat(Category.ofToken(category.token())).contains(category);
        assertThat(Category.ofToken(" " + category.name() + " ")).contains(category);
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void everyBasisIsFoundByItsToken(Basis basis) {
        assertThat(Basis.ofToken(basis.token())).contains(basis);
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void everyStatusIsFoundByItsToken(Status status) {
        assertThat(Status.ofToken(status.token())).contains(status);
    }

    @ParameterizedTest
    @EnumSource(GeoPrecision.class)
    void everyPrecisionIsFoundByItsToken(GeoPrecision precision) {
        assertThat(GeoPrecision.ofToken(precision.token())).contains(precision);
    }

    @Test
    void otherWordsAreNoTokens() {
        assertThat(Category.ofToken("killings")).isEmpty();
        assertThat(Basis.ofToken("cumulative")).isEmpty();
        assertThat(Status.ofToken("withdrawn")).isEmpty();
        assertThat(GeoPrecision.ofToken("")).isEmpty();
    }

    @Test
    void areWrittenAsTheDeskLogHasThem() {
        assertThat(Category.CRIMINAL_CASE.token()).isEqualTo("criminal_case");
        assertThat(Basis.NEW.token()).isEqualTo("new");
        assertThat(Status.RETRACTED.token()).isEqualTo("retracted");
        assertThat(GeoPrecision.ADMIN1.token()).isEqualTo("admin1");
        assertThat(Severity.WARNING.token()).isEqualTo("warning");
    }

    @Test
    void onlyMeasuresAndStatementsNeedNoBasis() {
        assertThat(Category.MEASURE.needsBasis()).isFalse();
        assertThat(Category.STATEMENT.needsBasis()).isFalse();
        assertThat(Category.DEATH.needsBasis()).isTrue();
        assertThat(Category.DAMAGE.needsBasis()).isTrue();
    }

    @Test
    void coordinatesAreOnEarth() {
        assertThatThrownBy(() -> new Coordinates(200, 0)).hasMessageContaining("Latitude out of range");
        assertThatThrownBy(() -> new Coordinates(0, -180.1)).hasMessageContaining("Longitude out of range");
        assertThatThrownBy(() -> new Coordinates(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Coordinates(-90, 180).latitude()).isEqualTo(-90);
    }
}
