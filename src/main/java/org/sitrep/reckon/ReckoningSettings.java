package org.sitrep.reckon;

import java.util.List;

/**
 * What a desk may decide about reckoning.
 *
 * @param issuers issuers in the order in which they lead when nothing else decides, the most trusted first
 * @param datasets datasets in the order in which they lead where two cover one country
 * @param rangeDays how many days before the headline another issuer's figure may have been reported and still stand in
 *     the range beside it; an older one is history, not a dispute, unless it
 *     is a running total that is higher
 * @param runningTotal when a figure labelled new reads as a running total
 * @param withdrawn when a figure is no repetition of a withdrawn one
 */
public record ReckoningSettings(List<String> issuers, List<String> datasets, int rangeDays,
        RunningTotalTest.Limits runningTotal, WithdrawnValues.Limits withdrawn) {

    /** Three days of range, no order of issuers or datasets. */
    public static final ReckoningSettings DEFAULT = new ReckoningSettings(List.of(), List.of(), 3);

    /** With the usual limits of what reads as a running total, and of what repeats a withdrawn value. */
    public ReckoningSettings(List<String> issuers, List<String> datasets, int rangeDays) {
        this(issuers, datasets, rangeDays, RunningTotalTest.Limits.DEFAULT, WithdrawnValues.Limits.DEFAULT);
    }

    public ReckoningSettings {
        issuers = List.copyOf(issuers);
        datasets = List.copyOf(datasets);
        if (rangeDays < 0) {
            throw new IllegalArgumentException("range-days is negative: " + rangeDays);
        }
    }

    /** The place of an issuer in the order; all that are not listed come after those that are. */
    int rankOf(String issuer) {
        var rank = issuers.indexOf(issuer);
        return rank < 0 ? issuers.size() : rank;
    }

    /** The place of a dataset in the order. */
    int rankOfDataset(String dataset) {
        var rank = datasets.indexOf(dataset);
        return rank < 0 ? datasets.size() : rank;
    }
}
