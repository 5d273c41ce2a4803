package org.sitrep.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.model.EntryKey;
import org.sitrep.reckon.EventTotal;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.finding.FindingCode;
import org.sitrep.reckon.finding.FoundRows;
import org.sitrep.reckon.finding.Observation;

/**
 * Which figures must be read with a finding in mind. They are known by dataset and id, so that equal ids of two datasets
 * do not flag each other's figures.
 */
final class Flags {

    private static final Set<FindingCode> RUNNING_TOTAL =
            EnumSet.of(FindingCode.LOOKS_LIKE_TOTAL, FindingCode.LOOKS_LIKE_TOTAL_SO_FAR);

    private static final Set<FindingCode> WITHDRAWN_VALUE =
            EnumSet.of(
                    FindingCode.RETRACTED_VALUE_USED, FindingCode.RETRACTED_VALUE_STANDS,
                    FindingCode.RETRACTED_VALUE_NEAR);

    private static final int MOST_OF_SUM = 3;

    private final Map<EntryKey, List<String>> sentences = new HashMap<>();
    private final List<OfRows> manyRows = new ArrayList<>();
    private final Set<EntryKey> runningTotals = new HashSet<>();
    private final Set<EntryKey> widened = new HashSet<>();
    private final Set<EntryKey> withdrawnValues = new HashSet<>();

    Flags(List<Observation> observations, Wording wording) {
        for (var observation : observations) {
            var sentence = wording.sentence(observation);
            if (observation.rows() instanceof FoundRows rows) {
                manyRows.add(new OfRows(rows, sentence));
            }
            for (var key : observation.doubted()) {
                sentences.computeIfAbsent(key, none -> new ArrayList<>(1)).add(sentence);
            }
            if (RUNNING_TOTAL.contains(observation.code())) {
                runningTotals.addAll(observation.doubted());
            }
            if (WITHDRAWN_VALUE.contains(observation.code())) {
                withdrawnValues.addAll(observation.doubted());
            }
            if (observation.code() == FindingCode.SCOPE_CHANGE) {
                widened.addAll(observation.doubted());
            }
        }
    }

    /** The sentences of the findings that doubt the figure of an entry, gravest first. */
    List<String> of(EntryKey key) {
        return sentences.getOrDefault(key, List.of());
    }

    /** The first few sentences of the findings that doubt rows of a sum, gravest first. */
    List<String> of(EventTotal total) {
        var ofRows = manyRows.stream()
                .filter(found -> found.rows().dataset().equals(total.dataset())
                        && found.rows().touched().contains(total.subject()))
                .map(OfRows::sentence);
        var ofNamed = total.entries().stream().flatMap(id -> of(new EntryKey(total.dataset(), id)).stream());
        return Stream.concat(ofRows, ofNamed).distinct().limit(MOST_OF_SUM).toList();
    }

    boolean isFlagged(Statement statement) {
        return sentences.containsKey(statement.key());
    }

    /** Whether the figure is labelled new and reads as a running total. */
    boolean looksLikeTotal(Statement statement) {
        return runningTotals.contains(statement.key());
    }

    /** Whether the figure is a withdrawn value, or may be a rounding of one. */
    boolean repeatsWithdrawn(Statement statement) {
        return withdrawnValues.contains(statement.key());
    }

    /** Whether the figure is the first of a wider scope. */
    boolean isWidened(Statement statement) {
        return widened.contains(statement.key());
    }

    private record OfRows(FoundRows rows, String sentence) {}
}
