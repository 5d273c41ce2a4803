package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.commons.csv.CSVFormat;

/** What holds for every file, whatever is in it: it is read or refused, in time, and no row is lost in silence. */
class ReaderProperties {

    private static final Path FOLDER = folder();
    private static final Intake INTAKE = Intake.of(DeskLog.TODAY);
    private static final List<String> LOGS = List.of(
            "entry_id,event_date,country,category,basis,qualifier,count,summary\n"
                    + "F-1,2024-03-05,Freedonia,detention,total,at least,160,\"Held, at \"\"noon\"\"\"\n"
                    + "F-2,2024-03-06,Freedonia,death,new,,3,\"two\nlines\"\n",
            "event_id_cnty,event_date,country,event_type,sub_event_type,actor1,actor2,latitude,longitude,geo_precision,"
                    + "notes,fatalities,tags,timestamp\n"
                    + "FRD1,28 December 2022,Freedonia,Protests,Peaceful protest,A,B,10.5,20.5,1,Bakers,0,crowd size=about"
                    + " 300,1711411200\n",
            "Date,Place,Killed\n#date,#country+name,#affected+killed\n2024-03-05,Freedonia,3\n",
            "date,locality,state,size_text,arrests,injuries_crowd\n2024-03-05,Spring,ZZ,hundreds,more than 5,unclear\n");

    @BeforeContainer
    static void prepare() throws IOException {
        Files.createDirectories(FOLDER);
    }

