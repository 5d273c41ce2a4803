package org.sitrep.reckon.finding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.sitrep.model.Area;
import org.sitrep.model.Category;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Statement;

/**
 * Two outlets tell the same of one issuer, in much the same words, with days that differ by one or two: one event, of which
 * one day is wrong. What is told in the same words of three days or more is routine, and so is what one outlet tells twice.
 */
final class TwoDates implements FindingRule {

    private final FindingSettings settings;

    TwoDates(FindingSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Observation> examine(Evidence evidence) {
        var observations = new ArrayList<Observation>();
        evidence.told().stream()
                .filter(statement -> statement.entry().count() == null
                        && statement.fate() == Fate.STANDS
                        && statement.entry().date().isDay())
                .map(statement -> new Telling(statement, Words.of(statement.entry().summary())))
                .filter(telling -> telling.words().areEnough())
                .collect(groupingBy(telling -> About.of(telling.statement()), LinkedHashMap::new, toList()))
                .values()
                .forEach(tellings -> compare(tellings, observations));
        return observations;
    }

    private void compare(List<Telling> tellings, List<Observation> observations) {
        for (var i = 0; i < tellings.size(); i++) {
            for (var j = i + 1; j < tellings.size(); j++) {
                var one = tellings.get(i);
                var other = tellings.get(j);
                if (areNeighbours(one.day(), other.day())
                        && !Objects.equals(one.outlet(), other.outlet())
                        && one.words().areLike(other.words())
                        && !isRoutine(one, tellings)) {
                    var first = one.day().isBefore(other.day()) ? one : other;
                    observations.add(observation(first.statement(), (first == one ? other : one).statement()));
                }
            }
        }
    }

    private boolean areNeighbours(LocalDate one, LocalDate other) {
        return !one.equals(other)
                && !one.plusDays(settings.sameDays()).isBefore(other)
                && !other.plusDays(settings.sameDays()).isBefore(one);
    }

    private static boolean isRoutine(Telling telling, List<Telling> tellings) {
        return tellings.stream()
                .filter(other -> other == telling || other.words().areLike(telling.words()))
                .map(Telling::day)
                .distinct()
                .count() > 2;
    }

    private static Observation observation(Statement first, Statement second) {
        return new Observation(
                FindingCode.TWO_DATES,
                List.of(
                        first.subject(),
                        first.entry().date(),
                        Evidence.outlet(first),
                        second.entry().date(),
                        Evidence.outlet(second)),
                List.of(first.key(), second.key()),
                List.of());
    }

    private record Telling(Statement statement, Words words) {
        LocalDate day() {
            return statement.entry().date().first();
        }

        String outlet() {
            return Evidence.outlet(statement);
        }
    }

    /** What must be equal for two tellings to be of one event. */
    private record About(Category category, String group, String definition, Area area, String issuer) {
        static About of(Statement statement) {
            var entry = statement.entry();
            return new About(
                    entry.category(),
                    entry.group(),
                    entry.definition(),
                    entry.place().area(),
                    Objects.requireNonNullElse(entry.attribution().issuer(), ""));
        }
    }
}
