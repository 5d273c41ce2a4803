package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HxlTagsTest {

    @ParameterizedTest
    @CsvSource({"#affected +killed, #affected+killed", "#AFFECTED+killed+f+adults, #affected+adults+f+killed",
        "#fatalities, #affected+killed", "#event+num, #event+num", "#adm1+name+en, #adm1+name",
        "#affected+killed+cum, #affected+cumulative+killed"})
    void tagsOfOneMeaningHaveOneKey(String tag, String key) {
        assertThat(HxlTags.key(tag)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "++", "#", "#+", "+killed", " + "})
    void whatIsNoTagHasAKeyOfItsOwnAllTheSame(String cell) {
        assertThat(HxlTags.key(cell)).doesNotContain("#affected");
    }

    @Test
    void aRowIsOneOfTagsIfHalfOfItIs() {
        assertThat(HxlTags.isRow(List.of("#date", "#country", "#affected+killed", "+"))).isTrue();
        assertThat(HxlTags.isRow(List.of("#date", "+", "2024"))).isFalse();
        assertThat(HxlTags.isRow(List.of("", ""))).isFalse();
    }
}
