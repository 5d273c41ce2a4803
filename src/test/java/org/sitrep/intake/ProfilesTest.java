package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.model.Entry;

/** Profiles: what comes built in, how a user adds one, and what is said of one that cannot be used. */
class ProfilesTest {

    private static final String GOOD = """
            format: town-list
            title: Town list
            dataset: Town hall
            header:
              required: [no, day]
            fields:
              id: no
              date: day
              country: {is: Freedonia}
              category: {is: detention}
            """;

    @TempDir Path folder;

    @Test
    void theBuiltInFormatsAreListedByName() {
        assertThat(Formats.builtIn().summaries())
                .extracting(Formats.Summary::name)
                .isSorted()
                .contains(
                        "desk-log",
                        "acled",
                        "acled-monadic",
                        "acled-weekly",
                        "acled-deletions",
                        "ucdp-ged",
                        "ccc",
                        "ovd-info",
                        "hapi-conflict",
                        "hxl",
                        "insecurity-insight",
                        "aoav",
                        "daily-series",
                        "mass-mobilization",
                        "gdelt-1",
                        "gdelt-2");
    }

    @Test
    void theExampleOfTheGuideIsAProfile() throws IOException {
        var guide = Objects.requireNonNull(Formats.class.getResourceAsStream("formats/README.md"));
        var text = new String(guide.readAllBytes(), StandardCharsets.UTF_8);
        var example = text.substring(text.indexOf("```yaml") + 7, text.indexOf("```", text.indexOf("```yaml") + 7));
        Files.writeString(folder.resolve("town-list.yaml"), example);
        Files.writeString(folder.resolve("log.csv"),
                "No;Day;Street;Detained\n1;05.03.2024;Gate 4;12\n2;06.03.2024;-;-\n");

        var read = read();

        assertThat(read.description().dataset()).isEqualTo("Town hall");
        assertThat(read.entries()).extracting(Entry::country).containsOnly("Freedonia");
        assertThat(read.entries())
                .extracting(entry -> Objects.requireNonNull(entry.count()).figure().isKnown())
                .containsExactly(true, false);
    }

    @Test
    void theGuideKnowsEveryFieldAndEveryKey() throws IOException {
        var guide = Objects.requireNonNull(Formats.class.getResourceAsStream("formats/README.md"));
        var text = new String(guide.readAllBytes(), StandardCharsets.UTF_8);

        for (var field : Field.values()) {
            assertThat(text).contains("`" + field.key() + "`");
        }
    }

    @Test
    void aProfileOfTheSameNameTakesThePlaceOfABuiltInOne() throws IOException {
        Files.writeString(
                folder.resolve("mine.yaml"),
                "format: desk-log\nlike: desk-log\ntitle: Ours\ndataset: our desk\nfields:\n  country: {is: Sylvania}\n");
        Files.writeString(
                folder.resolve("log.csv"), "entry_id,event_date,country,category\nF-1,2024-03-05,Freedonia,measure\n");

        var read = read();

        assertThat(read.description().dataset()).isEqualTo("our desk");
        assertThat(read.entry().country()).isEqualTo("Sylvania");
    }

    private record Bad(String yaml, String message) {
        @Override
        public String toString() {
            return message;
        }
    }

