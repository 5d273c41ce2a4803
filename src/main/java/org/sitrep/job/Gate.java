package org.sitrep.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sitrep.store.FileState;
import org.sitrep.store.Tally;

/** Decides, from how tonight's files were read, whether reports may be published. */
final class Gate {

    private final double warnShare;
    private final double rejectLimit;

    Gate(SitrepSettings settings) {
        this.warnShare = settings.warnShare();
        this.rejectLimit = settings.rejectLimit();
    }

    /**
     * One of tonight's files.
     *
     * @param name its name
     * @param state how its reading ended
     * @param tally how its rows ended
     * @param fault why it could not be read; empty for others
     */
    record Input(String name, FileState state, Tally tally, String fault) {}

    /**
     * Judges a night. Files that were refused whole are reported and make a warning, but the night's rate is that of the
     * files that were taken; only where no file was taken is it that of the refused.
     *
     * @param read the files that were read tonight, or could not be
     * @param known how many more files there are that were taken in before
     * @param storeIsEmpty whether nothing at all can be reported
     */
    GateVerdict judge(List<Input> read, int known, boolean storeIsEmpty) {
        var messages = new ArrayList<String>();
        var taken = Tally.NOTHING;
        var refused = Tally.NOTHING;
        var readable = 0;
        var refusals = 0;
        var warning = false;
        for (var file : read) {
            if (file.state() == FileState.UNREADABLE) {
                messages.add(file.name() + " could not be read: " + file.fault());
                warning = true;
                continue;
            }
            readable++;
            if (file.state() != FileState.REFUSED) {
                taken = taken.plus(file.tally());
            } else {
                refusals++;
                refused = refused.plus(file.tally());
                messages.add(file.name() + ": " + shares(file.tally()) + ", more than the limit of "
                        + percent(rejectLimit) + "; nothing of it was taken in");
                warning = true;
            }
        }
        // Nothing of a refused file is in the store, so it cannot make the rows of the others worse.
        var judged = refusals < readable ? taken : refused;
        if (judged.rejectedShare() > rejectLimit) {
            messages.add("Nothing was published: " + shares(judged) + " tonight, more than the limit of "
                    + percent(rejectLimit) + "; mend the rows that rejected.csv names and run again");
            return new GateVerdict(false, true, messages);
        }
        if (readable == 0 && known == 0 && !read.isEmpty()) {
            messages.add("Nothing was published: no file could be read");
            return new GateVerdict(false, true, messages);
        }
        if (storeIsEmpty) {
            messages.add(
                    read.isEmpty() && known == 0
                            ? "Nothing was published: the input folder holds no log and the store is empty"
                            : "Nothing was published: the logs hold no entry");
            return new GateVerdict(false, true, messages);
        }
        if (taken.rejectedShare() > warnShare) {
            messages.add(shares(taken) + ", more than the warning share of " + percent(warnShare)
                    + "; rejected.csv says what to mend");
            warning = true;
        }
        return new GateVerdict(true, warning, messages);
    }

    private static String shares(Tally tally) {
        return tally.rejected() + " of " + tally.read() + " rows were rejected (" + percent(tally.rejectedShare())
                + ")";
    }

    private static String percent(double share) {
        var text = String.format(Locale.ROOT, "%.1f", share * 100);
        return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + " %";
    }
}
