package org.sitrep.intake;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the format of a log by its header.
 *
 * <p>Each of the first lines is read as a header under each delimiter and compared with every format, so that neither
 * the delimiter nor title lines above the header have to be guessed first.
 */
final class FormatFinder {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int HEADER_WITHIN = 30;
    private static final int SHOWN_COLUMNS = 12;

    private final List<Profile> profiles;
    private final IntakeSettings settings;

    FormatFinder(List<Profile> profiles, IntakeSettings settings) {
        this.profiles = profiles;
        this.settings = settings;
    }

    /** A line read as a header of a format. */
    private record Candidate(Profile profile, Dialect dialect, Header header, long line, String rest,
            List<String> missing) {

        /** How many of the columns that the format must or may have are there. */
        long known() {
            return Stream.concat(
                    profile.header().required().stream(),
                    profile.header().optional().stream().map(List::of))
                    .filter(names -> names.stream().anyMatch(header::has))
                    .count();
        }
    }

    /** What was found: the format, or the sentence that says what was looked for. */
    sealed interface Finding {
        record Format(FoundFormat format) implements Finding {}

        record None(String message) implements Finding {}
    }

    /** The format of a log whose text begins like this. */
    Finding find(String head) throws IOException {
        var candidates = new ArrayList<Candidate>();
        var starts = lineStarts(head);
        for (int line = 0; line < starts.size(); line++) {
            var rest = head.substring(starts.get(line));
            var fitting = fitting(rest, line + 1L, candidates);
            if (fitting != null) {
                return new Finding.Format(new FoundFormat(
                        fitting.profile(),
                        fitting.dialect(),
                        fitting.header(),
                        fitting.line(),
                        hasTagRow(fitting)));
            }
        }
        var headerless = headerless(head);
        return headerless == null ? new Finding.None(message(candidates)) : new Finding.Format(headerless);
    }

    private @Nullable Candidate fitting(String rest, long line, List<Candidate> candidates) throws IOException {
        Candidate best = null;
        for (var delimiter : DELIMITERS) {
            var dialect = Dialect.of(delimiter);
            var cells = records(rest, dialect, 1);
            if (cells.isEmpty()) {
                continue;
            }
            var header = new Header(cells.getFirst());
            for (var profile : profiles) {
                if (profile.header().headerless() != null || header.size() > settings.maxColumns()) {
                    continue;
                }
                var candidate = new Candidate(profile, dialect, header, line, rest, missing(profile, header));
                candidates.add(candidate);
                if (fits(candidate) && (best == null || candidate.known() > best.known())) {
                    best = candidate;
                }
            }
        }
        return best;
    }

    private static boolean fits(Candidate candidate) {
        return candidate.missing().isEmpty()
                && candidate.profile().header().forbidden().stream()
                        .noneMatch(candidate.header()::has);
    }

    private static List<String> missing(Profile profile, Header header) {
        return profile.header().required().stream()
                .filter(names -> names.stream().noneMatch(header::has))
                .map(names -> String.join(" or ", names))
                .toList();
    }

    private boolean hasTagRow(Candidate header) throws IOException {
        var records = records(header.rest(), header.dialect(), 2);
        return records.size() == 2 && isTagRow(records.get(1));
    }

    /** Whether the cells are HXL hashtags and blanks only. */
    private static boolean isTagRow(List<String> cells) {
        var texts = cells.stream().map(Cells::trimmed).toList();
        return texts.stream().allMatch(text -> text.isEmpty() || text.startsWith("#"))
                && texts.stream().anyMatch(text -> !text.isEmpty());
    }

    private @Nullable FoundFormat headerless(String head) throws IOException {
        for (var profile : profiles) {
            var layout = profile.header().headerless();
            if (layout == null) {
                continue;
            }
            for (var delimiter : DELIMITERS) {
                var dialect = new Dialect(delimiter, profile.quoting(), null);
                var rows = records(head, dialect, 3);
                var header = new Header(layout.columns());
                if (!rows.isEmpty() && rows.stream().allMatch(row -> hasSigns(row, header, layout))) {
                    return new FoundFormat(profile, dialect, header, 0, false);
                }
            }
        }
        return null;
    }

    private static boolean hasSigns(List<String> row, Header header, Profile.Headerless layout) {
        return row.size() == layout.columns().size()
                && layout.signs().entrySet().stream()
                        .allMatch(sign -> Pattern.matches(sign.getValue(), row.get(header.column(sign.getKey()))));
    }

    /** The cells of the first records of a text that are well formed. */
    private List<List<String>> records(String text, Dialect dialect, int most) throws IOException {
        var records = new ArrayList<List<String>>();
        try (var splitter = new RecordSplitter(new StringReader(text), dialect, settings)) {
            while (records.size() < most) {
                if (!splitter.advance()) {
                    break;
                }
                if (splitter.fault() == null) {
                    records.add(List.of(splitter.cut()));
                } else if (records.isEmpty()) {
                    break;
                }
            }
        }
        return records;
    }

    private static List<Integer> lineStarts(String head) {
        var starts = new ArrayList<Integer>();
        int at = 0;
        while (at < head.length() && starts.size() < HEADER_WITHIN) {
            starts.add(at);
            while (at < head.length() && head.charAt(at) != '\n' && head.charAt(at) != '\r') {
                at++;
            }
            at += head.startsWith("\r\n", at) ? 2 : 1;
        }
        return starts;
    }

    private String message(List<Candidate> candidates) {
        var formats = profiles.stream().map(Profile::name).sorted().collect(Collectors.joining(", "));
        var start = "The columns are those of no known format (looked for: " + formats + "). ";
        var nearest = candidates.stream()
                .filter(candidate -> candidate.known() > 0)
                .min(Comparator.comparingInt((Candidate candidate) -> candidate.missing().size())
                        .thenComparing(Candidate::known, Comparator.reverseOrder())
                        .thenComparing(Candidate::line));
        if (nearest.isEmpty()) {
            return start + "None of the columns of any format was found in the first " + HEADER_WITHIN
                    + " lines; add a header row, or describe the format in a profile of your own";
        }
        var near = nearest.get();
        var found = near.header().names().stream()
                .limit(SHOWN_COLUMNS)
                .map(Shown::plain)
                .collect(Collectors.joining(", "));
        var more =
                near.header().size() > SHOWN_COLUMNS ? " and " + (near.header().size() - SHOWN_COLUMNS) + " more" : "";
        var trouble = near.missing().isEmpty()
                ? "which must not have " + String.join(", ", near.profile().header().forbidden())
                : "which also needs " + String.join(", ", near.missing());
        return start + "The nearest is " + near.profile().name() + ", " + trouble + ". The header on line "
                + near.line()
                + " has: " + found + more;
    }
}
