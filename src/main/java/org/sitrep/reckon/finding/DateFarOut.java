package org.sitrep.reckon.finding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EntryKey;
import org.sitrep.model.ReducedDate;
import org.sitrep.reckon.ByDay;
import org.sitrep.reckon.Firsts;
import org.sitrep.reckon.Moment;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;

/**
 * A few entries lie far from all others in time, such as a year typed wrongly. Entries beyond a gap of more than a year
 * are named if they are at most one in a hundred, or one alone. What is told is held against all that is told, a row of an
 * event dataset against its dataset.
 */
final class DateFarOut implements EventRule {

    private static final int FEWEST = 10;

    private final FindingSettings settings;

    DateFarOut(FindingSettings settings) {
        this.settings = settings;
    }

    @Override
    public Look look() {
        return new Days();
    }

    private final class Days implements Look {

        private final Map<String, ByDay<Day>> byDataset = new HashMap<>();

        @Override
        public void see(Statement event, Subject national) {
            byDataset
                    .computeIfAbsent(event.entry().dataset(), none -> new ByDay<>(Day::new))
                    .on(event.periodTo())
                    .add(event, national);
        }

        @Override
        public List<Observation> found(Evidence told) {
            var observations = new ArrayList<Observation>();
            var days = told.told().stream()
                    .collect(groupingBy(Statement::periodTo, TreeMap::new, toList()));
            far(days, List::size)
                    .forEach(day -> day.forEach(statement -> observations.add(
                            observation(statement.key(), statement.entry().date()))));
            new TreeMap<>(byDataset).forEach((dataset, ofDataset) -> {
                var ofDays = new TreeMap<LocalDate, Day>();
                ofDataset.inOrder().forEach(day -> ofDays.put(day.getKey(), day.getValue()));
                var far = far(ofDays, day -> day.count);
                if (!far.isEmpty()) {
                    var all = ofDays.values().stream().mapToLong(day -> day.count).sum();
                    observations.add(observation(dataset, far, all));
                }
            });
            return observations;
        }
    }

    /** The days beyond the outermost gap at either end, where no more than a few rows lie there. */
    private <D> List<D> far(NavigableMap<LocalDate, D> days, ToLongFunction<D> size) {
        var all = days.values().stream().mapToLong(size).sum();
        var far = new ArrayList<D>();
        if (all >= FEWEST) {
            var few = Math.max(1, settings.farShare().multiply(BigDecimal.valueOf(all)).longValue());
            far.addAll(beyondGap(days, size, few));
            far.addAll(beyondGap(days.descendingMap(), size, few));
        }
        return far;
    }

    private <D> List<D> beyondGap(NavigableMap<LocalDate, D> days, ToLongFunction<D> size, long few) {
        var beyond = new ArrayList<D>();
        var passed = 0L;
        LocalDate before = null;
        for (var day : days.entrySet()) {
            if (before != null && Math.abs(ChronoUnit.DAYS.between(before, day.getKey())) > settings.gapDays()) {
                return beyond;
            }
            passed += size.applyAsLong(day.getValue());
            if (passed > few) {
                return List.of();
            }
            beyond.add(day.getValue());
            before = day.getKey();
        }
        return List.of();
    }

    private static Observation observation(EntryKey key, ReducedDate date) {
        return new Observation(FindingCode.DATE_FAR_OUT, List.of(key, date), List.of(key), List.of());
    }

    private static Observation observation(String dataset, List<Day> far, long all) {
        var rows = new Day();
        far.forEach(rows::add);
        var examples = rows.rows.excerpt();
        if (rows.count == 1) {
            var alone = examples.first().getFirst();
            return observation(alone.key(), alone.date());
        }
        return RowTally.observation(
                FindingCode.DATE_FAR_OUT, dataset, examples.first().stream().map(Moment::key).toList(), rows.count, all,
                rows.touched);
    }

    /** The rows of one day, or of several. */
    private static final class Day {

        private final Firsts<Moment> rows = new Firsts<>(RowTally.EXAMPLES, Comparator.naturalOrder());
        private final Set<Subject> touched = new HashSet<>();
        private @Nullable Subject lastTouched;
        private long count;

        /** Rows of one kind have the very same national subject. */
        @SuppressWarnings("ReferenceEquality")
        void add(Statement event, Subject national) {
            count++;
            rows.add(Moment.of(event));
            if (national != lastTouched) {
                touched.add(national);
                lastTouched = national;
            }
        }

        void add(Day other) {
            count += other.count;
            other.rows.excerpt().first().forEach(rows::add);
            touched.addAll(other.touched);
        }
    }
}
