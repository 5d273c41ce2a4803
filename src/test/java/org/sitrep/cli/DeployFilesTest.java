package org.sitrep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files with which others start sitrep every night: they can be read, and what they start exists. */
class DeployFilesTest {

    private static final Path DEPLOY = Path.of("src/main/deploy");
    private static final String JAR = "sitrep.jar";
    /** Options that only later versions of Java have, in the image that has one of these. */
    private static final int JAVA_OF_THE_IMAGE = 25;

    @Test
    void theServiceStartsANightAndForgivesASignal() throws IOException {
        var service = settings("sitrep.service");

        assertStarts(List.of(service.get("Service.ExecStart").split("\\s+")), "run");
        assertThat(service)
                .containsEntry("Service.Type", "oneshot")
                .containsEntry("Service.SuccessExitStatus", "143")
                .containsEntry("Service.Environment", "TZ=UTC");
        assertThat(service.get("Service.ExecStart"))
                .contains("--output " + service.get("Service.ReadWritePaths"))
                .contains("--input " + service.get("Service.ReadOnlyPaths"))
                .contains("-XX:SharedArchiveFile=/var/cache/" + service.get("Service.CacheDirectory") + "/");
    }

    @Test
    void theTimerBelongsToTheServiceAndMakesUpForAMissedNight() throws IOException {
        assertThat(settings("sitrep.timer"))
                .containsEntry("Timer.OnCalendar", "*-*-* 02:30:00 UTC")
                .containsEntry("Timer.Persistent", "true")
                .containsEntry("Install.WantedBy", "timers.target")
                .doesNotContainKey("Timer.Unit");
    }

    @Test
    void theCronLineStartsANightThatPrintsFaultsOnly() throws IOException {
        var lines = Files.readAllLines(DEPLOY.resolve("sitrep.cron")).stream()
                .filter(line -> !line.startsWith("#") && !line.matches("[A-Z_]+=.*"))
                .toList();
        assertThat(lines).hasSize(1);
        var words = lines.getFirst().split("\\s+");

        assertThat(lines.getFirst()).matches("30 2 \\* \\* \\* sitrep .* >/dev/null").doesNotContain("%");
        assertStarts(List.of(words).subList(6, words.length - 1), "run");
        assertThat(words).contains("--quiet");
    }

    @Test
    void theTaskOfWindowsStartsANight() throws Exception {
        var parser = DocumentBuilderFactory.newInstance();
        parser.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        parser.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        parser.setNamespaceAware(true);
        var task = parser.newDocumentBuilder().parse(DEPLOY.resolve("sitrep-task.xml").toFile());
        var root = task.getDocumentElement();

        assertThat(root.getNamespaceURI()).isEqualTo("http://schemas.microsoft.com/windows/2004/02/mit/task");
        assertThat(root.getTagName()).isEqualTo("Task");
        // The order in which Windows itself writes them.
        assertThat(children(root))
                .containsExactly("RegistrationInfo", "Triggers", "Principals", "Settings", "Actions");
        assertThat(children(task.getElementsByTagName("CalendarTrigger").item(0)))
                .containsExactly("StartBoundary", "Enabled", "ScheduleByDay");
        assertThat(text(task, "MultipleInstancesPolicy")).isEqualTo("IgnoreNew");
        assertThatCode(() -> OffsetDateTime.parse(text(task, "StartBoundary"))).doesNotThrowAnyException();
        var command = new ArrayList<>(List.of(text(task, "Command")));
        command.addAll(List.of(text(task, "Arguments").split("\\s+")));
        assertStarts(command, "run");
    }

    @Test
    void theImageStartsANightFromTheCacheThatItsBuildMakes() throws IOException {
        var file = joined("Dockerfile");
        var cache = "sitrep.aot";

        assertThat(file).contains("-XX:AOTCacheOutput=" + cache);
        var entry = strings(instruction(file, "ENTRYPOINT"));
        assertThat(entry).contains("-XX:AOTCache=" + cache);
        var night = new ArrayList<>(entry);
        night.addAll(strings(instruction(file, "CMD")));
        assertStarts(night, "run");
        assertStarts(words(file, "RUN (java .*?) &&"), "run");
        assertStarts(words(file, "HEALTHCHECK .*? CMD (java .*?) \\|\\|"), "doctor");
        assertThat(instruction(file, "USER")).isEqualTo("sitrep");
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<finalName>sitrep</finalName>");
        assertThat(file).contains("COPY target/" + JAR, "COPY input/");
        assertThat(Path.of("input")).isNotEmptyDirectory();
        assertThat(joined("Dockerfile.dockerignore").lines()).containsExactly("*", "!target/" + JAR, "!input");
    }

