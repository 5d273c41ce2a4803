package org.sitrep.reckon;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Figure;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Status;

/**
 * Chooses among the current figures of several voices the one that leads.
 *
 * <p>The latest reported; of one day, the value that most voices state; then the order of issuers in the settings. What
 * is still equal is settled by what is in the statement, never by the order of rows: confirmed before disputed, an issuer
 * before an outlet alone, an exact figure before a bound, the later date of the figure, the first name, the first id.
 */
final class HeadlineRule {

    private final ReckoningSettings settings;

    HeadlineRule(ReckoningSettings settings) {
        this.settings = settings;
    }

    /** The leading statement; empty if there are none. All must be of one subject and basis, and stand. */
    Optional<Statement> lead(Collection<Statement> candidates) {
        var latest = candidates.stream().map(Statement::knownOn).max(LocalDate::compareTo);
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        var ofTheDay = candidates.stream()
                .filter(statement -> statement.knownOn().equals(latest.get()))
                .toList();
        var support = voicesPerFigure(ofTheDay);
        var mostVoices = comparingInt(
                (Statement statement) -> -support.getOrDefault(said(statement), Set.of()).size());
        return ofTheDay.stream()
                .min(mostVoices
                        .thenComparingInt(statement -> settings.rankOf(statement.voice()))
                        .thenComparingInt(statement -> certainty(statement.status()))
                        .thenComparingInt(statement -> statement.hasIssuer() ? 0 : 1)
                        .thenComparingInt(statement -> statement.figure().qualifier() == Qualifier.EXACT ? 0 : 1)
                        .thenComparing(statement -> statement.entry().date(), Comparator.reverseOrder())
                        .thenComparing(Statement::voice)
                        .thenComparing(Statement::id)
                        .thenComparing(statement -> statement.entry().dataset()));
    }

    private static Map<Figure, Set<String>> voicesPerFigure(Collection<Statement> statements) {
        var voices = new HashMap<Figure, Set<String>>();
        for (var statement : statements) {
            voices.computeIfAbsent(said(statement), figure -> new HashSet<>()).add(statement.voice());
        }
        return voices;
    }

    /** The figure without the words in which it was put. */
    private static Figure said(Statement statement) {
        var figure = statement.figure();
        return new Figure(figure.low(), figure.best(), figure.high(), figure.qualifier(), "");
    }

    private static int certainty(Status status) {
        return switch (status) {
            case CONFIRMED -> 0;
            case REPORTED, REVISED -> 1;
            case DISPUTED -> 2;
            case RETRACTED -> 3;
        };
    }
}
