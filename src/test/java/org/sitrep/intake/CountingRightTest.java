package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.model.Entry;

/** What keeps an event from being counted twice, and a figure from being added to what contains it. */
class CountingRightTest {

    private static final String MONADIC =
            "event_id_cnty,event_date,event_type,sub_event_type,actor1,inter1,country,notes,"
                    + "fatalities,timestamp";

    @TempDir Path folder;

    @Test
    void theRowsOfOneEventSayTheSameWhoeverItsActorIs() {
        var read = DeskLog.read(
                folder,
                MONADIC,
                "F1,2024-03-20,Battles,Armed clash,Army,State forces,Freedonia,They fought.,7,1711411200",
                "F1,2024-03-20,Battles,Armed clash,Rebels,Rebel group,Freedonia,They fought.,7,1711411200");

        assertThat(read.description().format()).isEqualTo("acled-monadic");
        assertThat(shown(digests(read, 0))).isEqualTo(shown(digests(read, 1)));
    }

    @Test
    void aLaterUploadOfTheSameContentIsTheSame() {
        var read = DeskLog.read(
                folder,
                MONADIC.replace("actor1,inter1", "actor1,actor2"),
                "F1,2024-03-20,Battles,Armed clash,Army,Rebels,Freedonia,They fought.,7,1711411200",
                "F1,2024-03-20,Battles,Armed clash,Army,Rebels,Freedonia,They fought.,7,1721411200",
                "F1,2024-03-20,Battles,Armed clash,Army,Rebels,Freedonia,They fought.,0,1731411200");

        assertThat(shown(digests(read, 0))).isEqualTo(shown(digests(read, 1)));
        assertThat(digests(read, 0).getFirst()).as("the event, which has the number too")
                .isNotEqualTo(digests(read, 2).getFirst());
        assertThat(digests(read, 0).getLast()).as("deaths").isNotEqualTo(digests(read, 2).getLast());
        assertThat(read.outcomes()).extracting(outcome -> readings(outcome).getFirst().uploadedOn())
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void theEventKeepsTheCountThatIsAnEntryBesideIt() {
        var read = DeskLog.read(
                folder,
                MONADIC.replace("actor1,inter1", "actor1,actor2"),
                "F1,2024-03-20,Battles,Armed clash,Army,Rebels,Freedonia,They fought.,0,1711411200");

        assertThat(read.entries().getFirst().attributes()).containsEntry("fatalities", "0");
        assertThat(read.entries().getLast().attributes()).doesNotContainKey("fatalities");
    }

    @Test
    void renumberedListsMatchByWhatTheyAreAbout() {
        var header = "Id,date,region,agreement,event_type,subject,organizer,description,place,number_of_detentions";
        var first = DeskLog.read(folder, header, "7,12.01.2013,North,no,picket,parks,others,A picket.,Gate 4,5");
        var second = DeskLog.read(folder, header, "19,2013-01-12,North,no, Picket,parks,others,A picket.,Gate  4,6");

        assertThat(first.ids()).isEqualTo(second.ids());
        assertThat(shown(digests(first, 0))).isNotEqualTo(shown(digests(second, 0)));
    }

    @Test
    void anUnknownCountIsNeverZero() {
        var read = DeskLog.read(
                folder,
                "event_id_cnty,event_date,country,event_type,fatalities",
                "F1,2024-03-20,Freedonia,Battles,",
                "F2,2024-03-20,Freedonia,Battles,NA",
                "F3,2024-03-20,Freedonia,Battles,-99",
                "F4,2024-03-20,Freedonia,Battles,0");

        assertThat(read.entries())
                .filteredOn(entry -> entry.category() == Category.DEATH)
                .extracting(Entry::id)
                .containsExactly("F4#deaths");
        assertThat(read.entries())
                .filteredOn(entry -> entry.category() == Category.CLASH)
                .allSatisfy(entry -> {
                    assertThat(Objects.requireNonNull(entry.count()).figure().isKnown()).isFalse();
                    assertThat(entry.count().basis()).isEqualTo(Basis.EVENT);
                });
    }

    @Test
    void lowAndBestAreReadByNameInWhateverOrderTheyStand() {
        var early = DeskLog.read(
                folder, "id,country,side_a,year,low,best,high", "1,Freedonia,Army,2015,1,2,30");
        var late = DeskLog.read(
                folder, "id,country,side_a,year,best,high,low", "1,Freedonia,Army,2015,2,30,1");

        assertThat(early.entry()).isEqualTo(late.entry());
        assertThat(Objects.requireNonNull(early.entry().count()).figure().best()).isEqualByComparingTo("2");
    }

    @Test
    void aTownThatStandsInForItsRegionIsNoPlace() {
        var read = DeskLog.read(
                folder,
                "event_id_cnty,event_date,country,event_type,admin1,location,latitude,longitude,geo_precision",
                "F1,2024-03-20,Freedonia,Battles,North,Hill Town,10.5,20.5,1",
                "F2,2024-03-20,Freedonia,Battles,North,Hill Town,10.5,20.5,3");

        assertThat(read.entries()).extracting(entry -> entry.place().isExact()).containsExactly(true, false);
        assertThat(read.entries()).extracting(entry -> entry.place().area().town()).containsExactly("Hill Town", null);
        assertThat(read.entries().getLast().attributes())
                .isEqualTo(Map.of("event_type", "Battles", "stand_in", "Hill Town"));
    }

    @Test
    void presenceIsNoCount() {
        var read = DeskLog.read(
                folder,
                ",id,country,protest,protestnumber,location,participants,arrests,killings,start_date,end_date",
                "1,99,Freedonia,1,1,Hill Town,>50,1,1,1990-01-15,1990-01-16");

        assertThat(read.entries()).extracting(Entry::category).containsExactly(Category.PROTEST);
        assertThat(read.entry().attributes()).containsEntry("arrests", "1").containsEntry("killings", "1");
    }

    @Test
    void aNumberOfArrestsInTheSizeOfACrowdIsNoSize() {
        var read = DeskLog.read(
                folder,
                "event_id_cnty,event_date,country,event_type,tags",
                "F1,2024-03-20,Freedonia,Protests,crowd size=4000 arrested; counter",
                "F2,2024-03-20,Freedonia,Protests,women targeted: girls; crowd size=about 4000",
                "F3,2024-03-20,Freedonia,Protests,crowd size=a sea of people");

        assertThat(read.entries())
                .extracting(entry -> Objects.requireNonNull(entry.count()).figure().text())
                .containsExactly("", "about 4000", "a sea of people");
        assertThat(read.entries())
                .extracting(entry -> Objects.requireNonNull(entry.count()).figure().isKnown())
                .containsExactly(false, true, false);
    }

    @Test
    void aDeskLogWithColumnsOfAPublisherIsStillADeskLog() {
        var read = DeskLog.read(
                folder,
                "entry_id,event_date,country,category,event_type,sub_event_type,actor1,fatalities,notes",
                "D1,2024-03-20,Freedonia,protest,Protests,Peaceful protest,Bakers,0,Quiet.");

        assertThat(read.description().format()).isEqualTo("desk-log");
    }

    @Test
    void twoEditionsOfATableAreOneDatasetAndTwoTablesAreTwo() {
        assertThat(LogName.series("in/Attacks on clinics 2024-03-05.csv")).isEqualTo("Attacks on clinics");
        assertThat(LogName.series("archive.zip!attacks_(2).csv.gz")).isEqualTo("attacks");
        assertThat(LogName.series("2024.csv")).isEqualTo("2024");
    }

    private static List<Reading> readings(RowOutcome outcome) {
        return ((RowOutcome.Accepted) outcome).readings();
    }

    private static List<byte[]> digests(DeskLog.Read read, int row) {
        return readings(read.outcomes().get(row)).stream().map(Reading::digest).toList();
    }

    private static List<String> shown(List<byte[]> digests) {
        return digests.stream().map(HexFormat.of()::formatHex).toList();
    }
}
