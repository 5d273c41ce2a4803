package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Rejection;

/** Files of which nothing can be read: one clear message each. */
class UnreadableFilesTest {

    private static final String HEADER = "entry_id,event_date,country,category";

    @TempDir Path folder;

    @Test
    void aFileWithoutBytes() throws IOException {
        assertThat(refused("log.csv", "")).isEqualTo(file("FILE_EMPTY", "The file has no bytes; export the log again"));
    }

    @Test
    void aFileOfBlankLines() throws IOException {
        assertThat(refused("log.csv", "\n  \n\n"))
                .isEqualTo(file("FILE_EMPTY", "The file has no rows and no header; export the log again"));
    }

    @Test
    void aWorkbookUnderTheNameOfACsvFile() throws IOException {
        assertThat(refused("log.csv", "PK\u0003\u0004 and so on"))
                .isEqualTo(file(
                        "FILE_NOT_TEXT",
                        "The file is an Excel workbook or another zip archive and not CSV; save it as CSV (UTF-8) in the"
                                + " program that made it"));
    }

    @Test
    void aFileOfAnyBytes() throws IOException {
        var bytes = new byte[20_000];
        new Random(7).nextBytes(bytes);
        var log = listed("log.csv", bytes);

        assertThat(refused(log, IntakeSettings.defaults()))
                .isEqualTo(file(
                        "FILE_NOT_TEXT",
                        "The file holds bytes that no text has, so it is no CSV; save it as CSV (UTF-8) in the program that"
                                + " made it"));
    }

    @Test
    void aFileOfZerosOnly() throws IOException {
        assertThat(refused("log.csv", "\u0000".repeat(5_000)))
                .isEqualTo(file(
                        "FILE_NOT_TEXT",
                        "The file begins with nothing but zero bytes, as after a copy that broke off or a full disk; copy"
                                + " or export it again"));
    }

    @Test
    void aFileInAnEncodingThatIsNotRead() throws IOException {
        var log = listed("log.csv", ("\uFEFF" + HEADER).getBytes(Charset.forName("UTF-32BE")));

        assertThat(refused(log, IntakeSettings.defaults()))
                .isEqualTo(file("FILE_ENCODING", "The file is UTF-32, which is not read; save it as UTF-8"));
    }

    @Test
    void aHeaderThatLacksARequiredColumnNamesTheNearestFormat() throws IOException {
        var rejection = refused("log.csv", "entry_id,country,category\nF-1,Freedonia,measure\n");

        assertThat(rejection.code()).isEqualTo("HEADER_UNKNOWN_FORMAT");
        assertThat(rejection.message())
                .startsWith(
                        "The columns are those of no known format. The nearest is desk-log, which also needs event_date."
                                + " The header on line 1 has: entry_id, country, category. Looked for: acled, ");
    }

    @Test
    void aHeaderLikeNoOther() throws IOException {
        assertThat(refused("log.csv", "alpha,beta\n1,2\n").message())
                .startsWith(
                        "The columns are those of no known format. None of the columns of any format was found in the"
                                + " first 30 lines. Line 1 has: alpha, beta; if that is the header, describe the format in"
                                + " a profile of your own, else add a header row. Looked for: ");
    }

    @Test
    void aFileThatGrewSinceItWasListed() throws IOException {
        var log = listed("log.csv", (HEADER + "\nF-1,2024-03-05,Freedonia,measure\n").getBytes(StandardCharsets.UTF_8));
        try (var reader = Intake.of(DeskLog.TODAY).open(log)) {
            Files.writeString(log.path(), "F-2,2024-03-05,Freedonia,measure\n", StandardOpenOption.APPEND);
            assertThatThrownBy(() -> DeskLog.drain(reader))
                    .isInstanceOf(UnreadableLogException.class)
                    .hasMessage(
                            "log.csv: The file had 70 bytes when the run began and has 103 now; let it be written to"
                                    + " its end before the run");
        }
    }

    @Test
    void aFileThatIsGone() throws IOException {
        var log = listed("log.csv", HEADER.getBytes(StandardCharsets.UTF_8));
        Files.delete(log.path());

        assertThat(refused(log, IntakeSettings.defaults()))
                .isEqualTo(file(
                        "FILE_UNREADABLE",
                        "The file cannot be read (it is not there); check its permissions, or copy it again"));
    }

    @Test
    void aGzipFileThatBreaksOff() throws IOException {
        var packed = gzip((HEADER + "\n" + "F-1,2024-03-05,Freedonia,measure\n".repeat(50_000))
                .getBytes(StandardCharsets.UTF_8));
        var log = listed("log.csv.gz", Arrays.copyOf(packed, packed.length - 20));

        assertThatThrownBy(() -> {
            try (var reader = Intake.of(DeskLog.TODAY).open(log)) {
                DeskLog.drain(reader);
            }
        })
                .isInstanceOfSatisfying(UnreadableLogException.class, refusal -> {
                    assertThat(refusal.rejection().code()).isEqualTo("FILE_COMPRESSION");
                    assertThat(refusal.rejection().message())
                            .isEqualTo(
                                    "The archive is damaged or cut off (Unexpected end of ZLIB input stream); copy or"
                                            + " download it again");
                });
    }

    @Test
    void aGzipFileThatUnpacksToFarMoreThanItsSize() throws IOException {
        var log = listed("log.csv.gz", gzip(new byte[40 << 20]));

        assertThat(refused(log, IntakeSettings.defaults()).code()).isEqualTo("FILE_NOT_TEXT");

        var head = (HEADER + "\n").getBytes(StandardCharsets.UTF_8);
        var bomb = Arrays.copyOf(head, 40 << 20);
        Arrays.fill(bomb, head.length, bomb.length, (byte) '\n');
        var named = listed("bomb.csv.gz", gzip(bomb));
        assertThatThrownBy(() -> {
            try (var reader = Intake.of(DeskLog.TODAY).open(named)) {
                DeskLog.drain(reader);
            }
        })
                .isInstanceOf(UnreadableLogException.class)
                .hasMessageContaining("bomb.csv.gz: The file unpacks to more than 200 times its ");
    }

    private Rejection refused(String name, String text) throws IOException {
        return refused(listed(name, text.getBytes(StandardCharsets.UTF_8)), IntakeSettings.defaults());
    }

    private static Rejection refused(LogFile log, IntakeSettings settings) throws IOException {
        try (var reader = new Intake(Formats.builtIn(), settings, DeskLog.TODAY).open(log)) {
            throw new AssertionError("Opened: " + reader.description());
        } catch (UnreadableLogException refusal) {
            return refusal.rejection();
        }
    }

    private LogFile listed(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return Inbox.of(folder.resolve(name), IntakeSettings.defaults()).logs().getFirst();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static Rejection file(String code, String message) {
        return new Rejection("log.csv", 0, 0, 0, null, code, message, "");
    }
}
