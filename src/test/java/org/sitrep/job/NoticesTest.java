package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Nights that are told of, and nights that nobody can be told of. */
class NoticesTest {

    private static final String PING = "sitrep.notice.ping";
    private static final String WEBHOOK = "sitrep.notice.webhook";

    @TempDir Path home;

    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Map<String, String> settings = new HashMap<>();
    private GreenMail mail;
    private HttpServer http;
    private int answer = 200;
    private Desk desk;

    private record Request(String path, String body, String token) {}

    @BeforeEach
    void open() throws IOException {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", exchange -> {
            requests.add(new Request(
                    exchange.getRequestURI().getPath(),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        http.start();
        desk = new Desk(home);
        desk.log("freedonia.csv", total("F-1", "2031-05-08", 12));
    }

    private static String total(String id, String day, int count) {
        return Desk.row(id, "Freedonia", day, count).replace(",new,", ",total,");
    }

    @AfterEach
    void close() {
        settings.keySet().forEach(System::clearProperty);
        http.stop(0);
        mail.stop();
    }

    @Test
    void anIssueIsMailedWithItsChangesAsTextAndItsBriefingAttached() throws Exception {
        desk.run();
        mailTo("desk@example.org");
        set("sitrep.notice.mail-from", "sitrep@example.org");
        desk.log("later.csv", total("F-2", "2031-05-09", 19));

        var night = desk.run();

        assertThat(night.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(night.messages()).isEmpty();
        var message = onlyMail();
        assertThat(message.getSubject()).isEqualTo("[TLP:CLEAR] Freedonia: Situation report as of 2031-05-09");
        assertThat(message.getFrom()).extracting(Object::toString).containsExactly("sitrep@example.org");
        assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly("desk@example.org");
        assertThat(text(message)).contains("Freedonia: changed since the issue of 2031-05-08", ": 12 \u2192 19 (",
                "Interior Ministry (Agency), 2031-05-09)", "1 read");
        assertThat(attachment(message)).isEqualTo(Files.readAllBytes(home.resolve("output/latest/freedonia.pdf")));
    }

    @Test
    void aFirstIssueIsNotMadeOutToBeAChange() throws Exception {
        mailTo("desk@example.org");

        desk.run();

        assertThat(text(onlyMail())).contains("Freedonia: first issue").doesNotContain("\u2192");
    }

    @Test
    void aNightWithNothingNewIsNotMailedButPinged() throws Exception {
        desk.run();
        mailTo("desk@example.org");
        set(PING, address("/secret-check"));

        assertThat(desk.run().status()).isEqualTo("nothing-new");

        assertThat(mail.getReceivedMessages()).isEmpty();
        assertThat(requests).extracting(Request::path).containsExactly("/secret-check/start", "/secret-check");
    }

    @Test
    void briefingsThatAreTooLargeAreNamedAndNotAttached() throws Exception {
        mailTo("desk@example.org");
        set("sitrep.notice.attach-limit", "1KB");

        desk.run();

        var message = onlyMail();
        assertThat(((MimeMultipart) message.getContent()).getCount()).isEqualTo(1);
        assertThat(text(message)).contains("Briefing: freedonia.pdf", "Issue: ");
    }

    @Test
    void theWebhookGetsTheOutcomeAsJson() {
        set(WEBHOOK, address("/hook"));
        set("sitrep.notice.webhook-token", "s3cret");

        desk.run();

        assertThat(requests).hasSize(1);
        assertThat(requests.getFirst().token()).isEqualTo("Bearer s3cret");
        var json = JsonMapper.shared().readTree(requests.getFirst().body());
        assertThat(json.path("status").asString()).isEqualTo("published");
        assertThat(json.path("exitCode").asInt(-1)).isZero();
        assertThat(json.path("asOf").asString()).isEqualTo("2031-05-08");
        assertThat(json.path("reports").path(0).path("country").asString()).isEqualTo("Freedonia");
        assertThat(json.path("text").asString()).startsWith("[TLP:CLEAR] Freedonia: Situation report");
    }

    @Test
    void aNightThatLeftSomethingOutPingsItsExitCode() throws Exception {
        Files.createFile(desk.input.resolve("empty.csv"));
        set(PING, address("/check/"));

        assertThat(desk.run().exitCode()).isEqualTo(ExitCode.WARNING);

        assertThat(requests).extracting(Request::path).containsExactly("/check/start", "/check/3");
        assertThat(requests.getLast().body()).contains("empty.csv could not be read: ");
    }

    @Test
    void aStoreThatCannotBeOpenedIsToldOf() throws Exception {
        desk.run();
        Files.writeString(desk.output.resolve(".store/sitrep.mv.db"), "This is no database. ".repeat(1000));
        mailTo("desk@example.org");
        set(PING, address("/check"));

        assertThatThrownBy(desk::run).isInstanceOf(FaultException.class);

        assertThat(onlyMail().getSubject()).isEqualTo("[TLP:CLEAR] sitrep: failed, exit code 6");
        assertThat(text(onlyMail())).contains("The store's file is damaged.", "sitrep rebuild");
        assertThat(requests).extracting(Request::path).containsExactly("/check/6");
    }

    @Test
    void thatAnotherRunIsAtWorkIsNoFaultOfTheNight() throws Exception {
        set(PING, address("/check"));
        Files.createDirectories(desk.output.resolve(".store"));
        try (var other = RunLock.take(desk.output.resolve(".store"), Instant.EPOCH)) {
            assertThat(other).isNotNull();
            assertThatThrownBy(desk::run)
                    .isInstanceOf(FaultException.class)
                    .hasMessageContaining("\"since\": \"1970-01-01T00:00:00Z\"");
        }
        assertThat(requests).isEmpty();
    }

    @Test
    void whoCannotBeToldIsNamedInTheRecordAndChangesNothingElse() throws Exception {
        mailTo("desk@example.org");
        mail.stop();
        set(WEBHOOK, address("/secret-hook"));
        set(PING, "http://127.0.0.1:1/secret-check");
        answer = 404;

        var night = desk.run();

        assertThat(night.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(night.status()).isEqualTo("published");
        assertThat(night.messages()).hasSize(3);
        assertThat(night.messages().getFirst()).startsWith("No mail was sent: ");
        assertThat(night.messages().get(1)).isEqualTo("No webhook was sent: the server answered 404");
        assertThat(night.messages().getLast()).isEqualTo("No ping was sent: the server cannot be reached");
        var record = JsonMapper.shared().readTree(desk.read("2031-05-08/run.json"));
        assertThat(record.path("messages").valueStream().map(message -> message.asString()))
                .isEqualTo(night.messages());
        assertThat(record.path("exitCode").asInt(-1)).isZero();
        assertThat(night.json()).isEqualTo(desk.read("2031-05-08/run.json")).doesNotContain("secret");
        assertThat(desk.folders()).containsExactly("2031-05-08", "latest");
        assertThat(desk.run().status()).isEqualTo("nothing-new");
    }

    @Test
    void aServerWhoseAnswerNeverEndsIsLeft() throws Exception {
        http.removeContext("/");
        http.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var body = exchange.getResponseBody()) {
                while (true) {
                    body.write('.');
                    body.flush();
                    LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
                }
            }
        });
        set(WEBHOOK, address("/hook"));
        set("sitrep.notice.timeout", "200ms");

        var night = desk.run();

        assertThat(night.status()).isEqualTo("published");
        assertThat(night.messages()).containsExactly("No webhook was sent: not done after 1 seconds");
    }

    @Test
    void aServerThatStumblesIsAskedAgain() {
        set(WEBHOOK, address("/hook"));
        answer = 503;

        assertThat(desk.run().messages()).containsExactly("No webhook was sent: the server answered 503");

        assertThat(requests).hasSize(3);
    }

    @Test
    void theMetricsOfANightAreAFileAndAFailureKeepsTheLastSuccess() throws Exception {
        set("sitrep.notice.metrics", "true");
        desk.run();

        var night = metrics();
        assertThat(night)
                .contains(
                        "# TYPE sitrep_last_exit_code gauge",
                        "sitrep_last_exit_code 0.0",
                        "sitrep_last_rows{outcome=\"read\"} 1.0",
                        "sitrep_last_rows{outcome=\"rejected\"} 0.0",
                        "sitrep_last_reports 1.0",
                        "sitrep_last_reports_carried 0.0")
                .anyMatch(line -> line.startsWith("sitrep_last_phase_seconds{phase=\"intake\"} "));
        var success = "sitrep_last_success_timestamp_seconds 1.9363194E9";
        assertThat(night).contains(success);
        desk.wait(Duration.ofDays(1));
        Files.writeString(desk.output.resolve(".store/sitrep.mv.db"), "This is no database. ".repeat(1000));

        assertThatThrownBy(desk::run).isInstanceOf(FaultException.class);

        assertThat(metrics()).contains("sitrep_last_exit_code 6.0", success);
        assertThat(desk.folders()).containsExactly("2031-05-08", "latest", "sitrep.prom");
    }

    private List<String> metrics() throws IOException {
        return Files.readAllLines(desk.output.resolve("sitrep.prom"));
    }

    @Test
    void settingsThatMakeNoSenseAreRefusedBeforeAnyWork() {
        set("sitrep.notice.mail-to", "desk@example.org");
        assertUsage("sitrep.notice.mail-to needs a mail server; set spring.mail.host, too");
        set("spring.mail.host", "localhost");
        set(PING, "ftp://example.org");
        assertUsage("sitrep.notice.ping must begin with http:// or https://");
        assertThat(desk.output).doesNotExist();
    }

    private void assertUsage(String message) {
        assertThatThrownBy(desk::run)
                .isInstanceOfSatisfying(
                        FaultException.class,
                        fault -> assertThat(fault.exitCode()).isEqualTo(ExitCode.USAGE))
                .hasMessage(message);
    }

    private void mailTo(String address) {
        set("sitrep.notice.mail-to", address);
        set("spring.mail.host", "127.0.0.1");
        set("spring.mail.port", String.valueOf(mail.getSmtp().getPort()));
    }

    private void set(String setting, String value) {
        settings.put(setting, value);
        System.setProperty(setting, value);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + http.getAddress().getPort() + path;
    }

    private MimeMessage onlyMail() {
        assertThat(mail.getReceivedMessages()).hasSize(1);
        return mail.getReceivedMessages()[0];
    }

    private static String text(MimeMessage message) throws MessagingException, IOException {
        var part = ((MimeMultipart) message.getContent()).getBodyPart(0);
        return part.getContent() instanceof MimeMultipart inner
                ? String.valueOf(inner.getBodyPart(0).getContent())
                : String.valueOf(part.getContent());
    }

    private static byte[] attachment(MimeMessage message) throws MessagingException, IOException {
        return ((MimeMultipart) message.getContent()).getBodyPart(1).getInputStream().readAllBytes();
    }
}
