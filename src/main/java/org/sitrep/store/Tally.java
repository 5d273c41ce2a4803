package org.sitrep.store;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many records of a file, or of several, ended in which way.
 *
 * @param read the records read
 * @param accepted of these, with new or changed entries
 * @param unchanged of these, known from an earlier file
 * @param repeated of these, said before in the same file
 * @param dropped of these, not to be counted by the rules of their format
 * @param rejected of these, not accepted
 */
public record Tally(long read, long accepted, long unchanged, long repeated, long dropped, long rejected) {

    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(
                read + other.read,
                accepted + other.accepted,
                unchanged + other.unchanged,
                repeated + other.repeated,
                dropped + other.dropped,
                rejected + other.rejected);
    }

    /** The counts by name, the whole first. */
    public Map<String, Long> byOutcome() {
        var counts = new LinkedHashMap<String, Long>();
        counts.put("read", read);
        counts.put("accepted", accepted);
        counts.put("unchanged", unchanged);
        counts.put("repeated", repeated);
        counts.put("dropped", dropped);
        counts.put("rejected", rejected);
        return counts;
    }

    /** Whether each record read has ended in exactly one way. */
    public boolean isClosed() {
        return read == accepted + unchanged + repeated + dropped + rejected;
    }

    /** The share of rejected among the records read, from 0 to 1; 0 where nothing was read. */
    public double rejectedShare() {
        return read == 0 ? 0 : (double) rejected / read;
    }
}
