package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Rejection;

/** What the input folder holds, and what of it is a log. */
class InboxTest {

    private static final String LOG = "entry_id,event_date,country,category\nF-1,2024-03-05,Freedonia,measure\n";

    @TempDir Path folder;

    @Test
    void logsAreListedByNameWithSizeAndFingerprint() throws IOException {
        write("b.csv", "abc");
        write("a.TSV", "");
        write("c.tab", "x");
        write("d.csv.gz", "x");

        var logs = contents().logs();

        assertThat(logs).extracting(LogFile::name).containsExactly("a.TSV", "b.csv", "c.tab", "d.csv.gz");
        assertThat(logs.get(1).bytes()).isEqualTo(3);
        assertThat(logs.get(1).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void foldersAreLookedIntoOneLevelDeep() throws IOException {
        write("2024/march.csv", "x");
        write("2024/more/april.csv", "x");

        assertThat(contents().logs()).extracting(LogFile::name).containsExactly("2024/march.csv");
    }

    @Test
    void whatIsHiddenOrStillBeingWrittenOrNoLogIsLeftAlone() throws IOException {
        write(".hidden.csv", "x");
        write("log.csv.part", "x");
        write("log.csv.tmp", "x");
        write("readme.md", "x");
        write("table.xlsx", "x");

        assertThat(contents()).isEqualTo(new Inbox.Contents(List.of(), List.of()));
    }

    @Test
    void aFolderThatDoesNotExistHasNoLogs() {
        assertThat(new Inbox(folder.resolve("none"), IntakeSettings.defaults()).contents().logs())
                .isEmpty();
    }

    @Test
    void aDirectoryWithTheNameOfALogIsAProblemAndTheOthersAreListed() throws IOException {
        Files.createDirectory(folder.resolve("a.csv"));
        write("b.csv", "x");

        assertThat(contents().logs()).extracting(LogFile::name).containsExactly("b.csv");
        assertThat(contents().problems())
                .containsExactly(problem(
                        "a.csv", "FILE_UNREADABLE", "This is a directory with the name of a file; rename it"));
    }

    @Test
    void aSymbolicLinkIsRefusedUnlessTheSettingsAllowIt() throws IOException {
        write("real.csv", "x");
        Files.createSymbolicLink(folder.resolve("link.csv"), folder.resolve("real.csv"));

        assertThat(contents().problems())
                .containsExactly(problem(
                        "link.csv",
                        "FILE_LINK",
                        "The file is a symbolic link; put the file itself into the input folder, or allow links in the"
                                + " settings"));
        var allowed = new Inbox(folder, IntakeSettings.defaults().withFollowLinks(true)).contents();
        assertThat(allowed.logs()).extracting(LogFile::name).containsExactly("link.csv", "real.csv");
        assertThat(allowed.problems()).isEmpty();
    }

    @Test
    void anArchiveGivesALogForEachMemberThatIsOne() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("all.zip")))) {
            member(zip, "two.csv", LOG.replace("F-1", "F-2"));
            member(zip, "folder/one.csv", LOG);
            member(zip, "readme.txt.md", "no log");
            member(zip, "__MACOSX/._one.csv", "shadow");
        }

        var logs = contents().logs();

        assertThat(logs).extracting(LogFile::name).containsExactly("all.zip!folder/one.csv", "all.zip!two.csv");
        assertThat(logs).extracting(LogFile::bytes).containsOnly((long) LOG.length());
        try (var reader = Intake.of(DeskLog.TODAY).open(logs.getFirst())) {
            assertThat(DeskLog.drain(reader)).hasSize(1);
        }
    }

    @Test
    void anArchiveThatIsNoneIsAProblem() throws IOException {
        write("all.zip", "no archive at all");

        assertThat(contents().problems()).extracting(Rejection::code).containsExactly("FILE_COMPRESSION");
    }

    @Test
    void anArchiveWithoutLogsIsAProblem() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("all.zip")))) {
            member(zip, "readme.md", "no log");
        }

        assertThat(contents().problems())
                .containsExactly(problem(
                        "all.zip", "FILE_EMPTY",
                        "The archive holds no CSV file; put one in, or take the archive away"));
    }

    @Test
    void anArchiveMemberThatUnpacksToTooMuchIsAProblem() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("all.zip")))) {
            member(zip, "bomb.csv", "\n".repeat(40 << 20));
            member(zip, "good.csv", LOG);
        }

        assertThat(contents().logs()).extracting(LogFile::name).containsExactly("all.zip!good.csv");
        assertThat(contents().problems()).extracting(Rejection::file).containsExactly("all.zip!bomb.csv");
        assertThat(contents().problems()).extracting(Rejection::code).containsExactly("FILE_TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../out.csv", "logs/../../out.csv", "/etc/out.csv", "C:/out.csv", "..\\out.csv"})
    void aMemberWhoseNamePointsOutsideItsArchiveIsAProblemAndTheOthersAreRead(String name) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("all.zip")))) {
            member(zip, name, LOG);
            member(zip, "a..b/good..csv", LOG);
            member(zip, "good.csv", LOG);
        }

        assertThat(contents().logs()).extracting(LogFile::name).contains("all.zip!good.csv")
                .doesNotContain("all.zip!" + name);
        assertThat(contents().problems())
                .containsExactly(problem(
                        "all.zip!" + name,
                        "FILE_MEMBER_NAME",
                        "The name points outside the archive, so the file was not read; pack it again under a plain name"));
    }

    private Inbox.Contents contents() {
        return new Inbox(folder, IntakeSettings.defaults()).contents();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private static void member(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static Rejection problem(String file, String code, String message) {
        return new Rejection(file, 0, 0, 0, null, code, message, "");
    }
}
