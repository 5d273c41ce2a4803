package org.sitrep.reckon.finding;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Area;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Statement;

/**
 * A figure of injured people is exactly the sum of the injured and the dead that the same issuer stated the same day; and
 * later figures of injured people that are roundings of that sum.
 */
final class InjuredIncludesDead implements FindingRule {

    private final FindingSettings settings;

    InjuredIncludesDead(FindingSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Observation> examine(Evidence evidence) {
        var injured = evidence.reported(Basis.TOTAL).stream()
                .filter(statement -> statement.entry().category() == Category.INJURY && statement.fate() == Fate.STANDS)
                .toList();
        var dead = evidence.reported(Basis.TOTAL).stream()
                .filter(statement -> statement.entry().category() == Category.DEATH
                        && statement.fate() != Fate.RETRACTED)
                .toList();
        var hurtBriefings = injured.stream().collect(groupingBy(Briefing::of));
        var deadBriefings = dead.stream().collect(groupingBy(Briefing::of));
        var observations = new ArrayList<Observation>();
        for (var whole : injured) {
            var briefing = Briefing.of(whole);
            parts(whole, hurtBriefings.getOrDefault(briefing, List.of()),
                    deadBriefings.getOrDefault(briefing, List.of()))
                    .ifPresent(parts -> {
                        observations.add(observation(whole, whole, parts));
                        injured.stream()
                                .filter(later -> isEcho(later, whole))
                                .forEach(later -> observations.add(observation(later, whole, parts)));
                    });
        }
        return observations;
    }

    /** Hurt must be the plain count: that those in hospital and the dead add up to it is chance. */
    private static Optional<Parts> parts(Statement whole, List<Statement> injured, List<Statement> dead) {
        for (var hurt : injured) {
            for (var killed : dead) {
                if (hurt != whole && hurt.subject().definition().isEmpty() && addUp(hurt, killed, whole)) {
                    return Optional.of(new Parts(hurt, killed));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean addUp(Statement hurt, Statement killed, Statement whole) {
        var one = hurt.figure().best();
        var other = killed.figure().best();
        var sum = whole.figure().best();
        return one != null && other != null && sum != null && other.signum() > 0 && one.add(other).compareTo(sum) == 0;
    }

    private boolean isEcho(Statement later, Statement whole) {
        var value = later.figure().best();
        var sum = whole.figure().best();
        return value != null
                && sum != null
                && later != whole
                && later.subject().area().equals(whole.subject().area())
                && later.subject().isPlain()
                && later.knownOn().isAfter(whole.knownOn())
                && !later.knownOn().isAfter(whole.knownOn().plusDays(settings.echoDays()))
                && value.subtract(sum).abs().compareTo(sum.multiply(settings.sumShare())) <= 0;
    }

    private static Observation observation(Statement doubted, Statement whole, Parts parts) {
        return new Observation(
                doubted == whole ? FindingCode.INJURED_INCLUDES_DEAD : FindingCode.INJURED_ECHOES_SUM,
                List.of(
                        doubted.figure(),
                        doubted.subject(),
                        parts.hurt().figure(),
                        parts.killed().figure(),
                        whole.figure()),
                List.of(doubted.key()),
                List.of(parts.hurt().key(), parts.killed().key()));
    }

    private record Parts(Statement hurt, Statement killed) {}

    /** What one issuer said on one day of one group in one area. */
    private record Briefing(String voice, LocalDate day, Area area, String group) {
        static Briefing of(Statement statement) {
            return new Briefing(
                    statement.voice(),
                    statement.knownOn(),
                    statement.entry().place().area(),
                    statement.entry().group());
        }
    }
}
