package org.sitrep.reckon.finding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Category;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Statement;

/**
 * Two issuers date the end of one measure, or the withdrawal of one force, to different days, both after it had happened. An
 * end that was only announced is a plan. Of a force, an issuer's last word about any of its contingents counts.
 */
final class TwoEnds implements FindingRule {

    /** Ends further apart than this are the ends of two spells. */
    private static final int LONGEST_APART = 31;
    /** Definitions of a deployment that tell of its end. */
    private static final Set<String> ENDS = Set.of("withdrawn", "withdrawal", "departed", "left", "ended", "completed");

    @Override
    public List<Observation> examine(Evidence evidence) {
        var forceOf = forces(evidence);
        var byThing = new TreeMap<String, List<End>>();
        for (var statement : evidence.told()) {
            var day = statement.fate() == Fate.STANDS && !statement.voice().isEmpty() ? endedOn(statement) : null;
            if (day != null && !statement.knownOn().isBefore(day)) {
                var own = thing(statement, statement.entry().group());
                byThing.computeIfAbsent(own, thing -> new ArrayList<>()).add(new End(statement, day, true));
                var force = forceOf.get(statement.entry().group());
                if (force != null && statement.entry().category() == Category.DEPLOYMENT) {
                    byThing.computeIfAbsent(thing(statement, force), thing -> new ArrayList<>())
                            .add(new End(statement, day, false));
                }
            }
        }
        var observations = new ArrayList<Observation>();
        byThing.values().forEach(ends -> compare(ends, observations));
        return observations;
    }

    /** The force to which each contingent belongs, by {@code part_of}. */
    private static Map<String, String> forces(Evidence evidence) {
        var forces = new HashMap<String, String>();
        for (var part : evidence.told()) {
            var whole = part.entry().partOf();
            if (whole != null && part.entry().category() == Category.DEPLOYMENT) {
                evidence.sibling(part, whole)
                        .filter(force -> force.entry().category() == Category.DEPLOYMENT
                                && !force.entry().group().equals(part.entry().group()))
                        .ifPresent(force -> forces.put(part.entry().group(), force.entry().group()));
            }
        }
        return forces;
    }

    private static String thing(Statement statement, String group) {
        return switch (statement.entry().category()) {
            case DEPLOYMENT -> "force " + group;
            default -> "measure " + statement.entry().definition() + " in " + statement.entry().place().area();
        };
    }

    private static @Nullable LocalDate endedOn(Statement statement) {
        var entry = statement.entry();
        return switch (entry.category()) {
            case MEASURE -> entry.definition().isEmpty() || entry.end() == null || !entry.end().isDay()
                    ? null
                    : entry.end().first();
            case DEPLOYMENT -> entry.end() != null && entry.end().isDay()
                    ? entry.end().first()
                    : ENDS.contains(entry.definition()) && entry.date().isDay() ? entry.date().first() : null;
            default -> null;
        };
    }

    /** Only issuers who spoke of the thing itself, not of a contingent alone, can contradict each other about it. */
    private static void compare(List<End> ends, List<Observation> observations) {
        var entitled = new HashSet<String>();
        ends.stream().filter(End::isOwn).forEach(end -> entitled.add(end.statement().voice()));
        var last = new TreeMap<String, End>();
        for (var end : ends) {
            if (entitled.contains(end.statement().voice())) {
                last.merge(end.statement().voice(), end, (one, other) -> other.day().isBefore(one.day()) ? one : other);
            }
        }
        var sorted = last.values().stream()
                .sorted(Comparator.comparing(End::day).thenComparing(End::statement, Statement.IN_TIME))
                .toList();
        if (sorted.size() > 1) {
            var first = sorted.getFirst();
            var latest = sorted.getLast();
            if (!first.day().equals(latest.day()) && areOfOneSpell(first, latest)) {
                observations.add(
                        new Observation(
                                FindingCode.TWO_ENDS,
                                List.of(
                                        latest.statement().subject(),
                                        first.day(),
                                        first.statement().voice(),
                                        latest.day(),
                                        latest.statement().voice()),
                                List.of(first.statement().key(), latest.statement().key()),
                                List.of()));
            }
        }
    }

    private static boolean areOfOneSpell(End first, End latest) {
        var start = latest.statement().entry().periodStart();
        return ChronoUnit.DAYS.between(first.day(), latest.day()) <= LONGEST_APART
                && (start == null || !start.first().isAfter(first.day()));
    }

    private record End(Statement statement, LocalDate day, boolean isOwn) {}
}
