package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sitrep.model.Status;
import org.sitrep.model.Vintage;

/** An entry that a later log places in another country is counted there and nowhere else. */
class DeparturesTest {

    private final TestStore store = new TestStore(TestDatabase.H2);
    private int files;

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatItLeavesBehindIsRetractedFromTheDayOnWhichItCountsElsewhere() {
        take("Freedonia");
        take("Sylvania");

        assertThat(versions("Freedonia")).containsExactly("1 reported", "2 retracted");
        assertThat(versions("Sylvania")).containsExactly("2 reported");
        var left = store.reader.vintagesOf("Freedonia", null).getLast();
        var there = store.reader.vintagesOf("Sylvania", null).getLast();
        assertThat(left.countsFrom()).isEqualTo(there.countsFrom());
        assertThat(left.entry().standing().on(left.countsFrom())).isEqualTo(Status.RETRACTED);
        assertThat(left.entry().country()).isEqualTo("Freedonia");
        assertThat(left.entry().count()).isEqualTo(there.entry().count());
        assertThat(left.countsFrom()).isAfter(LocalDate.parse("2031-05-09"));
    }

    @Test
    void nothingIsToldOfItBeforeThen() {
        take("Freedonia");
        take("Sylvania");

        assertThat(store.reader.vintagesOf("Freedonia", TestStore.NIGHT_ONE)).hasSize(1);
        assertThat(store.reader.vintagesOf("Sylvania", TestStore.NIGHT_ONE)).isEmpty();
    }

    @Test
    void rowsAreJudgedAgainstWhatLogsSay() {
        take("Freedonia");
        take("Sylvania");

        assertThat(take("Sylvania")).isInstanceOf(Verdict.Unchanged.class);
        assertThat(take("Freedonia")).isInstanceOf(Verdict.Revised.class);
        assertThat(versions("Freedonia")).containsExactly("1 reported", "2 retracted", "3 reported");
        assertThat(versions("Sylvania")).containsExactly("2 reported", "3 retracted");
        assertThat(store.entries.recordsOf(files)).isEqualTo(1);
        assertThat(store.entries.recordsReadOf(files)).isEqualTo(1);
    }

    @Test
    void aDeletionMeansTheEntryWhereItIs() {
        take("Freedonia");
        take("Sylvania");
        var file = file();
        var verdicts = store.entries.delete(
                file, "desk-log", List.of(new Deletion(1, 2, "A", LocalDate.parse("2031-06-01"))));
        store.done(file);

        assertThat(verdicts).singleElement().isInstanceOf(Verdict.Accepted.class);
        assertThat(versions("Freedonia")).containsExactly("1 reported", "2 retracted");
        assertThat(versions("Sylvania")).containsExactly("2 reported", "3 retracted");
    }

    @Test
    void aFileThatIsWithdrawnGivesItBack() {
        take("Freedonia");
        take("Sylvania");
        store.entries.withdraw(files);

        assertThat(versions("Freedonia")).containsExactly("1 reported");
        assertThat(versions("Sylvania")).isEmpty();
    }

    @Test
    void aFileIsSaidToHaveChangedTheCountryAndNothingElse() {
        take("Freedonia");
        take("Sylvania");
        take("Freedonia");

        assertThat(new FileRevisions(store.jdbc).of(files, 10)).singleElement().satisfies(revision -> {
            assertThat(revision.before().country()).isEqualTo("Sylvania");
            assertThat(revision.after().country()).isEqualTo("Freedonia");
            assertThat(revision.before().standing()).isEqualTo(revision.after().standing());
        });
    }

    private Verdict take(String country) {
        var entry = TestStore.entry("A", "2031-05-09", country, 40);
        return store.takeAll(file(), new LogRow(1, 2, List.of(TestStore.version(entry)))).getFirst();
    }

    private StoredFile file() {
        var loadedOn = TestStore.NIGHT_ONE.plusSeconds(86_400L * files);
        files++;
        return store.file("file-" + files + ".csv", Instant.from(loadedOn));
    }

    private List<String> versions(String country) {
        return store.reader.vintagesOf(country, null).stream().map(DeparturesTest::words).toList();
    }

    private static String words(Vintage vintage) {
        return vintage.number() + " " + vintage.entry().standing().status().token();
    }
}
