package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever was done to a log, the check of it ends, accounts for each row and says nothing of its own inside. */
class CheckedFilesProperties {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-05-12T02:30:00Z"), ZoneOffset.UTC);
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1252"),
            Charset.forName("windows-1251"),
            Charset.forName("Big5"));
    private static final String DELIMITERS = ",;\t|:\"\u0000";
    private static final List<byte[]> LOGS = logs();

    /** How many logs a try takes: {@code -Dsitrep.fuzz=100} looks longer. */
    private static final int EACH = Integer.getInteger("sitrep.fuzz", 1);

    @Property(tries = 50, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void everyRowOfATamperedLogIsAccountedFor(@ForAll long seed) {
        var random = new Random(seed);
        for (var i = 0; i < EACH; i++) {
            var log = tampered(random);
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> check(log, random.nextInt(4) == 0));
        }
    }

    private static byte[] tampered(Random random) {
        var log = LOGS.get(random.nextInt(LOGS.size()));
        for (var i = random.nextInt(4); i >= 0; i--) {
            log = changed(log, random);
        }
        return log;
    }

    private static byte[] changed(byte[] log, Random random) {
        if (log.length < 2) {
            return log;
        }
        return switch (random.nextInt(9)) {
            case 0 -> flipped(log, random);
            case 1 -> part(log, 0, 1 + random.nextInt(log.length - 1));
            case 2 -> part(log, random.nextInt(log.length - 1), log.length);
            case 3 -> joined(log, log);
            case 4 -> joined(log, LOGS.get(random.nextInt(LOGS.size())));
            case 5 -> spelt(log, text -> text.replace(
                    ',', DELIMITERS.charAt(random.nextInt(DELIMITERS.length()))), StandardCharsets.UTF_8);
            case 6 -> spelt(log, text -> text, CHARSETS.get(random.nextInt(CHARSETS.size())));
            case 7 -> mixed(log, CHARSETS.get(random.nextInt(CHARSETS.size())), random.nextInt(log.length));
            default -> spelt(
                    log, text -> text.replace("\n", random.nextBoolean() ? "\r" : "\r\n\r\n"), StandardCharsets.UTF_8);
        };
    }

    private static byte[] flipped(byte[] log, Random random) {
        var changed = log.clone();
        for (var i = random.nextInt(20); i >= 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private static byte[] part(byte[] log, int from, int to) {
        return Arrays.copyOfRange(log, from, to);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(one);
        all.writeBytes(other);
        return all.toByteArray();
    }

    private static byte[] spelt(byte[] log, UnaryOperator<String> change, Charset charset) {
        return change.apply(new String(log, StandardCharsets.UTF_8)).getBytes(charset);
    }

    private static byte[] mixed(byte[] log, Charset charset, int from) {
        return joined(part(log, 0, from), spelt(part(log, from, log.length), text -> text, charset));
    }

    private static void check(byte[] log, boolean isPacked) throws IOException {
        var folder = Files.createTempDirectory("sitrep-check");
        var file = folder.resolve(isPacked ? "log.csv.gz" : "log.csv");
        try {
            Files.write(file, isPacked ? packed(log) : log);
            var json = told(file, "--json");
            for (var each : JsonMapper.shared().readTree(json).get("files")) {
                assertAccounted(each);
            }
            assertThat(told(file)).doesNotContain("Exception", "\tat org.", "null,");
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    private static void assertAccounted(JsonNode file) {
        var read = file.get("read").asLong();
        assertThat(read)
                .isEqualTo(file.get("accepted").asLong() + file.get("repeated").asLong()
                        + file.get("dropped").asLong() + file.get("rejected").asLong());
        assertThat((long) file.get("rejections").size()).isEqualTo(file.get("rejected").asLong());
        for (var rejection : file.get("rejections")) {
            assertThat(rejection.get("message").asString()).isNotBlank();
            assertThat(rejection.get("code").asString()).matches("[A-Z_]+");
        }
    }

    private static String told(Path file, String... options) {
        var out = new StringWriter();
        var err = new StringWriter();
        var arguments = new ArrayList<>(List.of("check"));
        arguments.addAll(List.of(options));
        arguments.add(file.toString());
        var code = SitrepCommand.commandLine(CLOCK, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
        assertThat(code).isIn(0, 3, 4);
        assertThat(err.toString()).isEmpty();
        return out.toString();
    }

    private static byte[] packed(byte[] log) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(log);
        }
        return bytes.toByteArray();
    }

    private static List<byte[]> logs() {
        try (var files = Files.list(Path.of(Objects.requireNonNull(
                CheckedFilesProperties.class.getResource("/intake/formats")).toURI()))) {
            var logs = new ArrayList<byte[]>();
            for (var file : files.filter(one -> !one.toString().endsWith(".expected")).sorted().toList()) {
                logs.add(Files.readAllBytes(file));
            }
            return logs;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
