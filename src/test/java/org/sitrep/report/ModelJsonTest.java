package org.sitrep.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.reckon.Told.death;
import static org.sitrep.reckon.Told.measure;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.reckon.Told;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The report for other programs. Names may be added; none is renamed or removed. */
class ModelJsonTest {

    private static JsonNode json(Told... rows) {
        return json(Reports.asOf("2022-01-13", "2022-01-09", Told.vintages(rows)));
    }

    private static JsonNode json(Report report) {
        var out = new ByteArrayOutputStream();
        new ModelJson().write(report, out);
        return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private final JsonNode json = json(
            death("A").on("2022-01-09").total(164).by("HQ").retracted("2022-01-10"),
            death("B").on("2022-01-12").reported("2022-01-13").total(Told.atLeast(160)).via("A newspaper"),
            death("C").on("2022-01-12").total(18).by("Ministry").group("security_forces").in("Almaty Region"),
            death("D").on("2022-01-13").total(164).by("OHCHR"),
            measure("E", "curfew").on("2022-01-05").since("2022-01-05").by("President"));

    @Test
    void hasTheNamesOfTheInterface() {
        assertThat(json.propertyNames())
                .contains(
                        "title", "country", "asOf", "window", "keyFigures", "timeline", "findings", "revisions",
                        "sources", "counts");
        assertThat(json.get("keyFigures").get(0).propertyNames())
                .contains(
                        "category", "group", "definition", "place", "basis", "low", "best", "high", "qualifier", "text",
                        "issuer", "source", "asOf", "entries");
        assertThat(json.get("timeline").get(0).propertyNames())
                .contains("date", "category", "place", "text", "issuer", "entries");
        assertThat(json.get("findings").get(0).propertyNames()).contains("code", "severity", "text", "entries");
        assertThat(json.get("counts").propertyNames()).contains("entries", "rejected", "figures", "findings");
    }

    @Test
    void aChangeHasTheNamesOfTheInterfaceWhateverIsUnknownOfIt() {
        var withdrawn = json.get("changes").get(0);

        assertThat(json.get("changes")).isNotEmpty().allSatisfy(
                change -> assertThat(change.propertyNames())
                        .containsExactly(
                                "date", "label", "category", "group", "definition", "place", "level", "basis", "before",
                                "beforeVoice", "beforeEntry", "after", "afterVoice", "afterEntry", "voice", "kind",
                                "text", "reason", "entries"));
        assertThat(withdrawn.get("kind").asString()).isEqualTo("retraction");
        assertThat(withdrawn.get("before").get("best").asInt()).isEqualTo(164);
        assertThat(withdrawn.get("before").get("marks").get(0).asString()).isEqualTo("w");
        assertThat(withdrawn.get("beforeEntry").asString()).isEqualTo("A");
        assertThat(withdrawn.get("after").get("low").asInt()).isEqualTo(160);
        assertThat(withdrawn.get("afterEntry").asString()).isEqualTo("B");
    }

    @Test
    void hasNumbersAsNumbersAndUnknownAsNull() {
        var newspaper = json(death("B").on("2022-01-12").total(Told.atLeast(160)).via("A newspaper"))
                .get("keyFigures")
                .get(0);

        assertThat(newspaper.get("low").isIntegralNumber()).isTrue();
        assertThat(newspaper.get("low").asInt()).isEqualTo(160);
        for (var unknown : List.of("best", "high", "issuer", "definition")) {
            assertThat(newspaper.get(unknown).isNull()).as(unknown).isTrue();
        }
        assertThat(newspaper.get("qualifier").asString()).isEqualTo("at least");
        assertThat(newspaper.get("text").asString()).isEqualTo("at least 160");
        assertThat(newspaper.get("source").asString()).isEqualTo("A newspaper");
        assertThat(newspaper.get("place").asString()).isEqualTo("Kazakhstan");
        assertThat(newspaper.get("asOf").asString()).isEqualTo("2022-01-12");
        assertThat(newspaper.get("entries").get(0).asString()).isEqualTo("B");
    }

    @Test
    void countsWhatTheReportRestsOn() {
        assertThat(json.get("counts").get("entries").asInt()).isEqualTo(5);
        assertThat(json.get("counts").get("rejected").asInt()).isZero();
        assertThat(json.get("counts").get("figures").asInt()).isEqualTo(json.get("keyFigures").size());
        assertThat(json.get("counts").get("findings").asInt()).isEqualTo(json.get("findings").size());
    }

    @Test
    void hasItsWindow() {
        assertThat(json.get("window").get("from").asString()).isEqualTo("2022-01-10");
        assertThat(json.get("window").get("to").asString()).isEqualTo("2022-01-13");
        assertThat(json.get("window").get("previousAsOf").asString()).isEqualTo("2022-01-09");
        assertThat(json.get("asOf").asString()).isEqualTo("2022-01-13");
    }

    @Test
    void isWrittenAlsoOfNothing() {
        var empty = json(Reports.asOf("2022-01-13", List.of()));

        assertThat(empty.get("keyFigures").isEmpty()).isTrue();
        assertThat(empty.get("counts").get("entries").asInt()).isZero();
        assertThat(empty.get("window").get("previousAsOf").isNull()).isTrue();
    }

    @Test
    void equalDataMakeEqualBytes() {
        var rows = Told.vintages(
                death("A").on("2022-01-09").total(164).by("HQ"),
                death("B").on("2022-01-09").total(164).by("AP"),
                death("C").on("2022-01-09").total(150).by("RFE"));

        assertThat(json(Reports.asOf("2022-01-13", rows.reversed()))).isEqualTo(json(Reports.asOf("2022-01-13", rows)));
    }
}
