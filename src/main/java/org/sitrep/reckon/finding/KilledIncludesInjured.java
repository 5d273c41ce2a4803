package org.sitrep.reckon.finding;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.model.Area;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Statement;

/**
 * A figure of killed people is exactly the sum of the killed and the injured that one issuer stated in the same days:
 * "casualties" were read as deaths. There are mostly more injured than killed; where there are fewer, or few, a later toll
 * can be such a sum by chance.
 */
final class KilledIncludesInjured implements FindingRule {

    private static final BigDecimal FEWEST_INJURED = BigDecimal.TEN;

    private final FindingSettings settings;

    KilledIncludesInjured(FindingSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Observation> examine(Evidence evidence) {
        var injured = of(Category.INJURY, evidence).collect(groupingBy(Occasion::of));
        var killed = of(Category.DEATH, evidence).collect(groupingBy(Occasion::of));
        return of(Category.DEATH, evidence)
                .filter(whole -> whole.fate() == Fate.STANDS)
                .flatMap(whole -> sum(whole, killed, injured).stream())
                .toList();
    }

    private static Stream<Statement> of(Category category, Evidence evidence) {
        return evidence.reported().stream()
                .filter(statement -> statement.entry().category() == category
                        && (statement.basis() == Basis.TOTAL || statement.basis() == Basis.NEW)
                        && statement.fate() != Fate.RETRACTED
                        && statement.figure().best() != null);
    }

    private Optional<Observation> sum(
            Statement whole, Map<Occasion, List<Statement>> killed, Map<Occasion, List<Statement>> injured) {
        for (var days = -settings.sameDays(); days <= settings.sameDays(); days++) {
            var occasion = Occasion.of(whole).later(days);
            for (var hurt : injured.getOrDefault(occasion, List.of())) {
                for (var dead : killed.getOrDefault(occasion, List.of())) {
                    if (mayBeTheSumOf(whole, dead) && areOfOneBriefing(hurt, dead) && addUp(dead, hurt, whole)) {
                        return Optional.of(observation(whole, dead, hurt));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** What the same issuer states on another day is its next figure, and its total beside the day's figure no other count. */
    private static boolean mayBeTheSumOf(Statement whole, Statement dead) {
        return whole != dead
                && (!whole.voice().equals(dead.voice())
                        || whole.knownOn().equals(dead.knownOn()) && whole.basis() == dead.basis());
    }

    private static boolean areOfOneBriefing(Statement hurt, Statement dead) {
        return hurt.voice().equals(dead.voice())
                && hurt.basis() == dead.basis()
                && hurt.subject().definition().isEmpty()
                && dead.subject().definition().isEmpty();
    }

    private static boolean addUp(Statement dead, Statement hurt, Statement whole) {
        var killed = dead.figure().best();
        var injured = hurt.figure().best();
        return killed != null
                && injured != null
                && killed.signum() > 0
                && injured.compareTo(killed) >= 0
                && injured.compareTo(FEWEST_INJURED) >= 0
                && killed.add(injured).equals(whole.figure().best());
    }

    private static Observation observation(Statement whole, Statement dead, Statement hurt) {
        return new Observation(
                FindingCode.KILLED_INCLUDES_INJURED,
                List.of(whole.figure(), whole.subject(), whole.voice(), dead.figure(), hurt.figure(), dead.voice()),
                List.of(whole.key()),
                List.of(dead.key(), hurt.key()));
    }

    /** A day, and whom the figures of that day are about. */
    private record Occasion(LocalDate day, Area area, String group) {
        static Occasion of(Statement statement) {
            return new Occasion(
                    statement.knownOn(),
                    statement.entry().place().area(),
                    statement.entry().group());
        }

        Occasion later(int days) {
            return new Occasion(day.plusDays(days), area, group);
        }
    }
}