    @AfterContainer
    static void tidy() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(FOLDER);
    }

    @Property(tries = 300)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        readOrRefused("fuzz.csv", bytes);
    }

    @Property(tries = 150)
    void anyBytesUnderTheNameOfAnArchiveAreReadOrRefused(@ForAll byte[] bytes) {
        readOrRefused("fuzz.zip", bytes);
        var packed = new byte[bytes.length + 3];
        packed[0] = 0x1f;
        packed[1] = (byte) 0x8b;
        packed[2] = 8;
        System.arraycopy(bytes, 0, packed, 3, bytes.length);
        readOrRefused("fuzz.csv.gz", packed);
    }

    @Property(tries = 600)
    void aLogThatWasTamperedWithIsReadOrRefused(@ForAll("tampered") byte[] bytes) {
        readOrRefused("fuzz.csv", bytes);
    }

    /** The logs of all publishers, in another encoding, with other delimiters, bytes flipped, and cut off anywhere. */
    @Property(tries = 300)
    void aPublishedLogWithDamagedBytesIsReadOrRefused(@ForAll("damaged") byte[] bytes) {
        var outcomes = readOrRefused("fuzz.csv", bytes);
        for (int i = 0; i < outcomes.size(); i++) {
            assertThat(outcomes.get(i).record()).isEqualTo(i + 1L);
        }
    }

    @Property(tries = 200)
    void everyRecordHasOneOutcomeAndTheyAreInOrder(@ForAll("tampered") byte[] bytes) {
        var outcomes = readOrRefused("fuzz.csv", bytes);
        for (int i = 0; i < outcomes.size(); i++) {
            assertThat(outcomes.get(i).record()).isEqualTo(i + 1L);
        }
        assertThat(outcomes).extracting(RowOutcome::line).isSorted();
    }

    @Property(tries = 300)
    void wellFormedRecordsHaveTheCellsThatALibraryFinds(@ForAll("tables") List<List<String>> table) throws IOException {
        var text = new StringBuilder();
        try (var printer = CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get().print(text)) {
            printer.printRecords(table);
        }
        try (var splitter =
                new RecordSplitter(new StringReader(text.toString()), Dialect.COMMA, IntakeSettings.defaults());
                var parser = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).get()
                        .parse(new StringReader(text.toString()))) {
            for (var expected : parser) {
                if (expected.size() == 1 && expected.get(0).isBlank()) {
                    continue;
                }
                assertThat(splitter.advance()).isTrue();
                assertThat(splitter.cut()).containsExactly(
                        expected.stream().map(Cells::trimmed).toArray(String[]::new));
            }
            assertThat(splitter.advance()).isFalse();
        }
    }

    @Property(tries = 1000)
    void eachWellFormedRecordHasTheCellsThatCommonsCsvFindsInItWhateverTheDialect(
            @ForAll("texts") String text, @ForAll("dialects") Dialect dialect) throws IOException {
        try (var splitter = new RecordSplitter(new StringReader(text), dialect, IntakeSettings.defaults());
                var library = new RecordFeed(dialect)) {
            while (splitter.advance()) {
                if (splitter.fault() == null) {
                    var record = splitter.record().text().toCharArray();
                    assertThat(splitter.cut()).containsExactly(
                            Arrays.stream(library.cells(record, 0, record.length))
                                    .map(Cells::trimmed)
                                    .toArray(String[]::new));
                }
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        var pieces = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(",", ";", "\t", "|", "\n")),
                Tuple.of(4, Arbitraries.of("a", "bc", " ", "'", "\u00e9", "\u00a0", "\ud83d\ude00")),
                Tuple.of(3, Arbitraries.of("\"", ",\"", "\",", "\"\"", "\" ,", "\"\n", "\"a, b\"", "\"two\nlines\"")),
                Tuple.of(1, Arbitraries.of("\\", "\\\"", "\\\\", "\\n", "\r", "\r\n", "x".repeat(90))));
        return pieces.list().ofMaxSize(40).map(some -> String.join("", some));
    }

    @Provide
    Arbitrary<Dialect> dialects() {
        return Combinators.combine(Arbitraries.of(',', ';', '\t', '|'), Arbitraries.integers().between(0, 2))
                .as((delimiter, kind) -> new Dialect(delimiter, kind > 0, kind > 1 ? '\\' : null));
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        var cell = Arbitraries.strings().withChars("ab ,\"\n;'\u00e9").ofMaxLength(8);
        return cell.list().ofMinSize(2).ofMaxSize(5).list().ofMinSize(1).ofMaxSize(6);
    }

    /** A log in which stretches were replaced, doubled or taken out. */
    @Provide
    Arbitrary<byte[]> tampered() {
        var piece = Arbitraries.oneOf(
                Arbitraries.of("\"", "\"\"", ",", ";", "\n", "\r", "\r\n", "\u0000", "\uFEFF", "#", "\t", "\\\"", "''"),
                Arbitraries.of("-99", "1e309", "NaN", "dozens", "9999999999999999999", "2024-02-30", "=1+1", "\u202e"),
                Arbitraries.strings().all().ofMaxLength(12));
        var cut = Combinators
                .combine(Arbitraries.integers().between(0, 400), Arbitraries.integers().between(0, 12), piece)
                .as(Cut::new);
        return Combinators.combine(Arbitraries.of(LOGS), cut.list().ofMinSize(1).ofMaxSize(6)).as((log, cuts) -> {
            var text = new StringBuilder(log).append(log, log.indexOf('\n') + 1, log.length());
            for (var one : cuts) {
                var at = one.at() % text.length();
                text.replace(at, Math.min(text.length(), at + one.length()), one.text());
                text.append(' ');
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        });
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        var charset = Arbitraries.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("windows-1252"),
                Charset.forName("windows-1251"),
                Charset.forName("Big5"));
        var delimiter = Arbitraries.of(',', ';', '\t', '|', ':', '"');
        var flips = Arbitraries.integers().between(0, 1 << 20).list().ofMaxSize(12);
        var kept = Arbitraries.doubles().between(0.05, 1);
        return Combinators.combine(Arbitraries.of(published()), charset, delimiter, flips, kept)
                .as((log, encoding, character, places, share) -> {
                    var bytes = log.replace(',', character).getBytes(encoding);
                    for (int place : places) {
                        bytes[place % bytes.length] ^= (byte) (1 << place % 8);
                    }
                    return Arrays.copyOf(bytes, Math.max(1, (int) (bytes.length * share)));
                });
    }

    private static List<String> published() {
        try (var files = Files.list(Path.of(Objects.requireNonNull(
                ReaderProperties.class.getResource("/intake/formats")).toURI()))) {
            var logs = new ArrayList<String>();
            for (var file : files.filter(one -> !one.toString().endsWith(".expected")).sorted().toList()) {
                logs.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
            return logs;
        } catch (IOException | URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private record Cut(int at, int length, String text) {}

    private static List<RowOutcome> readOrRefused(String name, byte[] bytes) {
        var outcomes = new ArrayList<RowOutcome>();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            var file = FOLDER.resolve(name);
            Files.write(file, bytes);
            for (var log : Inbox.of(file, IntakeSettings.defaults()).logs()) {
                try (var reader = INTAKE.open(log)) {
                    outcomes.addAll(DeskLog.drain(reader));
                } catch (UnreadableLogException refusal) {
                    assertThat(refusal.rejection().message()).as(Arrays.toString(bytes)).isNotBlank();
                }
            }
        });
        return outcomes;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("sitrep-fuzz");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
