package org.sitrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

    @ParameterizedTest
    @CsvSource({
        "Kazakhstan, kazakhstan",
        "Côte d'Ivoire, cote-d-ivoire",
        "  São Tomé & Príncipe , sao-tome-principe",
        "Almaty (city), almaty-city",
        "Жаңаөзен, zanaozen",
        "Грузия, gruzia",
        "სვანეთი, svaneti",
        "北京, bei-jing",
        "../../etc/passwd, etc-passwd",
        "***, x2a2a2a",
    })
    void areSafeInFilesAndLinks(String text, String slug) {
        assertThat(Slugs.slug(text)).isEqualTo(slug);
    }

    @Property
    void haveNothingButLettersDigitsAndDashes(@ForAll @NotEmpty String text) {
        assertThat(Slugs.slug(text)).matches("[a-z0-9][a-z0-9-]*");
    }
}
