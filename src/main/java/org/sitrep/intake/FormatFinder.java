package org.sitrep.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.SampleRecords.Sample;

/**
 * Finds the format of a log by its header.
 *
 * <p>Each of the first lines is read as a header under each delimiter and compared with every format, so that neither
 * the delimiter nor title lines above the header have to be guessed first. Of the formats that fit a line, the one that
 * knows most of its columns is chosen; of several, the one that asks for most. Where no line fits, a row of HXL hashtags may say what the columns are, and then
 * the cells of the first rows.
 */
final class FormatFinder {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int HEADER_WITHIN = 30;
    private static final int TAGS_WITHIN = 25;
    private static final int HEADERLESS_ROWS = 3;
    private static final int SAMPLE_ROWS = 200;
    private static final char BACKSLASH = '\\';

    private final List<Profile> profiles;
    private final IntakeSettings settings;
    private final SampleRecords samples;
    private final Reasons reasons;

    FormatFinder(List<Profile> profiles, IntakeSettings settings) {
        this.profiles = profiles;
        this.settings = settings;
        this.samples = new SampleRecords(settings);
        this.reasons = new Reasons(profiles);
    }

    /** A line that is the header of a format. */
    private record Candidate(Profile profile, Dialect dialect, Header header, long line, long recognised) {

        private static final Comparator<Candidate> FIT = Comparator.comparing(Candidate::recognised)
                .thenComparing(candidate -> candidate.profile().header().strictness());

        boolean fitsBetterThan(Candidate other) {
            return FIT.compare(this, other) > 0;
        }
    }

    /** What was found: the format, or the sentence that says what was looked for. */
    sealed interface Finding {
        record Format(FoundFormat format) implements Finding {}

        record None(String message) implements Finding {}
    }

    /** The format of a log whose text begins like this. */
    Finding find(String head) throws IOException {
        var nearest = new NearestFormat(profiles, HEADER_WITHIN);
        var starts = lineStarts(head);
        for (int line = 0; line < starts.size(); line++) {
            var rest = head.substring(starts.get(line));
            if (rest.startsWith("\n") || rest.startsWith("\r")) {
                continue;
            }
            var fitting = fitting(rest, line + 1L, nearest);
            if (fitting != null) {
                return new Finding.Format(withHeader(fitting, rest));
            }
        }
        var tagged = tagged(head, nearest);
        if (tagged != null) {
            return new Finding.Format(tagged);
        }
        var headerless = headerless(head);
        if (headerless != null) {
            return new Finding.Format(headerless);
        }
        return new Finding.None(hasLinesInQuotes(head)
                ? "Each line stands in quotes as a whole, so that it is a single cell; save the table again as CSV, or"
                        + " remove the outer quotes"
                : nearest.message());
    }

    private @Nullable Candidate fitting(String rest, long line, NearestFormat nearest) throws IOException {
        Candidate best = null;
        for (var delimiter : DELIMITERS) {
            var dialect = Dialect.of(delimiter);
            var cells = samples.first(rest, dialect, 1);
            if (!cells.isEmpty() && !HxlTags.isRow(cells.getFirst().cells())) {
                best = better(best, best(new Header(cells.getFirst().cells()), dialect, line, nearest));
            }
        }
        return best;
    }

    /** The format that knows most columns of a header; null if none fits. */
    private @Nullable Candidate best(Header header, Dialect dialect, long line, NearestFormat nearest) {
        Candidate best = null;
        for (var profile : profiles) {
            if (profile.header().required().isEmpty() || header.size() > settings.maxColumns()) {
                continue;
            }
            var missing = profile.header().missing(header);
            if (profile.header().fits(header)) {
                var recognised = new ColumnPlan(profile, header).recognised();
                best = better(best, new Candidate(profile, dialect, header, line, recognised));
            } else {
                nearest.add(profile, header, line, missing);
            }
        }
        return best;
    }

    private static @Nullable Candidate better(@Nullable Candidate one, @Nullable Candidate other) {
        return one == null || other != null && other.fitsBetterThan(one) ? other : one;
    }

