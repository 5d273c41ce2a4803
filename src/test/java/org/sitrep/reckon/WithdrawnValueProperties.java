package org.sitrep.reckon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.model.Count;
import org.sitrep.model.Figure;
import org.sitrep.model.Vintage;
import org.sitrep.reckon.finding.FindingCode;

/**
 * Logs in which the police withdraw a number that others go on stating, also rounded or as a bound, while nobody's own count comes near it: the number
 * leads on no day from the withdrawal on on which anybody's last word is another one.
 */
class WithdrawnValueProperties {

    private static final Set<FindingCode> REPETITIONS = EnumSet.of(
            FindingCode.RETRACTED_VALUE_USED, FindingCode.RETRACTED_VALUE_STANDS, FindingCode.RETRACTED_VALUE_NEAR);
    private static final int WEEKS = 21;

    private static final LocalDate START = LocalDate.parse("2022-01-01");

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.randomValue(WithdrawnValueProperties::grown);
    }

    private static Case grown(Random random) {
        var number = 100 + random.nextInt(900);
        var withdrawnAfter = 1 + random.nextInt(6);
        var rows = new ArrayList<Told>();
        rows.add(said("W", 0).by("Police").total(number).retracted(START.plusDays(withdrawnAfter).toString()));
        var days = new ArrayList<Integer>();
        for (var i = 0; i < 1 + random.nextInt(9); i++) {
            days.add(random.nextInt(25));
        }
        days.sort(null);
        for (var day : days) {
            var voice = random.nextInt(4);
            var repeats = voice > 0 && random.nextBoolean();
            var figure = repeats
                    ? repetition(random, number, day - withdrawnAfter <= WEEKS)
                    : Figure.exact(1 + random.nextInt(number * 7 / 10));
            rows.add(said("E" + rows.size(), day).by(voice == 0 ? "Police" : "Voice " + voice).total(figure));
        }
        return new Case(number, START.plusDays(withdrawnAfter), rows);
    }

    /** The number; soon after its withdrawal also in other words. */
    private static Figure repetition(Random random, int number, boolean isSoon) {
        var near = number - random.nextInt(number * 3 / 100 + 1);
        return switch (isSoon ? random.nextInt(4) : 0) {
            case 1 -> Told.about(near);
            case 2 -> Told.atLeast(near);
            case 3 -> Told.upTo(number + number * 3 / 100);
            default -> Figure.exact(number);
        };
    }

    private static Told said(String id, int day) {
        return Told.detention(id).on(START.plusDays(day).toString()).reported(START.plusDays(day).toString());
    }

    @Property
    void aWithdrawnNumberLeadsOnlyWhereNobodysLastWordIsAnother(@ForAll("cases") Case log) {
        var desk = Desk.of(log.vintages());
        for (var day = log.withdrawnOn(); day.isBefore(START.plusDays(30)); day = day.plusDays(1)) {
            var lastWords = log.lastWords(day);
            var headline = desk.asOf(day.toString()).current(Desk.plain(Category.DETENTION), Basis.TOTAL);
            var leads = headline.map(current -> current.headline().figure().mark().longValueExact());
            if (lastWords.stream().anyMatch(log::isOfItsOwn)) {
                assertThat(leads).hasValueSatisfying(value -> assertThat(log.isOfItsOwn(value)).isTrue());
            } else if (!lastWords.isEmpty()) {
                assertThat(leads).hasValueSatisfying(value -> assertThat(log.isOfItsOwn(value)).isFalse());
                assertThat(desk.observations(day.toString()))
                        .anyMatch(found -> REPETITIONS.contains(found.code())
                                && found.doubted().contains(headline.orElseThrow().headline().key()));
            }
        }
    }

    @Property
    void noHistoryOfItReturnsToTheNumber(@ForAll("cases") Case log) {
        var history = Desk.of(log.vintages()).asOf("2022-03-01").history();

        assertThat(history).filteredOn(step -> !step.on().isBefore(log.withdrawnOn()))
                .filteredOn(step -> log.lastWords(step.on()).stream().anyMatch(log::isOfItsOwn))
                .extracting(HeadlineStep::to)
                .filteredOn(Objects::nonNull)
                .allMatch(to -> log.isOfItsOwn(to.figure().mark().longValueExact()));
    }

    /** A number, the day of its withdrawal, and the rows, of which the first is the withdrawn one. */
    record Case(int number, LocalDate withdrawnOn, List<Told> rows) {

        boolean isOfItsOwn(long value) {
            return value <= number * 7L / 10;
        }

        List<Vintage> vintages() {
            return Told.vintages(rows.toArray(Told[]::new));
        }

        /** What each voice said last by a day, but for the withdrawn row. */
        List<Long> lastWords(LocalDate day) {
            var last = new TreeMap<String, Entrance>();
            rows.stream()
                    .skip(1)
                    .map(Told::entry)
                    .filter(entry -> !entry.knownOn().isAfter(day))
                    .map(entry -> new Entrance(
                            entry.attribution().voice(), entry.knownOn(), entry.id(),
                            ((Count) entry.count()).figure().mark().longValueExact()))
                    .forEach(said -> last.merge(said.voice(), said, Entrance::later));
            return last.values().stream().map(Entrance::value).toList();
        }
    }

    private record Entrance(String voice, LocalDate on, String id, long value) {

        Entrance later(Entrance other) {
            return on.equals(other.on) ? id.compareTo(other.id) > 0 ? this : other
                    : on.isAfter(other.on) ? this : other;
        }
    }
}
