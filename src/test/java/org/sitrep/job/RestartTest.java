package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** Nights that are cut short, and the nights after them. */
class RestartTest {

    private static final String CHUNK = "sitrep.chunk-size";

    @TempDir Path home;

    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        System.setProperty(CHUNK, "10");
        desk = new Desk(home.resolve("disturbed"));
        desk.log("freedonia.csv", 95);
    }

    @AfterEach
    void close() {
        System.clearProperty(CHUNK);
    }

    @Test
    void aFailureInTheMiddleOfAFileLosesAndDoublesNothing() throws IOException {
        var failed = desk.with(FailingInsert.class).run();

        assertThat(failed.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(failed.messages()).containsExactly("Failed: The disk has a bad day");
        assertThat(desk.folders()).containsExactly("runs");
        assertResumed(failed);
    }

    @Test
    void aFailedCommitLosesAndDoublesNothing() throws IOException {
        var failed = desk.with(FailingCommit.class).run();

        assertThat(failed.exitCode()).isEqualTo(ExitCode.FAILED);
        assertResumed(failed);
    }

    @Test
    void aStopSignalIsHeededAtTheEndOfTheChunkAndTheRunResumed() throws IOException {
        var stopped = desk.with(StopInTheMiddle.class).run();

        assertThat(stopped.exitCode()).isEqualTo(ExitCode.STOPPED);
        assertThat(stopped.status()).isEqualTo("stopped");
        assertThat(stopped.rows().read()).isEqualTo(40);
        assertResumed(stopped);
    }

    @Test
    void aStopSignalEndsAReportInTheMakingAndTheRunIsResumed() throws IOException {
        var stopped = desk.with(StopInAReport.class).run();

        assertThat(stopped.exitCode()).isEqualTo(ExitCode.STOPPED);
        assertThat(stopped.messages()).containsExactly("Stopped by a signal; the next run goes on from there");
        assertThat(stopped.rows().read()).isEqualTo(95);
        assertThat(desk.folders()).containsExactly("runs");
        assertResumed(stopped);
    }

    @Test
    void aStopSignalBeforeTheWorkHasBegunIsHeeded() throws IOException {
        assertThatThrownBy(desk.with(StopAtTheStart.class)::run)
                .isInstanceOfSatisfying(
                        FaultException.class,
                        fault -> assertThat(fault.exitCode()).isEqualTo(ExitCode.STOPPED))
                .hasMessage("Stopped by a signal; the next run goes on from there");
        assertThat(desk.folders()).isEmpty();

        assertThat(desk.withoutParts().run().status()).isEqualTo("published");
    }

    @Test
    void aStopSignalBreaksTheStartOffAtItsNextPart() {
        assertThatThrownBy(desk.with(StopWhileStarting.class)::run)
                .hasMessage("Stopped by a signal; the next run goes on from there")
                .rootCause()
                .isInstanceOf(FaultException.class);
    }

    @Test
    void aFailedNightLeavesTheLastGoodIssueAsItIs() throws IOException {
        desk.run();
        var before = desk.published();
        desk.log("sylvania.csv", Desk.row("S", "Sylvania", "2031-05-10", 3));

        var failed = desk.with(FailingIssue.class).run();

        assertThat(failed.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(desk.published()).containsAllEntriesOf(before);
        assertThat(desk.folders()).contains("2031-05-09", "latest", "runs");
        // The issue itself was in place already when the store failed; the next run recognises it as its own.
        var resumed = desk.withoutParts().run();
        assertThat(resumed.runId()).isEqualTo(failed.runId());
        assertThat(resumed.status()).isEqualTo("published");
        assertThat(desk.folders()).containsExactly("2031-05-09", "2031-05-10", "latest", "runs");
    }

    @Test
    void theHistoryTellsEachAttemptWithItsOwnTimeAndWhyItEnded() throws IOException {
        var failed = desk.with(FailingInsert.class).run();
        desk.wait(Duration.ofHours(6));

        var resumed = desk.withoutParts().run();

        assertThat(resumed.json()).contains("\"resumedAt\" : \"2031-05-12T08:30:00Z\"");
        assertThat(failed.json()).contains("\"resumedAt\" : null");
        assertThat(desk.history()).singleElement().satisfies(run -> {
            assertThat(run.startedAt()).isEqualTo("2031-05-12T02:30:00Z");
            assertThat(run.attempts())
                    .extracting(attempt -> attempt.startedAt() + " " + attempt.finishedAt() + " " + attempt.status()
                            + " " + attempt.exitCode() + " " + attempt.message())
                    .containsExactly(
                            "2031-05-12T02:30:00Z 2031-05-12T02:30:00Z failed 1 Failed: The disk has a bad day",
                            "2031-05-12T08:30:00Z 2031-05-12T08:30:00Z published 0 freedonia.csv was read up to"
                                    + " record 40; reading went on from there");
        });
    }

    @Test
    void aHalfReadLogThatIsGoneLeavesNoRows() throws IOException {
        desk.with(FailingInsert.class).run();
        Files.delete(desk.input.resolve("freedonia.csv"));
        desk.log("sylvania.csv", Desk.row("S", "Sylvania", "2031-05-10", 3));

        var next = desk.withoutParts().run();

        assertThat(next.status()).isEqualTo("published");
        assertThat(next.reports()).extracting(RunResult.ReportResult::country).containsExactly("Sylvania");
    }

    private void assertResumed(RunResult former) throws IOException {
        var resumed = desk.withoutParts().run();
        assertThat(resumed.runId()).isEqualTo(former.runId());
        assertThat(resumed.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(resumed.rows()).isEqualTo(new RunResult.Rows(95, 95, 0, 0, 0, 0));
        assertThat(desk.read("2031-05-09/freedonia.json")).isEqualTo(undisturbed());
        assertThat(desk.run().status()).isEqualTo("nothing-new");
    }

    private String undisturbed() throws IOException {
        var other = new Desk(home.resolve("undisturbed"));
        other.log("freedonia.csv", 95);
        other.run();
        return other.read("2031-05-09/freedonia.json");
    }

    private static void fail() throws SQLException {
        throw new SQLException("The disk has a bad day");
    }

    @Configuration(proxyBeanMethods = false)
    static class FailingInsert {
        @Bean
        static FaultySource faultySource() {
            return new FaultySource(FaultySource.time(5, "insert into vintage"), RestartTest::fail);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class FailingCommit {
        @Bean
        static FaultySource faultySource() {
            var inserted = new boolean[1];
            return new FaultySource(
                    what -> {
                        inserted[0] |= what.contains("insert into vintage");
                        return inserted[0] && what.equals("commit");
                    },
                    RestartTest::fail);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class FailingIssue {
        @Bean
        static FaultySource faultySource() {
            return new FaultySource(FaultySource.time(1, "insert into issue"), RestartTest::fail);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class StopInTheMiddle {
        @Bean
        static FaultySource faultySource(ObjectProvider<StopSignal> stop) {
            return new FaultySource(
                    FaultySource.time(4, "insert into vintage"), () -> stop.getObject().raise());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class StopInAReport {
        @Bean
        static FaultySource faultySource(ObjectProvider<StopSignal> stop) {
            return new FaultySource(
                    FaultySource.time(1, "from block_entries"), () -> stop.getObject().raise());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class StopWhileStarting {
        @Bean
        static Object signalled(StopSignal stop) {
            stop.raise();
            return new Object();
        }

        @Bean
        @DependsOn("signalled")
        static Object later() {
            throw new AssertionError("The start went on");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class StopAtTheStart {
        @Bean
        static SmartInitializingSingleton stopAtTheStart(ObjectProvider<StopSignal> stop) {
            return () -> stop.getObject().raise();
        }
    }
}
