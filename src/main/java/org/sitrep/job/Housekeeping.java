package org.sitrep.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.sitrep.publish.Retention;
import org.sitrep.store.StoreUpkeep;

/** Removes issues beyond a number, when asked to, and gives the space of what was removed in the store back. */
final class Housekeeping {

    private final Retention retention;
    private final StoreUpkeep upkeep;

    Housekeeping(Retention retention, StoreUpkeep upkeep) {
        this.retention = retention;
        this.upkeep = upkeep;
    }

    /**
     * Cleans up.
     *
     * @param keep how many issues stay; 0 for all
     * @param isTrial whether it is only told what would be removed
     * @return the names of the issues that were removed
     */
    List<String> purge(int keep, boolean isTrial) {
        try {
            var issues = keep == 0 ? List.<String>of() : retention.beyond(keep);
            if (isTrial) {
                return issues;
            }
            for (var issue : issues) {
                retention.remove(issue);
            }
            upkeep.compact();
            return issues;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
