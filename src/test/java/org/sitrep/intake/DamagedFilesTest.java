package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.model.Entry;

/** What programs and people do to logs on their way: each thing is noticed, and every good row is read. */
class DamagedFilesTest {

    private static final String HEADER = "entry_id,event_date,country,category,summary";
    private static final int MEBIBYTE = 1 << 20;

    @TempDir Path folder;

    @Test
    void titleLinesAndBlankLinesAboveTheHeader() {
        var read = DeskLog.read(
                folder, "Situation log, Freedonia", "Exported on 5 March, by the desk", "", HEADER, row("F-1"),
                row("F-2"));

        assertThat(read.ids()).containsExactly("F-1", "F-2");
        assertThat(read.outcomes()).extracting(RowOutcome::line).containsExactly(5L, 6L);
        assertThat(read.description().notices()).containsExactly("Lines passed over above the header: 3");
    }

    @Test
    void anIndexColumnWithoutAName() {
        var read = DeskLog.read(folder, "," + HEADER, "0," + row("F-1"), "1," + row("F-2"));

        assertThat(read.ids()).containsExactly("F-1", "F-2");
        assertThat(read.entries()).extracting(Entry::attributes).allMatch(Map::isEmpty);
        assertThat(read.description().notices()).containsExactly("Columns without a name were ignored: 1");
    }

    @Test
    void aColumnInsertedInTheMiddle() {
        var read = DeskLog.read(
                folder,
                "entry_id,event_date,Checked by,country,category,summary",
                "F-1,2024-03-05,AB,Freedonia,measure,one");

        assertThat(read.entry().attributes()).containsExactly(Map.entry("Checked by", "AB"));
    }

    @Test
    void theHeaderOnceMoreBetweenTheRows() {
        var read = DeskLog.read(folder, HEADER, row("F-1"), HEADER.toUpperCase(Locale.ROOT), row("F-2"));

        assertThat(read.ids()).containsExactly("F-1", "F-2");
        assertThat(read.dropReasons()).containsExactly("The header once more, between the rows");
    }

    @Test
    void aRowOfHashtagsBelowBlankRowsIsNoRow() {
        var read = DeskLog.read(
                folder, HEADER, ",,,,", "#meta+id,#date,#country,,#description", row("F-1"));

        assertThat(read.ids()).containsExactly("F-1");
        assertThat(read.outcomes()).hasSize(1);
        assertThat(read.description().notices())
                .containsExactly("The row of HXL hashtags under the header was passed over");
    }

    @Test
    void aFileCutOffInItsLastRecord() {
        var read = DeskLog.readText(folder, HEADER + "\n" + row("F-1") + "\nF-2,2024-03-05,Free");

        assertThat(read.ids()).containsExactly("F-1");
        assertThat(read.rejection().code()).isEqualTo("ROW_MISSING_CELL");
        assertThat(read.rejection().line()).isEqualTo(3);
        assertThat(read.rejection().message())
                .isEqualTo("The row has 3 cells, but the header has 5 columns; add the missing cells, even if they are"
                        + " empty");
    }

    @Test
    void aFileCutOffInsideAQuotedCell() {
        var read = DeskLog.readText(
                folder, HEADER + "\n" + row("F-1") + "\nF-2,2024-03-05,Freedonia,measure,\"The crowd\nwas");

        assertThat(read.ids()).containsExactly("F-1");
        assertThat(read.rejections()).extracting("code").containsExactly("QUOTE_UNCLOSED", "ROW_MISSING_CELL");
    }

    @Test
    void aCellTooManyBehindOneOverLinesIsOneRejectionOfTheWholeRow() {
        var read = DeskLog.read(folder, HEADER, row("F-1"), "F-2,2024-03-05,Freedonia,measure,\"one\ntwo\",x",
                row("F-3"));

        assertThat(read.ids()).containsExactly("F-1", "F-3");
        assertThat(read.rejection().code()).isEqualTo("ROW_EXTRA_CELL");
        assertThat(read.rejection().raw()).endsWith("one\ntwo\",x");
    }

    /** A record of very many cells is given up before its end, for what it swallows may be the rest of the file. */
    @Test
    void farTooManyCellsBehindOneOverLinesAreAnOpenQuoteOrCellsTooMany() {
        var read = DeskLog.read(folder, HEADER, row("F-1"),
                "F-2,2024-03-05,Freedonia,measure,\"one\ntwo\"" + ",x".repeat(20), row("F-3"));

        assertThat(read.ids()).containsExactly("F-1", "F-3");
        assertThat(read.rejections().getFirst().message()).isEqualTo(
                "The quoted cell goes on over lines, and the row then has more cells than the 5 columns of the header;"
                        + " close its quote on this line, or remove the cells too many. Each line of the row is judged"
                        + " by itself");
    }

