package org.sitrep.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EntryKey;

/** Judges the rows of one chunk, one after the other, against what is known of their entries. */
final class RowDesk {

    /** The latest version of each entry, by its id, in its dataset. */
    private final Map<String, Map<String, Known>> latest = new HashMap<>();

    private final int entries;
    private @Nullable String lastDataset;
    private Map<String, Known> ofLastDataset = new HashMap<>();
    private final Set<Said> said = new HashSet<>();
    private final List<Fresh> accepted = new ArrayList<>();
    private final List<Known> sighted = new ArrayList<>();

    /**
     * A version to be written.
     *
     * @param version the entry
     * @param number its number among the entry's vintages
     * @param former the version before it; null for the first
     */
    record Fresh(Version version, int number, long record, long line, @Nullable Known former) {}

    /** What a vintage of a deleted entry has said. */
    private record Said(EntryKey key, String digest) {}

    /**
     * A desk.
     *
     * @param known vintages of the chunk's entries; of several vintages of one entry the highest number counts
     * @param entries about how many entries the chunk has
     */
    RowDesk(List<Known> known, int entries) {
        this.entries = entries;
        for (var each : known) {
            latestOf(each.key().dataset())
                    .merge(each.key().id(), each, (one, other) -> one.number() > other.number() ? one : other);
        }
        remember(known);
    }

    private void remember(List<Known> known) {
        for (var each : known) {
            if (latestOf(each.key().dataset()).getOrDefault(each.key().id(), each).isDeletion()) {
                said.add(new Said(each.key(), HexFormat.of().formatHex(each.digest())));
            }
        }
    }

    /** Rows mostly are of one dataset. */
    private Map<String, Known> latestOf(String dataset) {
        if (!dataset.equals(lastDataset)) {
            lastDataset = dataset;
            ofLastDataset = latest.computeIfAbsent(dataset, unused -> HashMap.newHashMap(entries));
        }
        return ofLastDataset;
    }

    private @Nullable Known latest(Version version) {
        return latestOf(version.entry().dataset()).get(version.entry().id());
    }

    Verdict judge(LogRow row) {
        var versions = row.versions();
        for (var i = 0; i < versions.size(); i++) {
            var known = latest(versions.get(i));
            if (known != null && known.here() && !says(known, versions.get(i))) {
                return new Verdict.Conflicting(known.key(), known.line());
            }
        }
        var anyNew = false;
        var anyRevised = false;
        var anyKnown = false;
        for (var i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            var known = latest(version);
            if (known == null || !says(known, version)) {
                accept(row, version, known);
                anyNew = true;
                anyRevised |= known != null;
            } else if (!known.here()) {
                sight(row, known);
                anyKnown = true;
            }
        }
        if (anyNew) {
            return anyRevised ? new Verdict.Revised() : new Verdict.Accepted();
        }
        return anyKnown ? new Verdict.Unchanged() : new Verdict.Repeated();
    }

    List<Fresh> accepted() {
        return accepted;
    }

    /** Vintages of earlier files that the file says again. */
    List<Known> sighted() {
        return sighted;
    }

    private void accept(LogRow row, Version version, @Nullable Known former) {
        var number = former == null ? 1 : former.number() + 1;
        accepted.add(new Fresh(version, number, row.record(), row.line(), former));
        var key = version.entry().key();
        latestOf(key.dataset()).put(key.id(), new Known(
                key,
                null,
                0,
                number,
                version.digest(),
                true,
                row.line(),
                version.entry().knownOn()));
    }

    private void sight(LogRow row, Known known) {
        var here = known.saidOn(row.line());
        sighted.add(here);
        latestOf(known.key().dataset()).put(known.key().id(), here);
    }

    private boolean says(Known known, Version version) {
        return Arrays.equals(known.digest(), version.digest()) || isOlderThanDeletion(known, version);
    }

    /** An old export that still has a deleted entry does not bring it back; a later upload does. */
    private boolean isOlderThanDeletion(Known known, Version version) {
        if (!known.isDeletion()) {
            return false;
        }
        var uploadedOn = version.uploadedOn();
        return uploadedOn == null
                ? said.contains(new Said(known.key(), HexFormat.of().formatHex(version.digest())))
                : !uploadedOn.isAfter(known.countsFrom());
    }
}
