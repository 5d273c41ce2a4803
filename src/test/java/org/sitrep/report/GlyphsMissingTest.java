package org.sitrep.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.Refs.texts;
import static org.sitrep.reckon.Told.death;
import static org.sitrep.reckon.Told.statement;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Finding;
import org.sitrep.model.Vintage;
import org.sitrep.reckon.ReckoningSettings;
import org.sitrep.reckon.Told;
import org.sitrep.reckon.finding.FindingSettings;

/** A name that the briefing cannot print is a finding, for a desk whose fonts have Latin letters only. */
class GlyphsMissingTest {

    private static final String TOWN = "မန္တလေး";

    private static List<Finding> findings(List<Vintage> vintages) {
        var settings = new ReportSettings("situation report", "TLP:CLEAR", ZoneOffset.UTC, Locale.ENGLISH, "A4");
        var builder = new ReportBuilder(
                settings, ReckoningSettings.DEFAULT, FindingSettings.DEFAULT, text -> text.matches("\\p{ASCII}*"));
        var day = LocalDate.parse("2022-12-31");
        return builder.build(new ReportRequest("x", Told.COUNTRY, day, null, null, null), vintages, ReportInputs.NONE)
                .findings()
                .stream()
                .filter(finding -> finding.code().equals("GLYPHS_MISSING"))
                .toList();
    }

    @Test
    void theTextsAreNamedOnceWithTheFirstEntryOfEach() {
        var found = findings(Told.vintages(
                death("B").on("2022-01-02").total(3).in(TOWN).by("Ministry"),
                death("A").on("2022-01-01").total(2).in(TOWN).by("Ministry"),
                statement("C").on("2022-01-03").by("Ministry").summary("नमस्ते")));

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.text()).contains("नमस्ते; " + TOWN).contains("number of texts: 2");
            assertThat(texts(finding.entries())).containsExactly("C", "A");
        });
    }

    @Test
    void thereIsNoneWhereEverythingCanBePrinted() {
        assertThat(findings(Told.vintages(death("A").on("2022-01-01").total(2).in("Mandalay").by("Ministry"))))
                .isEmpty();
    }

    @Test
    void namesInEventsCountToo() {
        assertThat(findings(Told.vintages(death("A").on("2022-01-01").event(2).in(TOWN)))).hasSize(1);
    }

    @Test
    void summariesOfEventsThatAreNotListedAreNotPrintedAndNotNamed() {
        var rows = new ArrayList<Vintage>();
        for (var number = 0; number < 301; number++) {
            rows.add(death("E" + number).on("2022-01-01").event(1).in("Mandalay").summary(TOWN).vintage());
        }
        assertThat(findings(rows.subList(0, 300))).hasSize(1);
        assertThat(findings(rows)).isEmpty();
    }
}
