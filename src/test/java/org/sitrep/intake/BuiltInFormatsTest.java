package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.model.Count;
import org.sitrep.model.Entry;
import org.sitrep.model.Figure;

/**
 * What the rows of each publisher become. The logs are made up, under the publishers' own headers; beside each stands
 * what must be read from it, row by row, worked out by hand.
 */
class BuiltInFormatsTest {

    static List<String> logs() throws IOException, URISyntaxException {
        try (var files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".expected"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("logs")
    void isReadAsExpected(String name) throws IOException, URISyntaxException {
        var read = DeskLog.readFile(folder().resolve(name), IntakeSettings.defaults());

        assertThat(shown(read)).isEqualTo(Files.readString(folder().resolve(name + ".expected")));
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(BuiltInFormatsTest.class.getResource("/intake/formats"))
                .toURI());
    }

    static String shown(DeskLog.Read read) {
        var description = read.description();
        var head = Stream.concat(
                Stream.of(description.format() + ", dataset " + description.dataset() + ", " + description.encoding()),
                read.notices().stream());
        var rows = read.outcomes().stream().flatMap(BuiltInFormatsTest::shown);
        return Stream.concat(head, rows).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> shown(RowOutcome outcome) {
        var row = "row " + outcome.record() + ": ";
        return switch (outcome) {
            case RowOutcome.Accepted accepted -> accepted.readings().stream().map(reading -> row + shown(reading));
            case RowOutcome.Dropped dropped -> Stream.of(row + "dropped: " + dropped.reason());
            case RowOutcome.Deleted deleted -> Stream.of(row + "deleted: " + deleted.id() + " on " + deleted.on());
            case RowOutcome.Rejected rejected ->
                Stream.of(row + rejected.rejection().code() + ": " + rejected.rejection().message());
        };
    }

    private static String shown(Reading reading) {
        var entry = reading.entry();
        var place = entry.place();
        var area = place.area();
        return Stream.of(
                entry.id(),
                entry.category().token(),
                entry.date() + (entry.periodStart() == null ? "" : " since " + entry.periodStart())
                        + (entry.end() == null ? "" : " until " + entry.end())
                        + (entry.reportedOn() == null ? "" : " known " + entry.reportedOn()),
                area.country() + "/" + or(area.admin1()) + "/" + or(area.town()) + " "
                        + (place.precision() == null ? "-" : place.precision().token())
                        + (place.point() == null ? ""
                                : " " + place.point().latitude() + " " + place.point().longitude()),
                entry.group() + (entry.definition().isEmpty() ? "" : ", " + entry.definition()),
                count(entry.count()),
                or(entry.attribution().voice()),
                or(entry.attribution().url()),
                entry.partOf() == null ? "" : "part of " + entry.partOf(),
                entry.summary().replace("\n", "\\n"),
                attributes(entry))
                .collect(Collectors.joining(" | "));
    }

    private static String attributes(Entry entry) {
        return entry.attributes().entrySet().stream()
                .map(attribute -> attribute.getKey() + "=" + attribute.getValue().replace("\n", "\\n"))
                .collect(Collectors.joining("; "));
    }

    private static String count(@Nullable Count count) {
        if (count == null) {
            return "no count";
        }
        var figure = count.figure();
        return (count.basis() == null ? "" : count.basis().token() + " ") + bounds(figure) + " " + count.unit();
    }

    private static String bounds(Figure figure) {
        return figure.qualifier().words() + " [" + or(figure.low()) + "," + or(figure.best()) + "," + or(figure.high())
                + "] \"" + figure.text() + "\"";
    }

    private static String or(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
