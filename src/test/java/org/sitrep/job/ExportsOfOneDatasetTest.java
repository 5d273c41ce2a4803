package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a later export of a dataset changes is told in run.json, field by field. */
class ExportsOfOneDatasetTest {

    private static final String ACLED =
            "event_id_cnty,event_date,country,event_type,sub_event_type,location,fatalities,timestamp\n";

    @TempDir Path home;

    private Desk desk;

    @BeforeEach
    void openADesk() throws IOException {
        desk = new Desk(home);
    }

    @Test
    void rowsAreAddedChangedUnchangedOrDeleted() throws IOException {
        log("export-1.csv", ACLED + event("FRE1", "Fredville", 5, 1) + event("FRE2", "Fredville", 7, 1)
                + event("FRE3", "Fredville", 9, 1) + event("FRE4", "Fredville", 2, 1));
        assertThat(revisions(desk.run(), 0)).isEqualTo("4 added, 0 changed, 0 deleted");
        desk.wait(Duration.ofHours(1));
        log("export-2.csv", ACLED + event("FRE1", "Fredville", 0, 3) + event("FRE2", "Marx City", 7, 3)
                + event("FRE3", "Fredville", 9, 3) + event("FRE5", "Fredville", 1, 3));
        log("export-3-deleted.csv", "event_id_cnty,deleted_timestamp\nFRE4," + day(4) + "\n");

        var result = desk.run();

        assertThat(result.rows()).isEqualTo(new RunResult.Rows(5, 4, 1, 0, 0, 0));
        assertThat(revisions(result, 1)).isEqualTo("1 added, 2 changed, 0 deleted");
        assertThat(changes(result, 1))
                .isEqualTo("FRE1: reported_on 2031-05-09>2031-05-11, fatalities 5>0; "
                        + "FRE1#deaths: reported_on 2031-05-09>2031-05-11, count 5>0, count_low 5>0, count_best 5>0,"
                        + " count_high 5>0; FRE2: reported_on 2031-05-09>2031-05-11, location Fredville>Marx City; "
                        + "FRE2#deaths: reported_on 2031-05-09>2031-05-11, location Fredville>Marx City");
        assertThat(revisions(result, 2)).isEqualTo("0 added, 0 changed, 1 deleted");
        assertThat(changes(result, 2)).contains("FRE4: status reported>retracted, status_on >2031-05-12");
    }

    @Test
    void aListWithNewNumbersMatchesByWhatItsRowsAreAbout() throws IOException {
        log("ovd-2013-a.csv", ovd(1, "03.05.2031", "12") + row(2, "04.05.2031", "7"));
        desk.run();
        desk.wait(Duration.ofHours(1));
        log("ovd-2013-b.csv", ovd(401, "2031-05-03", "12") + row(402, "2031-05-04", "9") + row(403, "2031-05-05", "3"));

        var result = desk.run();

        assertThat(result.rows()).isEqualTo(new RunResult.Rows(3, 2, 1, 0, 0, 0));
        assertThat(revisions(result, 1)).isEqualTo("1 added, 1 changed, 0 deleted");
        assertThat(changes(result, 1)).contains("count at least 7>at least 9");
    }

    @Test
    void eventsThatAreAlikeMatchThoseOfTheExportBeforeOneByOne() throws IOException {
        log("ovd-2013-a.csv", ovd(1, "03.05.2031", "12") + row(2, "03.05.2031", "7") + row(3, "03.05.2031", "7"));
        desk.run();
        desk.wait(Duration.ofHours(1));
        log("ovd-2013-b.csv", ovd(9, "2031-05-03", "7") + row(8, "2031-05-03", "12") + row(7, "2031-05-03", "7")
                + row(6, "2031-05-04", "1"));

        var result = desk.run();

        assertThat(result.rows()).isEqualTo(new RunResult.Rows(4, 1, 3, 0, 0, 0));
    }

    @Test
    void runJsonSaysWhyTheFormatWasChosenAndWhatWasAssumed() throws IOException {
        log("export.csv", "My export\n\n" + ACLED.replace(',', ';')
                + "FRE1;13/5/2031;Freedonia;Protests;Peaceful protest;Fredville;0;" + day(1) + "\n"
                + "Total;;;;;;0;\n");

        var input = input(desk.run(), 0);

        assertThat(input.get("format").asString()).isEqualTo("acled");
        assertThat(input.get("reason").asString())
                .startsWith("It has event_date, country, event_type, event_id_cnty, by which acled is recognised");
        assertThat(input.get("headerLine").asLong()).isEqualTo(3);
        assertThat(input.get("delimiter").asString()).isEqualTo(";");
        assertThat(input.get("encoding").asString()).isEqualTo("UTF-8");
        assertThat(input.get("notices").values()).extracting(JsonNode::asString)
                .contains(
                        "Lines passed over above the header: 2",
                        "Dates with slashes were read as day/month/year, because of \"13/5/2031\" (line 4)",
                        "ROW_TOTAL: Left out: A row of totals, \"Total\"; its parts are counted instead. 1 row: line 5");
    }

    private static String revisions(RunResult result, int file) {
        var revisions = input(result, file).get("revisions");
        return revisions.get("added") + " added, " + revisions.get("changed") + " changed, " + revisions.get("deleted")
                + " deleted";
    }

    private static String changes(RunResult result, int file) {
        var text = new StringBuilder();
        for (var change : input(result, file).get("revisions").get("changes")) {
            text.append(text.isEmpty() ? "" : "; ").append(change.get("entry").asString());
            var between = ": ";
            for (var field : change.get("fields")) {
                text.append(between)
                        .append(field.get("field").asString()).append(' ')
                        .append(field.get("from").asString()).append('>')
                        .append(field.get("to").asString());
                between = ", ";
            }
        }
        return text.toString();
    }

    private static JsonNode input(RunResult result, int file) {
        return JsonMapper.shared().readTree(result.json()).get("inputs").get(file);
    }

    private static String event(String id, String place, int killed, int uploaded) {
        return String.join(
                ",", id, "2031-05-07", "Freedonia", "Battles", "Armed clash", place, String.valueOf(killed),
                String.valueOf(day(uploaded))) + "\n";
    }

    private static long day(int number) {
        return LocalDate.of(2031, 5, 8).plusDays(number).toEpochDay() * 86_400;
    }

    private static String ovd(int id, String date, String count) {
        return "Id,date,region,agreement,agreement_eng,event_type,event_type_eng,subject,subject_eng,organizer,"
                + "organizer_eng,description,description_eng,ovd,place,number_of_detentions,links\n"
                + row(id, date, count);
    }

    private static String row(int id, String date, String count) {
        return id + "," + date + ",North,-,-,rally,rally,vote,vote,-,-,-,Held on the square,-,Square," + count + ",-\n";
    }

    private void log(String name, String text) throws IOException {
        Files.writeString(desk.input.resolve(name), text);
    }
}
