package org.sitrep.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words what was looked for when no format fits a log. */
final class NearestFormat {

    private static final int SHOWN_COLUMNS = 12;

    private final List<Profile> profiles;
    private final int lines;
    private final List<Attempt> attempts = new ArrayList<>();

    /** @param lines how many lines are looked at */
    NearestFormat(List<Profile> profiles, int lines) {
        this.profiles = profiles;
        this.lines = lines;
    }

    private record Attempt(Profile profile, Header header, long line, List<String> missing) {

        /** How many of the columns that the format must or may have are there. */
        long known() {
            return Stream.concat(
                    profile.header().required().stream(),
                    profile.header().optional().stream().map(List::of))
                    .filter(names -> names.stream().anyMatch(header::has))
                    .count();
        }
    }

    /** Notes that a line is not the header of a format. */
    void add(Profile profile, Header header, long line, List<String> missing) {
        attempts.add(new Attempt(profile, header, line, missing));
    }

    String message() {
        var formats = profiles.stream().map(Profile::name).sorted().collect(Collectors.joining(", "));
        var start = "The columns are those of no known format. ";
        var end = ". Looked for: " + formats;
        var nearest = attempts.stream()
                .filter(attempt -> attempt.known() > 0)
                .min(Comparator.comparingInt((Attempt attempt) -> attempt.missing().size())
                        .thenComparing(Attempt::known, Comparator.reverseOrder())
                        .thenComparing(Attempt::line));
        if (nearest.isEmpty()) {
            return start + "None of the columns of any format was found in the first " + lines + " lines. "
                    + firstRow() + end;
        }
        var near = nearest.get();
        var trouble = near.missing().isEmpty()
                ? "which must not have " + String.join(", ", near.profile().header().forbidden())
                : "which also needs " + String.join(", ", near.missing());
        return start + "The nearest is " + near.profile().name() + ", " + trouble + ". The header on line "
                + near.line() + " has: " + columns(near.header()) + end;
    }

    /** The first line that is a row of several cells: either the header, in other words, or there is none. */
    private String firstRow() {
        return attempts.stream()
                .filter(attempt -> attempt.header().size() > 1)
                .min(Comparator.comparing(Attempt::line)
                        .thenComparing(attempt -> attempt.header().size(), Comparator.reverseOrder()))
                .map(attempt -> "Line " + attempt.line() + " has: " + columns(attempt.header())
                        + "; if that is the header, describe the format in a profile of your own, else add a header row")
                .orElse("Add a header row, or describe the format in a profile of your own");
    }

    private static String columns(Header header) {
        var found = header.names().stream().limit(SHOWN_COLUMNS).map(Shown::plain).collect(Collectors.joining(", "));
        return header.size() > SHOWN_COLUMNS ? found + " and " + (header.size() - SHOWN_COLUMNS) + " more" : found;
    }
}
