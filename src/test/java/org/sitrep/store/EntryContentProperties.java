package org.sitrep.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sitrep.model.Area;
import org.sitrep.model.Attribution;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.model.Coordinates;
import org.sitrep.model.Count;
import org.sitrep.model.Entry;
import org.sitrep.model.Figure;
import org.sitrep.model.GeoPrecision;
import org.sitrep.model.Place;
import org.sitrep.model.Qualifier;
import org.sitrep.model.ReducedDate;
import org.sitrep.model.Standing;
import org.sitrep.model.Status;

/** Whatever goes into the content of a block comes out of it. */
class EntryContentProperties {

    @Property(tries = 300)
    void entriesComeBackAsTheyWent(@ForAll("entries") List<Entry> entries) {
        var writer = new EntryWriter();
        entries.forEach(writer::put);
        var reader = new EntryReader(writer.toArray(), "desk-log", "Freedonia", new Days(), new HashMap<>());

        for (var entry : entries) {
            var read = reader.next(entry.id());
            assertThat(read).isEqualTo(entry);
            assertThat(read.attributes().entrySet()).containsExactlyElementsOf(entry.attributes().entrySet());
        }
    }

    @Property(tries = 200)
    void keysComeBackAsTheyWent(@ForAll("entries") List<Entry> entries, @ForAll List<Long> numbers) {
        var writer = new KeyWriter();
        for (var i = 0; i < entries.size(); i++) {
            writer.record(at(numbers, i), at(numbers, i + 1), 1);
            writer.vintage(new VintageRow(entries.get(i), i + 1, entries.get(i).date().first(), digest(i)));
        }
        var keys = new BlockKeys(new Block(1, 1, 1, 1, 1, entries.size(), 0), writer.toArray());

        assertThat(keys.records()).isEqualTo(entries.size());
        for (var i = 0; i < entries.size(); i++) {
            assertThat(keys.firstOf(i)).isEqualTo(i);
            assertThat(keys.id(i)).isEqualTo(entries.get(i).id());
            assertThat(keys.number(i)).isEqualTo(i + 1);
            assertThat(keys.record(i)).isEqualTo(at(numbers, i));
            assertThat(keys.line(i)).isEqualTo(at(numbers, i + 1));
            assertThat(keys.countsFrom(i)).isEqualTo(entries.get(i).date().first());
            assertThat(keys.digest(i)).isEqualTo(digest(i));
        }
    }

    /** Blocks are filled one after the other in the same memory, and nothing of one may get into the next. */
    @Property(tries = 200)
    void whatIsFilledAgainHoldsNothingOfTheBlockBefore(
            @ForAll("entries") List<Entry> first, @ForAll("entries") List<Entry> second) {
        var used = new BlockBuilder().begin(7, 1, 2);
        fill(used, first);
        used.seal(1);
        fill(used.begin(8, 3, 4), second);
        var fresh = new BlockBuilder().begin(8, 3, 4);
        fill(fresh, second);

        assertThat(used.seal(5)).usingRecursiveComparison().isEqualTo(fresh.seal(5));
    }

    private static void fill(BlockBuilder block, List<Entry> entries) {
        for (var i = 0; i < entries.size(); i++) {
            var row = new VintageRow(entries.get(i), 1 + i % 2, entries.get(i).date().first(), digest(i));
            block.add(i, i + 1, List.of(row), true);
        }
    }

    @Property(tries = 300)
    void keysOfIdsHaveTheSameNumberWhateverCameBefore(@ForAll("ids") List<String> ids) {
        var numbers = new RecordKeys();

        for (var id : ids) {
            assertThat(numbers.of(id)).isEqualTo(RecordKey.of(id));
        }
    }

    @Provide
    Arbitrary<List<String>> ids() {
        return Arbitraries.strings().withChars("ab#").ofMaxLength(5).list().ofMaxSize(8);
    }

    @Property(tries = 300)
    void numbersAndTextComeBackAsTheyWent(@ForAll List<Long> numbers, @ForAll List<String> texts, @ForAll double real) {
        var writer = new ByteWriter(0).real(real);
        numbers.forEach(number -> writer.number(number).signed(number).whole(number));
        texts.forEach(writer::text);
        var reader = new ByteReader(writer.toArray());

        assertThat(reader.real()).isEqualTo(real);
        for (var number : numbers) {
            assertThat(reader.number()).isEqualTo(number);
            assertThat(reader.signed()).isEqualTo(number);
            assertThat(reader.whole()).isEqualTo(number);
        }
        for (var text : texts) {
            assertThat(reader.text()).isEqualTo(text);
        }
        assertThat(reader.isAtEnd()).isTrue();
    }

    @Property(tries = 300)
    void contentThatIsCutOffIsSaidToBeDamaged(@ForAll("entries") List<Entry> entries, @ForAll double where) {
        var writer = new EntryWriter();
        entries.forEach(writer::put);
        var whole = writer.toArray();
        var kept = 1 + (int) (Math.abs(where % 1) * (whole.length - 1));
        var part = Arrays.copyOf(whole, Double.isNaN(where) ? 1 : Math.min(kept, whole.length - 1));

        assertThatThrownBy(() -> {
            var reader = new EntryReader(part, "desk-log", "Freedonia", new Days(), new HashMap<>());
            entries.forEach(entry -> reader.next(entry.id()));
        }).isInstanceOf(DamagedContentException.class);
    }

