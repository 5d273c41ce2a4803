package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for all lists of events without lasting ids, however many of their rows are alike. */
class EventsWithoutIdsProperties {

    private static final List<String> HEADER =
            List.of("event_date", "country", "event_type", "location", "fatalities", "source");

    private static final FoundFormat FORMAT = new FoundFormat(
            Formats.builtIn().profiles().stream()
                    .filter(one -> one.name().equals("acled"))
                    .findFirst()
                    .orElseThrow(),
            Dialect.COMMA,
            new Header(HEADER),
            1,
            0,
            "",
            List.of());

    /** A row, without a text of its own. */
    private record Event(int day, int place, int dead, int source) {
        List<String> cells() {
            return List.of(
                    "2024-03-0" + day, "Freedonia", "Battles", "Town " + place, String.valueOf(dead), "S" + source);
        }

        String line() {
            return String.join(",", cells());
        }
    }

    @Provide
    Arbitrary<List<Event>> lists() {
        return Combinators.combine(
                Arbitraries.integers().between(1, 3),
                Arbitraries.integers().between(1, 2),
                Arbitraries.integers().between(0, 2),
                Arbitraries.integers().between(1, 2)).as(Event::new).list().ofMinSize(1).ofMaxSize(40);
    }

    /** The row that makes every list one that was not put together with itself. */
    private static List<Event> withALoneRow(List<Event> list) {
        return Stream.concat(list.stream(), Stream.of(new Event(9, 9, 1, 9))).toList();
    }

    @Property(tries = 200)
    void everyRowIsAnEntryOfItsOwn(@ForAll("lists") List<Event> list) {
        var rows = withALoneRow(shuffled(list, 1));
        if (isPasted(rows)) {
            return;
        }

        assertThat(new TreeSet<>(ids(rows))).hasSize(rows.size());
    }

    @Property(tries = 200)
    void rowsInAnotherOrderAreTheSameEntries(@ForAll("lists") List<Event> list, @ForAll long seed) {
        var rows = withALoneRow(list);
        var others = shuffled(rows, seed);
        if (isPasted(rows) || isPasted(others)) {
            return;
        }

        assertThat(entries(others)).isEqualTo(entries(rows));
    }

    @Property(tries = 200)
    void aListThatStandsTwiceInAFileIsTheSameEntriesAsOnce(@ForAll("lists") List<Event> list) {
        var rows = withALoneRow(list);
        var distinct = new TreeSet<>(rows.stream().map(Event::line).toList()).size();
        if (distinct < 8 || isPasted(rows)) {
            return;
        }

        assertThat(entries(Stream.concat(rows.stream(), rows.stream()).toList())).isEqualTo(entries(rows));
    }

    /** Rows with the same key in two files are two statements about one, so a list must be parted between keys. */
    @Property(tries = 200)
    void aListThatIsPartedByDaysIsTheSameEntriesAsTheWhole(@ForAll("lists") List<Event> list) {
        var rows = withALoneRow(list);
        var parts = rows.stream().collect(Collectors.groupingBy(Event::day)).values();
        if (isPasted(rows) || parts.stream().anyMatch(EventsWithoutIdsProperties::isPasted)) {
            return;
        }
        var together = new TreeMap<String, String>();
        for (var part : parts) {
            together.putAll(entries(part));
        }

        assertThat(together).isEqualTo(entries(rows));
    }

    /** Whether a list looks like one that was put together with copies. */
    private static boolean isPasted(List<Event> rows) {
        return found(rows).notices().stream().anyMatch(notice -> notice.startsWith(Check.ROWS_PASTED.code()));
    }

    private static List<Event> shuffled(List<Event> rows, long seed) {
        var others = new ArrayList<>(rows);
        Collections.shuffle(others, new Random(seed));
        return others;
    }

    private static List<String> ids(List<Event> rows) {
        var all = new ArrayList<String>();
        read(rows, (id, digest) -> all.add(id));
        return all;
    }

    /** By id, what the entries say. */
    private static TreeMap<String, String> entries(List<Event> rows) {
        var all = new TreeMap<String, String>();
        read(rows, all::put);
        return all;
    }

    private interface Reader {
        void read(String id, String digest);
    }

    private static void read(List<Event> rows, Reader reader) {
        var mapper = new RowMapper(
                FORMAT,
                DayOrder.UNKNOWN,
                found(rows),
                "log.csv",
                new ColumnPlan(FORMAT.profile(), FORMAT.header()),
                DeskLog.TODAY,
                Sha256.digest());
        IntStream.range(0, rows.size()).forEach(at -> {
            var cells = rows.get(at).cells().toArray(String[]::new);
            if (mapper.judge(at + 1L, cells) instanceof RowMapper.Judgement.Entries(var readings)) {
                var event = readings.getFirst();
                reader.read(event.entry().id(), HexFormat.of().formatHex(event.digest()));
            }
        });
    }

    private static Occurrences found(List<Event> rows) {
        var binder = new SourceBinder(
                FORMAT.profile(), FORMAT.header(), "log.csv", Sha256.digest(), DayOrder.UNKNOWN);
        try {
            return new OccurrenceFinder(FORMAT, binder, IntakeSettings.defaults()).look(new StringReader(
                    String.join(",", HEADER) + "\n"
                            + rows.stream().map(row -> row.line() + "\n").collect(Collectors.joining())));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
