package org.sitrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.reckon.finding.FindingCode;

/** The catalogue of findings is complete in every language, and the published page lists it. */
class FindingCatalogueTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ru", "kk"})
    void eachFindingHasItsSentenceAndThereIsNoOther(String language) {
        var bundle = ResourceBundle.getBundle(
                "org.sitrep.report.messages",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var expected = new TreeSet<String>();
        Arrays.stream(FindingCode.values()).forEach(code -> expected.add("finding." + code));

        assertThat(bundle.keySet().stream().filter(key -> key.startsWith("finding.")))
                .containsExactlyInAnyOrderElementsOf(
                        expected);
        if (!language.equals("en")) {
            var english = ResourceBundle.getBundle("org.sitrep.report.messages", Locale.ROOT);
            assertThat(expected).allSatisfy(
                    key -> assertThat(bundle.getString(key)).isNotEqualTo(english.getString(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ru", "kk"})
    void whatIsFoundInManyRowsHasItsSentenceInEachLanguage(String language) {
        var english = ResourceBundle.getBundle("org.sitrep.report.messages", Locale.ROOT);
        var other = ResourceBundle.getBundle("org.sitrep.report.messages", Locale.forLanguageTag(language));

        assertThat(english.keySet().stream().filter(key -> key.startsWith("findings."))).isNotEmpty().allSatisfy(
                key -> assertThat(other.getString(key)).contains("{0}", "{1}", "{2}", "{3}", "{4}").isNotEqualTo(
                        english.getString(key)));
    }

    @Test
    void thePublishedPageListsEachCodeWithItsSeverityAndRule() throws IOException {
        try (var page = Objects.requireNonNull(FindingCode.class.getResourceAsStream("findings.md"))) {
            var text = new String(page.readAllBytes(), StandardCharsets.UTF_8);
            var expected = new StringBuilder();
            for (var code : FindingCode.values()) {
                expected.append("| `").append(code).append("` | ").append(code.severity().token()).append(" | ")
                        .append(code.rule()).append(" |\n");
            }
            assertThat(text).as("findings.md is stale; write this table into it").contains(expected);
        }
    }
}
