package org.sitrep.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.EntryKey;

/** Judges the rows of one chunk, one after the other, against what is known of their entries. */
final class RowDesk {

    private final Map<EntryKey, Known> latest = new HashMap<>();
    private final List<Fresh> accepted = new ArrayList<>();
    private final List<Known> sighted = new ArrayList<>();

    /**
     * A version to be written.
     *
     * @param version the entry
     * @param number its number among the entry's vintages
     */
    record Fresh(Version version, int number, long record, long line) {}

    /** @param known vintages of the chunk's entries; of several vintages of one entry the highest number counts */
    RowDesk(List<Known> known) {
        for (var each : known) {
            latest.merge(each.key(), each, (one, other) -> one.number() > other.number() ? one : other);
        }
    }

    Verdict judge(LogRow row) {
        for (var version : row.versions()) {
            var known = latest.get(version.entry().key());
            if (known != null && known.here() && !says(known, version)) {
                return new Verdict.Conflicting(version.entry().key(), known.line());
            }
        }
        var anyNew = false;
        var anyKnown = false;
        for (var version : row.versions()) {
            var known = latest.get(version.entry().key());
            if (known == null || !says(known, version)) {
                accept(row, version, known == null ? 1 : known.number() + 1);
                anyNew = true;
            } else if (!known.here()) {
                sight(row, known);
                anyKnown = true;
            }
        }
        return anyNew ? new Verdict.Accepted() : anyKnown ? new Verdict.Unchanged() : new Verdict.Repeated();
    }

    List<Fresh> accepted() {
        return accepted;
    }

    /** Vintages of earlier files that the file says again. */
    List<Known> sighted() {
        return sighted;
    }

    private void accept(LogRow row, Version version, int number) {
        accepted.add(new Fresh(version, number, row.record(), row.line()));
        var key = version.entry().key();
        latest.put(key, new Known(key, 0, number, version.digest(), true, row.line()));
    }

    private void sight(LogRow row, Known known) {
        var here = new Known(known.key(), known.vintage(), known.number(), known.digest(), true, row.line());
        sighted.add(here);
        latest.put(known.key(), here);
    }

    private static boolean says(Known known, Version version) {
        return Arrays.equals(known.digest(), version.digest());
    }
}
