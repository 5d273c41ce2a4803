package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** What others do around a night: files that change under its hands, settings in the wrong place, logs for machines. */
class SurroundingsTest {

    private static final String CHUNK = "sitrep.chunk-size";
    private static final String FILE_LOG = "logging.structured.format.file";
    private static final String SETTINGS = "spring.config.additional-location";
    private static final ThreadLocal<Path> LOG = new ThreadLocal<>();

    @TempDir Path home;

    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        System.setProperty(CHUNK, "10");
        desk = new Desk(home);
        LOG.set(desk.log("freedonia.csv", 95));
        desk.log("sylvania.csv", Desk.row("S", "Sylvania", "2031-05-10", 3));
    }

    @AfterEach
    void close() {
        System.clearProperty(CHUNK);
        System.clearProperty(FILE_LOG);
        System.clearProperty(SETTINGS);
    }

    @Test
    void aLogReplacedByOneOfEqualSizeAndTimeWhileItIsReadWaitsForTheNextNight() throws IOException {
        var night = desk.with(Replaced.class).run();

        assertLeftForTheNextNight(night);
    }

    @Test
    void aLogOverwrittenInPlaceWithEqualSizeAndTimeWaitsForTheNextNight() throws IOException {
        var night = desk.with(Overwritten.class).run();

        assertLeftForTheNextNight(night);
    }

    private void assertLeftForTheNextNight(RunResult night) throws IOException {
        assertThat(night.exitCode()).isEqualTo(ExitCode.WARNING);
        assertThat(night.messages())
                .containsExactly("freedonia.csv could not be read: The file was written to or replaced while it was"
                        + " read; it is left for the next run");
        assertThat(night.reports()).extracting(RunResult.ReportResult::country).containsExactly("Sylvania");
        var next = desk.withoutParts().run();
        assertThat(next.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(next.rows()).isEqualTo(new RunResult.Rows(95, 95, 0, 0, 0, 0));
    }

    @Test
    void aSecretInAFileOfSettingsIsRefusedWithoutBeingShown() throws IOException {
        var file = Files.writeString(home.resolve("own.yml"), "sitrep:\n  password: hunter2\n");
        System.setProperty(SETTINGS, "file:" + file);

        assertThatThrownBy(desk::run)
                .isInstanceOfSatisfying(
                        FaultException.class,
                        fault -> assertThat(fault.exitCode()).isEqualTo(ExitCode.USAGE))
                .hasMessageContaining("sitrep.password is a secret and must not stand in ")
                .hasMessageContaining("own.yml")
                .hasMessageEndingWith("give it by environment: SITREP_PASSWORD")
                .hasMessageNotContaining("hunter2");
        assertThat(desk.output).doesNotExist();
    }

    @Test
    void aStructuredLogNamesRunBusinessDateStepAndFile() throws IOException {
        System.setProperty(FILE_LOG, "logstash");

        var night = desk.run();

        var lines = Files.readAllLines(desk.output.resolve(".store/sitrep.log")).stream()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
        assertThat(lines).anySatisfy(line -> {
            assertThat(line.path("message").asString()).isEqualTo("Making the report on Sylvania");
            assertThat(line.path("runId").asString()).isEqualTo(night.runId());
            assertThat(line.path("businessDate").asString()).isEqualTo("2031-05-10");
            assertThat(line.path("step").asString()).startsWith("report:");
        });
        assertThat(lines.getLast().path("message").asString())
                .isEqualTo("Run " + night.runId() + " ended: published, exit code 0");
    }

    private static void replace(boolean inPlace) {
        try {
            var log = LOG.get();
            var time = Files.getLastModifiedTime(log);
            var other = Files.readString(log).replace("Ministry", "Minister");
            var target = inPlace ? log : log.resolveSibling("new.part");
            Files.writeString(target, other);
            Files.setLastModifiedTime(target, time);
            if (!inPlace) {
                Files.move(target, log, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Replaced {
        @Bean
        static FaultySource faultySource() {
            return new FaultySource(FaultySource.time(2, "insert into vintage"), () -> replace(false));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Overwritten {
        @Bean
        static FaultySource faultySource() {
            return new FaultySource(FaultySource.time(2, "insert into vintage"), () -> replace(true));
        }
    }
}
