package org.sitrep.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

    private static final LocalDate DAY = LocalDate.parse("2031-05-09");

    @TempDir Path output;

    private Publisher publisher;

    @BeforeEach
    void open() {
        publisher = new Publisher(output);
    }

    @Test
    void anIssueComesIntoPlaceWholeWithItsRecord() throws IOException {
        var issue = publish("r1", "{\"a\":1}");

        assertThat(issue.name()).isEqualTo("2031-05-09");
        assertThat(names(output)).containsExactly("2031-05-09", "latest");
        assertThat(names(output.resolve("2031-05-09")))
                .containsExactly("freedonia.json", "freedonia.pdf", "freedonia.xlsx", "run.json");
        assertThat(issue.outputs()).extracting(RunRecord.OutputFile::file)
                .containsExactly("freedonia.json", "freedonia.pdf", "freedonia.xlsx");
        assertThat(publisher.isWhole("2031-05-09")).isTrue();
        assertThat(publisher.latest()).contains(DAY);
        assertThat(publisher.recordOf("2031-05-09")).contains(record("r1", issue));
    }

    @Test
    void otherContentBecomesARevisionAndTheSameContentNothing() throws IOException {
        publish("r1", "{\"a\":1}");
        var second = publish("r2", "{\"a\":2}");

        var same = publisher.prepare(staged("r3", "{\"a\":2}"), DAY, "1.0");
        var back = publisher.prepare(staged("r4", "{\"a\":1}"), DAY, "1.0");
        var otherProgram = publisher.prepare(staged("r5", "{\"a\":2}"), DAY, "1.1");

        assertThat(second.name()).isEqualTo("2031-05-09.r2");
        assertThat(same.isPublished()).isTrue();
        assertThat(same.name()).isEqualTo("2031-05-09.r2");
        assertThat(back.isPublished()).isFalse();
        assertThat(back.name()).isEqualTo("2031-05-09.r3");
        assertThat(otherProgram.isPublished()).isFalse();
    }

    @Test
    void anIssueWithOtherReportsSaysNothingOfTheseReports() throws IOException {
        publish("r1", "{\"a\":1}");
        var other = publisher.stage("r2");
        Files.writeString(other.resolve("sylvania.json"), "{}");
        var second = publisher.prepare(other, DAY, "1.0");
        publisher.publish(other, second, record("r2", second), false, () -> {});

        assertThat(publisher.prepare(staged("r3", "{\"a\":1}"), DAY, "1.0").isPublished()).isTrue();
    }

    @Test
    void anIssueThatLostAFileIsNotWhole() throws IOException {
        publish("r1", "{\"a\":1}");
        Files.delete(output.resolve("2031-05-09/freedonia.pdf"));

        assertThat(publisher.isWhole("2031-05-09")).isFalse();
        assertThat(publisher.prepare(staged("r2", "{\"a\":1}"), DAY, "1.0").name()).isEqualTo("2031-05-09.r2");
    }

    @Test
    void aBrokenFileIsNeverPublished() throws IOException {
        var staging = staged("r1", "{}");
        Files.writeString(staging.resolve("freedonia.pdf"), "%PDF-1.7 and then nothing");
        assertThatThrownBy(() -> publisher.prepare(staging, DAY, "1.0")).hasMessage("freedonia.pdf is not a whole PDF");

        Files.writeString(staging.resolve("freedonia.pdf"), "");
        assertThatThrownBy(() -> publisher.prepare(staging, DAY, "1.0")).hasMessage("freedonia.pdf is empty");

        Files.delete(staging.resolve("freedonia.pdf"));
        Files.writeString(staging.resolve("freedonia.xlsx"), "<html>");
        assertThatThrownBy(() -> publisher.prepare(staging, DAY, "1.0"))
                .hasMessage("freedonia.xlsx is not an Excel workbook");
    }

    @Test
    void stagingFoldersOfDeadRunsGoAway() throws IOException {
        Files.createDirectories(output.resolve(".staging-dead/deep"));
        Files.writeString(output.resolve(".staging-dead/deep/file"), "x");
        Files.createDirectories(output.resolve("mine"));

        var staging = publisher.stage("r1");

        assertThat(names(output)).containsExactly(".staging-r1", "mine");
        assertThat(staging).isEmptyDirectory();
    }

    @Test
    void aFolderNamedLatestIsLeftAlone() throws IOException {
        Files.createDirectories(output.resolve("latest"));

        publish("r1", "{}");

        assertThat(output.resolve("latest")).isDirectory();
        assertThat(output.resolve("latest.txt")).hasContent("2031-05-09");
        assertThat(publisher.latest()).contains(DAY);
    }

    @Test
    void namesThatAreNoIssuesAreNotFollowed() throws IOException {
        assertThat(publisher.isWhole("../elsewhere")).isFalse();
        assertThat(publisher.recordOf("..")).isEmpty();
    }

    private Issue publish(String run, String model) throws IOException {
        var staging = staged(run, model);
        var issue = publisher.prepare(staging, DAY, "1.0");
        publisher.publish(staging, issue, record(run, issue), true, () -> {});
        return issue;
    }

    private Path staged(String run, String model) throws IOException {
        var staging = publisher.stage(run);
        Files.writeString(staging.resolve("freedonia.json"), model);
        Files.writeString(staging.resolve("freedonia.pdf"), "%PDF-1.7\n" + run + "\n%%EOF\n");
        Files.write(staging.resolve("freedonia.xlsx"), new byte[] {'P', 'K', 3, 4, 0});
        return staging;
    }

    private static RunRecord record(String run, Issue issue) {
        return new RunRecord(
                run,
                DAY,
                Instant.EPOCH,
                null,
                Instant.EPOCH,
                "published",
                0,
                "1.0",
                issue.name(),
                issue.content(),
                new RunRecord.Clocks(DAY, null),
                List.of(),
                List.of(),
                issue.outputs(),
                List.of(),
                List.of());
    }

    private static List<String> names(Path folder) throws IOException {
        try (var listed = Files.list(folder)) {
            return listed.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
