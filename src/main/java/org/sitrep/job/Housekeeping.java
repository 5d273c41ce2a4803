package org.sitrep.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.publish.Retention;
import org.sitrep.store.StoreUpkeep;
import org.springframework.batch.core.repository.JobRepository;

/** Removes what nobody needs any more: issues beyond a number, and Spring Batch's notes on old runs. */
final class Housekeeping {

    /** Batch reads all executions of an instance when it starts again; the run history is kept apart from them. */
    private static final int KEPT_INSTANCES = 30;

    private final Retention retention;
    private final JobRepository repository;
    private final StoreUpkeep upkeep;

    Housekeeping(Retention retention, JobRepository repository, StoreUpkeep upkeep) {
        this.retention = retention;
        this.repository = repository;
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
            purgeBatch();
            upkeep.compact();
            return issues;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void purgeBatch() {
        for (var job : repository.getJobNames()) {
            var old = new ArrayList<>(repository.getJobInstances(job, KEPT_INSTANCES, Integer.MAX_VALUE));
            for (var instance : old) {
                repository.deleteJobInstance(instance);
            }
        }
    }
}
