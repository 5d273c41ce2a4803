package org.sitrep.reckon;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.model.EntryKey;
import org.sitrep.model.Figure;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Status;
import org.sitrep.model.Vintage;

/** What holds of every log, however odd: of a few subjects that many voices state, correct, withdraw and change. */
class ReckoningProperties {

    private static final LocalDate START = LocalDate.parse("2022-01-01");
    private static final int DAYS = 40;

    private final Reckoner reckoner = new Reckoner(ReckoningSettings.DEFAULT);

    /** A log grown from a number. */
    @Provide
    Arbitrary<List<Vintage>> logs() {
        return Arbitraries.randomValue(random -> log(random.nextLong(), 1 + random.nextInt(40)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-2, DAYS + 30).map(START::plusDays);
    }

    private static List<Vintage> log(long seed, int entries) {
        var random = new Random(seed);
        var vintages = new ArrayList<Vintage>();
        for (var i = 0; i < entries; i++) {
            var versions = random.nextInt(5) == 0 ? 3 : 1;
            var first = told(random, i, entries);
            vintages.add(first.vintage());
            for (var version = 2; version <= versions; version++) {
                vintages.add(told(random, i, entries)
                        .dataset(first.entry().dataset())
                        .version(version, day(random, 10 * version))
                        .vintage());
            }
        }
        return vintages;
    }

    private static Told told(Random random, int i, int entries) {
        var told = Told.of(random.nextInt(4) == 0 ? Category.INJURY : Category.DEATH, "E" + i)
                .dataset(random.nextInt(6) == 0 ? "other" : "desk")
                .on(random.nextInt(8) == 0 ? "2022-01" : day(random, 0));
        if (random.nextInt(4) > 0) {
            told.reported(day(random, 2));
        }
        if (random.nextInt(8) > 0) {
            told.by("Voice " + random.nextInt(4));
        }
        if (random.nextInt(3) == 0) {
            told.group(random.nextBoolean() ? "civilians" : "children");
        }
        if (random.nextInt(3) == 0) {
            told.in("Region " + random.nextInt(2), random.nextBoolean() ? null : "Town");
        }
        if (random.nextInt(10) > 0) {
            told.counted(Basis.values()[random.nextInt(4)], figure(random));
        }
        if (random.nextInt(5) == 0) {
            told.status(Status.values()[random.nextInt(5)], day(random, 5));
        }
        if (random.nextInt(5) == 0) {
            told.corrects("E" + random.nextInt(entries));
        }
        if (random.nextInt(5) == 0) {
            told.partOf("E" + random.nextInt(entries));
        }
        if (random.nextInt(4) == 0) {
            told.since("2022-01-01");
        }
        return told;
    }

    private static String day(Random random, int later) {
        return START.plusDays(later + random.nextInt(DAYS - later)).toString();
    }

    private static Figure figure(Random random) {
        var number = random.nextInt(30) * 10;
        return switch (Qualifier.values()[random.nextInt(Qualifier.values().length)]) {
            case AT_LEAST -> Told.atLeast(number);
            case MORE_THAN -> Told.moreThan(number);
            case ABOUT -> Told.about(number);
            case NEARLY -> Told.nearly(number + 1L);
            case UP_TO -> Told.upTo(number);
            case BETWEEN -> Told.between(number, number + 10L);
            case VAGUE -> Told.vague("dozens", 24);
            case NOT_REPORTED -> Told.unknown();
            case FEWER_THAN -> new Figure(
                    BigDecimal.valueOf(number + 9), BigDecimal.valueOf(number), null, Qualifier.EXACT, "odd");
            case EXACT -> Figure.exact(number);
        };
    }

    private static List<Vintage> shuffled(List<Vintage> vintages, long seed) {
        var shuffled = new ArrayList<>(vintages);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    @Property
    void theOrderOfRowsAndFilesChangesNothing(
            @ForAll("logs") List<Vintage> log, @ForAll("days") LocalDate day, @ForAll long seed) {
        var one = reckoner.reckon(log, day);
        var other = reckoner.reckon(shuffled(log, seed), day);

        assertThat(other).isEqualTo(one);
        assertThat(Desk.of(shuffled(log, seed)).observations(day.toString()))
                .isEqualTo(Desk.of(log).observations(day.toString()));
    }

    @Property
    void nothingThatCountsFromALaterDayMatters(@ForAll("logs") List<Vintage> log, @ForAll("days") LocalDate day) {
        var known = log.stream().filter(vintage -> !vintage.countsFrom().isAfter(day)).toList();

        assertThat(reckoner.reckon(log, day)).isEqualTo(reckoner.reckon(known, day));
    }

    @Property
    void eachEntryIsKnownInTheVersionOfTheDay(@ForAll("logs") List<Vintage> log, @ForAll("days") LocalDate day) {
        var expected = new HashMap<EntryKey, Vintage>();
        log.stream()
                .filter(vintage -> !vintage.countsFrom().isAfter(day))
                .forEach(vintage -> expected.merge(
                        vintage.entry().key(), vintage, (one, other) -> one.number() > other.number() ? one : other));

        assertThat(Desk.of(log).entries(day.toString()))
                .extracting(Statement::vintage)
                .containsExactlyInAnyOrderElementsOf(expected.values());
    }

    @Property
    void aHeadlineIsOneOfTheStatementsThatStand(@ForAll("logs") List<Vintage> log, @ForAll("days") LocalDate day) {
        var reckoning = reckoner.reckon(log, day);

        assertThat(reckoning.currents()).allSatisfy(current -> {
            assertThat(reckoning.statements()).contains(current.headline());
            assertThat(current.headline().fate()).isEqualTo(Fate.STANDS);
            assertThat(current.headline().isCounted()).isTrue();
            assertThat(current.headline().subject()).isEqualTo(current.subject());
            assertThat(current.headline().basis()).isEqualTo(current.basis()).isNotEqualTo(Basis.EVENT);
        });
    }

    @Property
    void nothingWithdrawnIsPrintedAsCurrent(@ForAll("logs") List<Vintage> log, @ForAll("days") LocalDate day) {
        var reckoning = reckoner.reckon(log, day);

        assertThat(reckoning.currents()).allSatisfy(current -> {
            assertThat(current.agreeing()).allMatch(statement -> statement.fate().mayLead());
            assertThat(current.others()).allMatch(statement -> statement.fate().mayLead());
        });
        assertThat(reckoning.newDays()).allMatch(newDay -> newDay.lead().fate().mayLead());
        assertThat(reckoning.totalsSince()).allSatisfy(sum -> assertThat(sum.added())
                .allMatch(statement -> statement.fate().mayLead() && statement.basis() == Basis.NEW));
    }

    @Property
    void theHistoryEndsWithTheHeadlineOfTheDay(@ForAll("logs") List<Vintage> log, @ForAll("days") LocalDate day) {
        var reckoning = reckoner.reckon(log, day);
        var last = new HashMap<List<Object>, HeadlineStep>();
        reckoning.history().forEach(step -> last.put(List.of(step.subject(), step.basis()), step));

        assertThat(last.values().stream().filter(step -> step.to() != null).count())
                .isEqualTo(reckoning.currents().size());
        assertThat(reckoning.currents()).allSatisfy(current -> {
            var step = last.get(List.<Object>of(current.subject(), current.basis()));
            assertThat(step).isNotNull();
            assertThat(step.to()).isNotNull();
            assertThat(step.to().figure().saysTheSameAs(current.headline().figure())).isTrue();
            assertThat(step.to().voice()).isEqualTo(current.headline().voice());
        });
    }

    @Property(tries = 200)
    void theHistoryIsWhatTheIssueOfEachDayPrinted(@ForAll("logs") List<Vintage> log) {
        var history = reckoner.reckon(log, START.plusDays(DAYS + 30)).history();

        assertThat(history).allSatisfy(step -> {
            var then = reckoner.reckon(log, step.on()).current(step.subject(), step.basis());
            var before = reckoner.reckon(log, step.on().minusDays(1)).current(step.subject(), step.basis());
            assertThat(then.map(Current::headline).orElse(null)).isEqualTo(step.to());
            assertThat(before.map(current -> current.headline().id()).orElse(""))
                    .isEqualTo(step.from() == null ? "" : step.from().id());
        });
    }

    @Property
    void aWithdrawnEntryLeadsNowhereFromTheDayOfItsWithdrawalOn(
            @ForAll("logs") List<Vintage> log, @ForAll("days") LocalDate day) {
        var reckoning = reckoner.reckon(log, day);
        var withdrawn = reckoning.statements().stream()
                .filter(statement -> statement.entry().standing().status() == Status.RETRACTED)
                .filter(statement -> statement.entry().standing().since() == null
                        || !statement.entry().standing().since().first().isAfter(day))
                .map(Statement::key)
                .toList();

        assertThat(reckoning.currents()).allSatisfy(current -> {
            assertThat(withdrawn).doesNotContain(current.headline().key());
            assertThat(current.agreeing()).noneMatch(statement -> withdrawn.contains(statement.key()));
            assertThat(current.others()).noneMatch(statement -> withdrawn.contains(statement.key()));
        });
        assertThat(reckoning.eventTotals()).noneMatch(total -> total.entries().stream()
                .anyMatch(id -> withdrawn.contains(new EntryKey(total.dataset(), id))));
    }

    /** What arrives in two nights and in however many files is, on the day of the second, what arrives at once. */
    @Property
    void whatComesInPartsIsWhatComesAtOnce(
            @ForAll("logs") List<Vintage> log, @ForAll("days") LocalDate day, @ForAll long seed) {
        var random = new Random(seed);
        var first = log.stream().filter(vintage -> random.nextBoolean()).toList();
        var second = log.stream().filter(vintage -> !first.contains(vintage)).toList();
        var together = new ArrayList<>(shuffled(second, seed));
        together.addAll(first);

        assertThat(reckoner.reckon(together, day)).isEqualTo(reckoner.reckon(log, day));
        assertThat(Desk.of(together).observations(day.toString())).isEqualTo(Desk.of(log).observations(day.toString()));
    }
}
