package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The catalogue of checks as people read it is the one that the program has. */
class CatalogueTest {

    @Test
    void thePublishedCatalogueIsThatOfTheProgram() throws IOException {
        var published = Objects.requireNonNull(Check.class.getResourceAsStream("checks.md"));

        assertThat(new String(published.readAllBytes(), StandardCharsets.UTF_8))
                .as("src/main/resources/org/sitrep/intake/checks.md is stale; write this into it")
                .isEqualTo(markdown());
    }

    @Test
    void everyCheckSaysWhatToMend() {
        assertThat(Check.values()).allSatisfy(check -> {
            assertThat(check.title()).isNotBlank().doesNotEndWith(".");
            assertThat(check.meaning()).endsWith(".");
            assertThat(check.example()).isNotBlank();
            assertThat(check.mend()).endsWith(".");
        });
    }

    static String markdown() {
        var text = new StringBuilder("# Checks\n\nWhat can be wrong with a log, and what to do about it. Each rejection"
                + " names the file, the line, the record and the column. A row gets one code: that of its first failing"
                + " cell.\n");
        for (var level : Check.Level.values()) {
            text.append("\n## The ").append(level.name().toLowerCase(Locale.ROOT)).append('\n');
            for (var check : Check.values()) {
                if (check.level() == level) {
                    text.append("\n### ").append(check.code()).append(": ").append(check.title()).append("\n\n")
                            .append(check.meaning())
                            .append("\n\n- Example: `").append(check.example().replace('`', '\''))
                            .append("`\n- To mend: ")
                            .append(check.mend()).append('\n');
                }
            }
        }
        return text.toString();
    }
}