    static List<Bad> bad() {
        var end = GOOD.lines().count() + 1;
        return List.of(
                new Bad("a: [", "town.yaml, line 1, column 5: PROFILE_NOT_YAML: "),
                new Bad(GOOD + "colour: red: blue\n",
                        "town.yaml, line " + end + ", column 12: PROFILE_NOT_YAML: mapping values are not allowed"),
                new Bad(GOOD + "title: Twice\n",
                        "town.yaml, line " + end + ", column 6: PROFILE_NOT_YAML: Duplicate Object property \"title\""),
                new Bad("just text",
                        "town.yaml, line 1, column 1: PROFILE_VALUE: the profile must be keys with values"),
                new Bad(GOOD + "colour: red\n",
                        "town.yaml, line " + end + ", column 1: PROFILE_KEY_UNKNOWN: the profile has the unknown key"
                                + " colour; known here are attributes, bounds, "),
                new Bad(GOOD.replace("title: Town list\n", ""),
                        "town.yaml, line 1, column 1: PROFILE_KEY_MISSING: the profile lacks the key title"),
                new Bad(GOOD.replace("  id: no\n", ""),
                        "town.yaml, line 6, column 1: PROFILE_VALUE: fields lacks id, without which no entry can be made"),
                new Bad(GOOD.replace("id: no", "idd: no"),
                        "town.yaml, line 7, column 3: PROFILE_KEY_UNKNOWN: fields has the unknown field idd; known here"
                                + " are id, date, date_to, "),
                new Bad(GOOD.replace("required: [no, day]", "optional: [no]"),
                        "town.yaml, line 4, column 1: PROFILE_VALUE: header must have required columns, or none for logs"
                                + " without a header"),
                new Bad(GOOD.replace("required: [no, day]", "needed: [no]"),
                        "town.yaml, line 5, column 3: PROFILE_KEY_UNKNOWN: header has the unknown key needed; known here"
                                + " are forbidden, none, optional, required"),
                new Bad(GOOD.replace("required: [no, day]", "none: {columns: [a], signs: {a: '('}}"),
                        "town.yaml, line 5, column 32: PROFILE_VALUE: header.none.signs.a is not a regular expression: "),
                new Bad(GOOD + "dates: [qqqq bb]\n",
                        "town.yaml, line " + end
                                + ", column 1: PROFILE_VALUE: dates has the date pattern qqqq bb, which"
                                + " cannot be used: "),
                new Bad(GOOD + "kind: rows\n", atEnd("kind must be entries or deletions")),
                new Bad(GOOD + "quotes: single\n", atEnd("quotes must be double or none")),
                new Bad(GOOD + "quantities: loud\n", atEnd("quantities must be one of acled, ccc, desk")),
                new Bad(GOOD + "bounds: loose\n",
                        atEnd("bounds must be one of in order, as published, if unclear")),
                new Bad(GOOD + "counts: maybe\n",
                        atEnd("counts must be one of whole numbers, numbers, words, any text")),
                new Bad(GOOD + "totals: maybe\n", atEnd("totals must be drop or keep")),
                new Bad(GOOD + "attributes: some\n",
                        atEnd("attributes must be all, none, a list of columns, or keys with values")),
                new Bad(GOOD + "like: nothing\n",
                        atEnd("like names no format that was read before; known are acled, ")),
                new Bad(GOOD.replace("date: day", "date: {column: day, plus_days: soon}"),
                        atDate(23, "fields.date.plus_days must be a whole number")),
                new Bad(GOOD.replace("date: day", "date: {is: x, file: y}"),
                        atDate(3, "fields.date must have exactly one of column, is, join, find, key, choose, file,"
                                + " country_of")),
                new Bad(GOOD.replace("date: day", "date: {find: '(', in: day}"),
                        atDate(10, "fields.date.find is not a regular expression: ")),
                new Bad(GOOD.replace("date: day", "date: {choose: [{when: {a: b}}]}"),
                        "town.yaml, line 8, column 19: PROFILE_KEY_MISSING: fields.date.choose[1] lacks the key then"),
                new Bad(GOOD.replace("id: no", "id: {column: [a, b]}"),
                        "town.yaml, line 7, column 8: PROFILE_VALUE: fields.id.column must be a single value"),
                new Bad(GOOD.replace("id: no", "id: {key: [day], rows: maybe}"),
                        "town.yaml, line 7, column 20: PROFILE_VALUE: fields.id.rows must be events or statements"),
                new Bad(GOOD + "entries: [{}, {}]\n",
                        atEnd("entries has two entries with the same suffix, which would give them the same id")),
                new Bad(GOOD + "drop: [{when: {no: blank}}]\n",
                        "town.yaml, line " + end + ", column 8: PROFILE_KEY_MISSING: drop[1] lacks the key reason"));
    }

    private static String atEnd(String message) {
        return "town.yaml, line " + (GOOD.lines().count() + 1) + ", column 1: PROFILE_VALUE: " + message;
    }

    private static String atDate(int column, String message) {
        return "town.yaml, line 8, column " + column + ": PROFILE_VALUE: " + message;
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aProfileThatCannotBeUsedNamesThePlace(Bad bad) throws IOException {
        Files.writeString(folder.resolve("town.yaml"), bad.yaml());

        assertThatThrownBy(() -> Formats.builtIn().with(folder))
                .isInstanceOf(ProfileException.class)
                .hasMessageStartingWith(bad.message());
    }

    @Test
    void aFolderThatIsNotThereIsSaidToBeMissing() {
        assertThatThrownBy(() -> Formats.builtIn().with(folder.resolve("none")))
                .isInstanceOf(ProfileException.class)
                .hasMessage("PROFILE_UNREADABLE: the folder of format profiles cannot be read: it is not there");
    }

    private DeskLog.Read read() throws IOException {
        var log = Inbox.of(folder.resolve("log.csv"), IntakeSettings.defaults()).logs().getFirst();
        var formats = Formats.builtIn().with(folder);
        try (var reader = new Intake(formats, IntakeSettings.defaults(), DeskLog.TODAY).open(log)) {
            var outcomes = DeskLog.drain(reader);
            return new DeskLog.Read(reader.description(), outcomes, reader.notices());
        }
    }
}