    private FoundFormat withHeader(Candidate found, String rest) throws IOException {
        var notices = new ArrayList<String>();
        var quoting = found.profile().quoting();
        var dialect = new Dialect(found.dialect().delimiter(), quoting, null);
        if (quoting && rest.contains("\\\"")) {
            var escaped = new Dialect(found.dialect().delimiter(), true, BACKSLASH);
            var columns = found.header().size();
            if (samples.quality(rest, escaped, columns).bad() < samples.quality(rest, dialect, columns).bad()) {
                dialect = escaped;
                notices.add("Quotes inside quotes are written with a backslash before them");
            }
        }
        var more = emptyCellsBehind(rest, dialect, found.header());
        if (more > 0) {
            notices.add("Every row looked at ends with empty cells (" + more + ") that the header does not have");
        }
        return new FoundFormat(
                found.profile(),
                dialect,
                more > 0 ? found.header().widened(more) : found.header(),
                found.line(),
                tagRows(rest, dialect),
                reasons.of(found.profile(), found.header()),
                notices);
    }

    /**
     * By how many cells every row is longer than the header, if these are empty in all of them: some programs end each
     * row with a delimiter. A row that is longer than others is none of these; in it a text may hold a delimiter.
     */
    private int emptyCellsBehind(String rest, Dialect dialect, Header header) throws IOException {
        var rows = samples.first(rest, dialect, SAMPLE_ROWS).stream().skip(1).map(Sample::cells).toList();
        var more = rows.isEmpty() ? 0 : rows.getFirst().size() - header.size();
        var always = more > 0
                && rows.stream()
                        .allMatch(row -> row.size() == header.size() + more
                                && row.subList(header.size(), row.size()).stream().allMatch(String::isEmpty));
        return always ? more : 0;
    }

    /** How many records under the header end with a row of hashtags; blank ones may stand above it. */
    private int tagRows(String rest, Dialect dialect) throws IOException {
        var records = samples.first(rest, dialect, TAGS_WITHIN);
        for (int i = 1; i < records.size(); i++) {
            if (HxlTags.isRow(records.get(i).cells())) {
                return i;
            }
            if (!records.get(i).isBlank()) {
                return 0;
            }
        }
        return 0;
    }

    private @Nullable FoundFormat tagged(String head, NearestFormat nearest) throws IOException {
        for (var delimiter : DELIMITERS) {
            var dialect = Dialect.of(delimiter);
            var records = samples.first(head, dialect, TAGS_WITHIN);
            for (int i = 0; i < records.size(); i++) {
                var tags = records.get(i);
                if (!HxlTags.isRow(tags.cells())) {
                    continue;
                }
                var notices = new ArrayList<String>();
                var rows = samples.first(head, dialect, SAMPLE_ROWS).stream().skip(i + 1L).map(Sample::cells).toList();
                var totals = new RunningTotals(tags.cells(), rows);
                var header = Header.tagged(textsAbove(records, i), tags.cells(), totals, notices);
                var best = best(header, dialect, tags.line(), nearest);
                if (best != null) {
                    return new FoundFormat(
                            best.profile(),
                            dialect,
                            header,
                            tags.line(),
                            0,
                            reasons.of(best.profile(), header),
                            notices);
                }
            }
        }
        return null;
    }

    /** The header above a row of hashtags: the nearest row above it that is as wide and not blank. */
    private static List<String> textsAbove(List<Sample> records, int tagRow) {
        var width = records.get(tagRow).cells().size();
        for (int i = tagRow - 1; i >= 0; i--) {
            if (records.get(i).cells().size() == width && !records.get(i).isBlank()) {
                return records.get(i).cells();
            }
        }
        return records.get(tagRow).cells();
    }

    private @Nullable FoundFormat headerless(String head) throws IOException {
        for (var profile : profiles) {
            var layout = profile.header().headerless();
            if (layout == null) {
                continue;
            }
            for (var delimiter : DELIMITERS) {
                var dialect = new Dialect(delimiter, profile.quoting(), null);
                var rows = samples.first(head, dialect, HEADERLESS_ROWS);
                var header = new Header(layout.columns());
                if (!rows.isEmpty() && rows.stream().allMatch(row -> hasSigns(row.cells(), header, layout))) {
                    return new FoundFormat(
                            profile, dialect, header, 0, 0, reasons.ofRows(profile, rows.size()), List.of());
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

    private boolean hasLinesInQuotes(String head) throws IOException {
        var rows = samples.first(head, Dialect.COMMA, HEADERLESS_ROWS);
        return head.startsWith("\"")
                && !rows.isEmpty()
                && rows.stream()
                        .allMatch(row -> row.cells().size() == 1
                                && row.cells().getFirst().chars().anyMatch(c -> c == ',' || c == ';' || c == '\t'));
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
}