    @Test
    void theServicesOfComposeAreBuiltFromTheImageAndWaitForASignalToBeHeeded() throws IOException {
        Map<String, Object> compose = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(DEPLOY.resolve("docker-compose.yml")));
        var services = map(compose.get("services"));

        assertThat(services).containsOnlyKeys("sitrep", "sitrep-postgres", "postgres");
        for (var name : List.of("sitrep", "sitrep-postgres")) {
            var service = map(services.get(name));
            var build = map(service.get("build"));
            var context = DEPLOY.resolve((String) build.get("context")).normalize();
            assertThat(context.resolve("pom.xml")).isRegularFile();
            assertThat(context.resolve((String) build.get("dockerfile"))).isRegularFile();
            for (var volume : (List<?>) service.get("volumes")) {
                var folder = DEPLOY.resolve(volume.toString().replaceAll(":.*", "")).normalize();
                assertThat(folder.toAbsolutePath().getParent()).isEqualTo(Path.of("").toAbsolutePath());
            }
            assertThat(service).containsEntry("stop_grace_period", "60s").containsEntry("restart", "no");
        }
        assertThat(map(services.get("sitrep"))).containsEntry("network_mode", "none");
        assertThat(map(services.get("postgres"))).doesNotContainKey("ports");
    }

    /** That a command line starts java with options that exist, and the jar with a command and options that exist. */
    private static void assertStarts(List<String> command, String expected) {
        assertThat(command.getFirst()).matches("(/usr/bin/)?java(\\.exe)?");
        var jar = command.indexOf("-jar");
        assertThat(command.get(jar + 1)).matches("(.*[/\\\\])?" + Pattern.quote(JAR));
        for (var option : command.subList(1, jar)) {
            assertThat(option).matches("-D[a-z.]+=\\S+|-XX:\\S+|-Xlog:[a-z]+=[a-z]+");
            if (option.startsWith("-XX:") && !(option.startsWith("-XX:AOT")
                    && Runtime.version().feature() < JAVA_OF_THE_IMAGE)) {
                var name = option.replaceAll("-XX:[+-]?|=.*", "");
                assertThatCode(() -> ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                        .getVMOption(name))
                        .as(option)
                        .doesNotThrowAnyException();
            }
        }
        var nowhere = new PrintWriter(new StringWriter());
        var parsed = SitrepCommand.commandLine(Clock.systemUTC(), nowhere, nowhere)
                .parseArgs(command.subList(jar + 2, command.size()).toArray(String[]::new));
        assertThat(parsed.subcommand().commandSpec().name()).isEqualTo(expected);
    }

    /** The settings of a unit of systemd, as {@code Section.Key}. */
    private static Map<String, String> settings(String unit) throws IOException {
        var settings = new HashMap<String, String>();
        var section = "";
        for (var line : joined(unit).lines().toList()) {
            if (line.matches("\\[\\w+]")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.isBlank()) {
                assertThat(line).matches("[A-Z]\\w+=.*");
                settings.put(section + "." + line.substring(0, line.indexOf('=')),
                        line.substring(line.indexOf('=') + 1));
            }
        }
        return settings;
    }

    /** A file without its comments, and with its continued lines in one. */
    private static String joined(String file) throws IOException {
        return Files.readString(DEPLOY.resolve(file)).replaceAll("(?m)^#.*\\R", "").replaceAll("\\\\\\R\\s*", "");
    }

    private static String instruction(String dockerfile, String name) {
        return dockerfile.lines()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static List<String> words(String dockerfile, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(dockerfile);
        assertThat(matcher.find()).as(pattern).isTrue();
        return List.of(matcher.group(1).strip().split("\\s+"));
    }

    private static List<String> strings(String json) {
        List<String> strings = new Yaml(new SafeConstructor(new LoaderOptions())).load(json);
        return strings;
    }

    private static List<String> children(Node parent) {
        var names = new ArrayList<String>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                names.add(element.getTagName());
            }
        }
        return names;
    }

    private static String text(Document document, String element) {
        return document.getElementsByTagName(element).item(0).getTextContent();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
