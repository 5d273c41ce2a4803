package org.sitrep.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was noticed in the rows of one log without rejecting any: how often, and where first. So that nothing is assumed
 * in silence it goes into the run record, together with the reasons for which rows were left out.
 */
final class Remarks {

    /** How many places of one kind are named; the others are counted. */
    private static final int SHOWN = 3;
    /** How many different values of one kind are told apart, so that a bad file cannot fill the memory. */
    private static final int KINDS = 200;

    private final Map<Kind, Places> seen = new LinkedHashMap<>();
    private long others;

    /**
     * A remark on a row.
     *
     * @param check what was noticed
     * @param about the sentence about all places of its kind, without its full stop
     * @param value the value that was met; empty where the places differ in nothing
     */
    record Remark(Check check, String about, String value) {}

    private record Kind(Check check, String about) {}

    private record Place(String value, long line) {
        @Override
        public String toString() {
            return value.isEmpty() ? "line " + line : Shown.value(value) + " (line " + line + ")";
        }
    }

    private static final class Places {
        private final List<Place> first = new ArrayList<>(SHOWN);
        private long count;

        void add(Place place) {
            count++;
            if (first.size() < SHOWN && first.stream().noneMatch(known -> isSame(known, place))) {
                first.add(place);
            }
        }

        private static boolean isSame(Place known, Place place) {
            return !place.value().isEmpty() && known.value().equals(place.value());
        }
    }

    /** Notes a remark on the row that starts on a line. */
    void add(Remark remark, long line) {
        var kind = new Kind(remark.check(), remark.about());
        var places = seen.get(kind);
        if (places == null) {
            if (seen.size() == KINDS) {
                others++;
                return;
            }
            places = new Places();
            seen.put(kind, places);
        }
        places.add(new Place(remark.value(), line));
    }

    /** What was noticed, two sentences a kind: the code, what, how many, and the first places. */
    List<String> sentences() {
        var sentences = new ArrayList<String>();
        seen.forEach((kind, places) -> sentences.add(kind.check().code() + ": " + kind.about() + ". "
                + places.count + (places.count == 1 ? " row: " : " rows: ")
                + places.first.stream().map(Place::toString).collect(Collectors.joining(", "))
                + (places.count > places.first.size() ? ", ..." : "")));
        if (others > 0) {
            sentences.add(others + " more remarks of other kinds");
        }
        return sentences;
    }
}