    @Example
    void anIdThatGoesOnFromMoreThanThereIsIsSaidToBeDamaged() {
        var content = new ByteWriter(16).octet(KeyWriter.VERSION).signed(1).signed(2).number(1).number(3).text("4");

        assertThatThrownBy(() -> new BlockKeys(new Block(1, 1, 1, 1, 1, 1, 0), content.toArray()))
                .isInstanceOf(DamagedContentException.class)
                .hasMessage("An id goes on from more than there is of the one before it");
    }

    @Property(tries = 20)
    void aLayoutOfALaterProgramIsNotGuessedAt(@ForAll("entries") List<Entry> entries) {
        var writer = new EntryWriter();
        entries.forEach(writer::put);
        var later = writer.toArray();
        later[0] = EntryWriter.VERSION + 1;

        assertThatThrownBy(() -> new EntryReader(later, "desk-log", "Freedonia", new Days(), new HashMap<>()))
                .isInstanceOf(DamagedContentException.class)
                .hasMessage("The store holds entries in layout 2, and this program reads layout 1");
    }

    private static long at(List<Long> numbers, int place) {
        return place < numbers.size() ? numbers.get(place) : place;
    }

    private static byte[] digest(int number) {
        return TestStore.digest(String.valueOf(number));
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        return entry().list().ofMinSize(1).ofMaxSize(8);
    }

    private static Arbitrary<Entry> entry() {
        var when = Combinators.combine(date(), date().injectNull(0.5), date().injectNull(0.5), date().injectNull(0.7))
                .as(Dates::new);
        var what = Combinators.combine(
                text(), text(), count().injectNull(0.3), Arbitraries.of(Category.values()), text().injectNull(0.6))
                .as(What::new);
        var rest = Combinators.combine(text().list().ofMaxSize(3), text(), attributes(), text()).as(Rest::new);
        return Combinators.combine(when, what, place(), attribution(), standing(), rest)
                .as((dates, said, where, who, standing, more) -> new Entry(
                        "desk-log",
                        more.id(),
                        said.category(),
                        dates.day(),
                        dates.end(),
                        dates.reportedOn(),
                        where,
                        said.group(),
                        said.definition(),
                        said.count(),
                        dates.periodStart(),
                        who,
                        standing,
                        more.corrects(),
                        said.partOf(),
                        more.summary(),
                        more.attributes()));
    }

    private record Dates(ReducedDate day, ReducedDate end, ReducedDate reportedOn, ReducedDate periodStart) {}

    private record What(String group, String definition, Count count, Category category, String partOf) {}

    private record Rest(List<String> corrects, String summary, Map<String, String> attributes, String id) {}

    /** Few different ones, so that some come again; any characters, also halves of pairs. */
    private static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.of("", "a", "KZ-1", "KZ-1#deaths", "Қазақстан", "x".repeat(500)),
                Arbitraries.strings().ofMaxLength(40));
    }

    private static Arbitrary<ReducedDate> date() {
        return Combinators.combine(Arbitraries.longs().between(-30_000, 60_000), Arbitraries.of(0, 0, 6, 30, 364))
                .as((day, more) -> new ReducedDate(LocalDate.ofEpochDay(day), LocalDate.ofEpochDay(day + more)));
    }

    private static Arbitrary<Place> place() {
        var point = Combinators.combine(
                Arbitraries.doubles().between(-90, 90), Arbitraries.doubles().between(-180, 180))
                .as(Coordinates::new)
                .injectNull(0.3);
        return Combinators.combine(
                text().injectNull(0.3), text().injectNull(0.3), point,
                Arbitraries.of(GeoPrecision.values()).injectNull(0.2))
                .as((admin1, town, where, precision) -> new Place(
                        new Area("Freedonia", admin1, town), where, precision));
    }

    private static Arbitrary<Count> count() {
        var number = Arbitraries.oneOf(
                Arbitraries.of("0", "1", "1600", "0.5", "99999999999999999999", "123456789012345678")
                        .map(BigDecimal::new),
                Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("1000000")))
                .injectNull(0.3);
        return Combinators.combine(
                number, number, number, Arbitraries.of(Qualifier.values()), text(),
                Arbitraries.of(Basis.values()).injectNull(0.2), text())
                .as((low, best, high, qualifier, words, basis, unit) -> new Count(
                        new Figure(low, best, high, qualifier, words), basis, unit));
    }

    private static Arbitrary<Attribution> attribution() {
        return Combinators.combine(text().injectNull(0.4), text().injectNull(0.4), text().injectNull(0.4))
                .as(Attribution::new);
    }

    private static Arbitrary<Standing> standing() {
        return Combinators.combine(Arbitraries.of(Status.values()), date().injectNull(0.5)).as(Standing::new);
    }

    private static Arbitrary<Map<String, String>> attributes() {
        return Combinators.combine(Arbitraries.of("z", "a", "tags", "inter1").list().uniqueElements().ofMaxSize(4),
                text().list().ofSize(4))
                .as((names, values) -> {
                    var attributes = new LinkedHashMap<String, String>();
                    for (var i = 0; i < names.size(); i++) {
                        attributes.put(names.get(i), values.get(i));
                    }
                    return attributes;
                });
    }
}
