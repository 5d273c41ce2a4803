package org.sitrep.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.model.EntryKey;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.finding.FindingCode;
import org.sitrep.reckon.finding.Observation;

/**
 * Which figures must be read with a finding in mind. They are known by dataset and id, so that equal ids of two datasets
 * do not flag each other's figures.
 */
final class Flags {

    private static final Set<FindingCode> RUNNING_TOTAL =
            EnumSet.of(FindingCode.LOOKS_LIKE_TOTAL, FindingCode.LOOKS_LIKE_TOTAL_SO_FAR);

    private final Map<EntryKey, List<String>> sentences = new HashMap<>();
    private final Set<EntryKey> runningTotals = new HashSet<>();
    private final Set<EntryKey> widened = new HashSet<>();

    Flags(List<Observation> observations, Wording wording) {
        for (var observation : observations) {
            var sentence = wording.sentence(observation);
            for (var key : observation.doubted()) {
                sentences.computeIfAbsent(key, none -> new ArrayList<>(1)).add(sentence);
            }
            if (RUNNING_TOTAL.contains(observation.code())) {
                runningTotals.addAll(observation.doubted());
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

    boolean isFlagged(Statement statement) {
        return sentences.containsKey(statement.key());
    }

    /** Whether the figure is labelled new and reads as a running total. */
    boolean looksLikeTotal(Statement statement) {
        return runningTotals.contains(statement.key());
    }

    /** Whether the figure is the first of a wider scope. */
    boolean isWidened(Statement statement) {
        return widened.contains(statement.key());
    }
}