    @Test
    void aRowOfTwoHundredColumns() {
        var more = IntStream.range(0, 195).mapToObj(i -> "extra_" + i).collect(Collectors.joining(","));
        var cells = IntStream.range(0, 195).mapToObj(String::valueOf).collect(Collectors.joining(","));

        var read = DeskLog.read(folder, HEADER + "," + more, row("F-1") + "," + cells, row("F-2"));

        assertThat(read.entry().attributes()).hasSize(195).containsEntry("extra_194", "194");
        assertThat(read.rejection().code()).isEqualTo("ROW_MISSING_CELL");
    }

    @Test
    void aPackedFileOfTwoGigabytesStopsEarlyWithOneMessage() throws IOException {
        var log = folder.resolve("bomb.csv.gz");
        var member = gzip(new byte[0], 64);
        try (var out = Files.newOutputStream(log)) {
            out.write(gzip((HEADER + "\n" + row("F-1") + "\n").getBytes(StandardCharsets.UTF_8), 0));
            for (int i = 0; i < 32; i++) {
                out.write(member);
            }
        }

        // Time of this thread only: on a busy machine the clock says nothing of the reader.
        var threads = ManagementFactory.getThreadMXBean();
        var started = threads.getCurrentThreadCpuTime();
        assertThatThrownBy(() -> DeskLog.readFile(log, IntakeSettings.defaults()))
                .isInstanceOfSatisfying(UnreadableLogException.class, refusal -> {
                    assertThat(refusal.rejection().code()).isEqualTo("FILE_TOO_LARGE");
                    assertThat(refusal.rejection().message())
                            .startsWith("The file unpacks to more than 200 times its ")
                            .endsWith(" bytes; unpack it by hand and look at it");
                });
        assertThat(threads.getCurrentThreadCpuTime() - started).isLessThan(20_000_000_000L);
    }

    @Test
    void aPackedFileAboveTheLimitOfBytesStops() throws IOException {
        var log = folder.resolve("large.csv.gz");
        Files.write(log, gzip((HEADER + "\n" + (row("F-1") + "\n").repeat(1_000)).getBytes(StandardCharsets.UTF_8), 0));
        var settings = new IntakeSettings(100_000, 10_000, 100, 20_000, 200, 10, 1_000, false);

        assertThatThrownBy(() -> DeskLog.readFile(log, settings))
                .hasMessage("large.csv.gz: The file holds more than 20000 bytes unpacked; unpack it by hand and look at"
                        + " it");
    }

    @Test
    void anArchiveWithTooManyMembersIsOneProblem() throws IOException {
        var archive = folder.resolve("many.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (int i = 0; i < 11; i++) {
                zip.putNextEntry(new ZipEntry("log" + i + ".csv"));
                zip.closeEntry();
            }
        }
        var settings = new IntakeSettings(100_000, 10_000, 100, 20_000, 200, 10, 1_000, false);

        assertThat(Inbox.of(archive, settings).problems()).extracting("message").containsExactly(
                "The archive has 11 logs, more than the 10 allowed; unpack it by hand and look at it");
    }

    @Test
    void aPackedFileUnderAPlainNameIsUnpacked() throws IOException {
        var log = folder.resolve("plain.csv");
        Files.write(log, gzip((HEADER + "\n" + row("F-1") + "\n").getBytes(StandardCharsets.UTF_8), 0));

        assertThat(DeskLog.readFile(log, IntakeSettings.defaults()).ids()).containsExactly("F-1");
    }

    @Test
    void aMemberOfAnArchiveIsRead() throws IOException {
        var archive = folder.resolve("logs.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("inner/log.csv"));
            zip.write((HEADER + "\n" + row("F-1") + "\n").getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }

        var read = DeskLog.readFile(archive, IntakeSettings.defaults());

        assertThat(read.ids()).containsExactly("F-1");
    }

    private static String row(String id) {
        return id + ",2024-03-05,Freedonia,measure,one";
    }

    /** Some text and so many mebibytes of line ends, packed. */
    private static byte[] gzip(byte[] text, int mebibytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text);
            var lines = new byte[MEBIBYTE];
            Arrays.fill(lines, (byte) '\n');
            for (int i = 0; i < mebibytes; i++) {
                gzip.write(lines);
            }
        }
        return packed.toByteArray();
    }
}
