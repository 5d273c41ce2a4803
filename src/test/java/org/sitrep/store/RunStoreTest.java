package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.store.TestStore.NIGHT_ONE;
import static org.sitrep.store.TestStore.NIGHT_TWO;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitrep.model.Rejection;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class RunStoreTest {

    private static final String DIGEST = "0".repeat(64);

    private final TestStore store;
    private final RunStore runs;
    private final RejectionStore rejections;
    private final IssueStore issues;

    RunStoreTest(TestDatabase database) {
        store = new TestStore(database);
        runs = new RunStore(store.client);
        rejections = new RejectionStore(store.jdbc);
        issues = new IssueStore(store.client);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aRunKeepsItsListOfFilesInOrder() {
        var file = store.file("one.csv", NIGHT_ONE);
        var manifest = List.of(
                new ManifestLine(1, file.id(), "one.csv", file.sha256(), 100, false),
                new ManifestLine(2, null, "a link.csv", null, 0, false));

        runs.begin(run("r1", NIGHT_ONE), manifest);

        assertThat(runs.manifest("r1")).isEqualTo(manifest);
        assertThat(runs.manifest("r1")).extracting(ManifestLine::isToRead).containsExactly(true, false);
        assertThat(runs.find("r1")).contains(run("r1", NIGHT_ONE));
    }

    @Test
    void theHistoryIsToldFromTheLatestRunOn() {
        runs.begin(run("r1", NIGHT_ONE), List.of());
        runs.begin(run("r2", NIGHT_TWO), List.of());
        runs.rest("r1", LocalDate.parse("2031-05-11"), DIGEST);
        runs.end("r1", RunStatus.PUBLISHED, 3, NIGHT_ONE.plusSeconds(9), new Tally(7, 5, 0, 0, 0, 2), "2031-05-11",
                "done");

        assertThat(runs.latest(10)).extracting(StoredRun::id).containsExactly("r2", "r1");
        assertThat(runs.folderOf(DIGEST)).contains("2031-05-11");
        var ended = runs.find("r1").orElseThrow();
        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.tally().read()).isEqualTo(7);
        assertThat(ended.finishedAt()).isEqualTo(NIGHT_ONE.plusSeconds(9));
    }

    @Test
    void theListsOfOldRunsAreForgottenAndTheirHistoryIsNot() {
        var file = store.file("one.csv", NIGHT_ONE);
        for (var number = 1; number <= 25; number++) {
            runs.begin(
                    run("r" + number, NIGHT_ONE),
                    List.of(new ManifestLine(1, file.id(), "one.csv", file.sha256(), 100, false)));
        }

        assertThat(runs.manifest("r5")).isEmpty();
        assertThat(runs.manifest("r6")).hasSize(1);
        assertThat(runs.manifest("r25")).hasSize(1);
        assertThat(runs.latest(100)).hasSize(25);
    }

    @Test
    void eachAttemptAtARunIsKept() {
        runs.begin(run("r1", NIGHT_ONE), List.of());
        runs.end("r1", RunStatus.STOPPED, 143, NIGHT_ONE.plusSeconds(9), Tally.NOTHING, null, "a signal");
        runs.resume("r1", NIGHT_TWO);
        runs.resume("r1", NIGHT_TWO.plusSeconds(60));
        runs.begin(run("r2", NIGHT_TWO), List.of());
        runs.end("r1", RunStatus.PUBLISHED, 0, NIGHT_TWO.plusSeconds(70), Tally.NOTHING, "2031-05-11", "done");

        assertThat(runs.attempts(1)).extracting(StoredAttempt::run).containsExactly("r2");
        assertThat(runs.attempts(2))
                .filteredOn(attempt -> attempt.run().equals("r1"))
                .containsExactly(
                        new StoredAttempt(
                                "r1", 1, NIGHT_ONE, NIGHT_ONE.plusSeconds(9), RunStatus.STOPPED, 143, "a signal"),
                        new StoredAttempt("r1", 2, NIGHT_TWO, null, RunStatus.RUNNING, null, null),
                        new StoredAttempt(
                                "r1",
                                3,
                                NIGHT_TWO.plusSeconds(60),
                                NIGHT_TWO.plusSeconds(70),
                                RunStatus.PUBLISHED,
                                0,
                                "done"));
    }

    @Test
    void aFileIsKnownByItsContentAndCanBeReadAgain() {
        var file = store.file("one.csv", NIGHT_ONE);
        store.files.describe(
                file.id(), new FileFormat("desk-log", "desk-log", "It has entry_id", "UTF-8", "\t", 1,
                        List.of("a", "b"), List.of()));
        store.files.advance(file.id(), new Tally(10, 4, 3, 1, 1, 1), true);
        store.files.setState(file.id(), FileState.REFUSED);

        var again = store.files.register("renamed.csv", file.sha256(), 100, NIGHT_TWO);
        assertThat(again.id()).isEqualTo(file.id());
        assertThat(again.name()).isEqualTo("one.csv");
        assertThat(again.tally().isClosed()).isTrue();
        assertThat(again.tally().rejectedShare()).isEqualTo(0.1);
        assertThat(again.format()).isNotNull().extracting(FileFormat::delimiter).isEqualTo("\t");

        store.files.restart(file.id(), NIGHT_TWO);
        var fresh = store.files.get(file.id());
        assertThat(fresh.state()).isEqualTo(FileState.PENDING);
        assertThat(fresh.loadedOn()).isEqualTo(NIGHT_TWO);
        assertThat(fresh.tally()).isEqualTo(Tally.NOTHING);
        assertThat(fresh.atEnd()).isFalse();
    }

    @Test
    void theStampChangesWithTheSetOfFilesTakenIn() {
        var empty = store.files.stamp();
        var file = store.file("one.csv", NIGHT_ONE);
        assertThat(store.files.stamp()).isEqualTo(empty);

        store.done(file);

        assertThat(store.files.stamp()).isNotEqualTo(empty);
    }

    @Test
    void rejectionsComeBackByFileAndByRun() {
        var file = store.file("one.csv", NIGHT_ONE);
        var row = new Rejection("one.csv", 3, 2, 9, "count", "COUNT_NEGATIVE", "Mend it.", "A,-3");
        var whole = new Rejection("one.csv", 0, 0, 0, null, "FILE_EMPTY", "Export it again.", "");

        rejections.add(file.id(), List.of(row, whole));
        rejections.addToRun("r1", whole);

        assertThat(rejections.ofFile(file.id(), 10)).containsExactly(whole, row);
        assertThat(rejections.rowsOf(file.id())).isEqualTo(1);
        assertThat(rejections.ofRun("r1")).containsExactly(whole);
        rejections.drop(file.id());
        assertThat(rejections.ofFile(file.id(), 10)).isEmpty();
    }

    @Test
    void theIssueBeforeIsTheLatestOfAnEarlierDay() {
        issues.put(issue("2031-05-09", 1));
        issues.put(issue("2031-05-10", 1));
        issues.put(issue("2031-05-10", 2));
        issues.put(issue("2031-05-10", 2));

        var before = issues.before("freedonia", LocalDate.parse("2031-05-11")).orElseThrow();
        assertThat(before.asOf()).isEqualTo("2031-05-10");
        assertThat(before.revision()).isEqualTo(2);
        assertThat(issues.before("freedonia", LocalDate.parse("2031-05-10")).orElseThrow().asOf())
                .isEqualTo("2031-05-09");
        assertThat(issues.on("freedonia", LocalDate.parse("2031-05-11"))).isEmpty();
        assertThat(issues.before("sylvania", LocalDate.parse("2031-05-11"))).isEmpty();
    }

    private static StoredIssue issue(String day, int revision) {
        var asOf = LocalDate.parse(day);
        return new StoredIssue(
                "freedonia", "Freedonia", asOf, revision, DIGEST, day, asOf, asOf, null, null, NIGHT_ONE, null,
                NIGHT_ONE,
                "r1");
    }

    private static StoredRun run(String id, Instant startedAt) {
        return new StoredRun(
                id, "run", "", DIGEST, startedAt, null, RunStatus.RUNNING, null, null, null, null, Tally.NOTHING, null);
    }
}
