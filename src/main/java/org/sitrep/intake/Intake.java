package org.sitrep.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.FormatFinder.Finding;

/**
 * Opens logs: finds out their encoding, delimiter, header and format, and gives their records one by one.
 *
 * <p>Holds no state between logs, so one instance serves all threads; each reader belongs to one.
 */
public final class Intake {

    private static final int HEAD_BYTES = 1 << 18;
    private static final long LOOKED_AT = 64L << 20;
    private static final int SHOWN_COLUMNS = 20;
    /** A text has fewer control characters than one in so many. */
    private static final int CONTROLS = 20;

    private final Formats formats;
    private final IntakeSettings settings;
    private final LocalDate today;
    private final ReadingListener listener;
    private final EncodingDetector encodings = new EncodingDetector();
    private final LogBytes bytes;

    /**
     * An intake.
     *
     * @param formats the formats to recognise
     * @param settings the limits
     * @param today the day of the run, UTC: a row reported after tomorrow is refused
     */
    public Intake(Formats formats, IntakeSettings settings, LocalDate today) {
        this(formats, settings, today, ReadingListener.NONE);
    }

    /** An intake that tells how far it has come. */
    public Intake(Formats formats, IntakeSettings settings, LocalDate today, ReadingListener listener) {
        this.listener = listener;
        this.formats = formats;
        this.settings = settings;
        this.today = today;
        this.bytes = new LogBytes(settings);
    }

    /** An intake of the built-in formats with the usual limits. */
    public static Intake of(LocalDate today) {
        return new Intake(Formats.builtIn(), IntakeSettings.defaults(), today);
    }

    /**
     * Opens a log and reads its header.
     *
     * @throws UnreadableLogException if the file cannot be read, is empty, is no text, or is of no known format
     */
    public LogReader open(LogFile log) {
        var guard = new SourceGuard(log);
        try {
            guard.checkUnchanged();
            return open(log, guard);
        } catch (IOException broken) {
            throw guard.unreadable(broken);
        }
    }

    /** Whether a log is a list of ids that a publisher has deleted; false also for one that cannot be read. */
    public boolean isOfDeletions(LogFile log) {
        try (var stream = bytes.open(log)) {
            var head = stream.readNBytes(HEAD_BYTES);
            var encoding = encodings.detect(head, head.length);
            var text = EncodingDetector.decode(head, head.length, encoding.charset());
            return new FormatFinder(formats.profiles(), settings).find(text) instanceof Finding.Format(var found)
                    && found.profile().deletions();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private LogReader open(LogFile log, SourceGuard guard) throws IOException {
        byte[] head;
        byte[] sample;
        try (var stream = bytes.open(log)) {
            head = stream.readNBytes(HEAD_BYTES);
            refuseWhatIsNoText(head, guard);
            sample = telling(head, stream);
        }
        var encoding = encodings.detect(sample, sample.length);
        var text = EncodingDetector.decode(head, head.length, encoding.charset());
        if (isBinary(text)) {
            throw guard.rejected(
                    Check.FILE_NOT_TEXT,
                    "The file holds bytes that no text has, so it is no CSV; save it as CSV (UTF-8) in the program that made"
                            + " it");
        }
        if (text.isBlank()) {
            throw guard.rejected(Check.FILE_EMPTY, "The file has no rows and no header; export the log again");
        }
        return switch (new FormatFinder(formats.profiles(), settings).find(text)) {
            case Finding.None(var message) -> throw guard.rejected(Check.HEADER_UNKNOWN_FORMAT, message);
            case Finding.Format(var found) ->
                reader(log, guard, encoding, found, dayOrder(log, text, encoding, found));
        };
    }

    /** The first part of the file that tells its encoding: exports often have their first accent late. */
    private static byte[] telling(byte[] head, InputStream stream) throws IOException {
        if (head.length < HEAD_BYTES || !EncodingDetector.isAscii(head)) {
            return head;
        }
        var part = new byte[HEAD_BYTES];
        for (long looked = HEAD_BYTES; looked < LOOKED_AT; looked += HEAD_BYTES) {
            var length = stream.readNBytes(part, 0, HEAD_BYTES);
            if (length < HEAD_BYTES) {
                return length == 0 ? head : Arrays.copyOf(part, length);
            }
            if (!EncodingDetector.isAscii(part)) {
                return part;
            }
        }
        return head;
    }

    private LogReader reader(
            LogFile log, SourceGuard guard, TextEncoding encoding, FoundFormat found, DayOrderFinder days)
            throws IOException {
        var plan = new ColumnPlan(found.profile(), found.header());
        var occurrences = occurrences(log, encoding, found, days.order());
        var opened = bytes.openCounted(log);
        var stream = opened.bytes();
        try {
            var splitter =
                    new RecordSplitter(new DecodingReader(stream, encoding.charset()), found.dialect(), settings);
            found.passHeader(splitter);
            return new CsvLogReader(
                    description(log, encoding, found, plan, days.notice(), occurrences.notices()),
                    new CutAhead(splitter),
                    found.header(),
                    new RowMapper(
                            found, days.order(), occurrences, log.name(), plan, today, Sha256.digest()),
                    new RowRejections(
                            log.name(),
                            found.header(),
                            found.dialect(),
                            encoding.charset().name(),
                            settings),
                    guard,
                    settings,
                    records -> listener.read(log, records, opened.counted().count()));
        } catch (IOException | RuntimeException broken) {
            stream.close();
            throw broken;
        }
    }

    /** Looks at the first part of the log, and at all of it where its dates do not tell before. */
    private DayOrderFinder dayOrder(LogFile log, String head, TextEncoding encoding, FoundFormat found)
            throws IOException {
        var finder = new DayOrderFinder(found, binder(log, found), settings);
        if (finder.isNeeded() && finder.look(new StringReader(head))) {
            try (var stream = bytes.open(log)) {
                finder.look(new DecodingReader(stream, encoding.charset()));
            }
        }
        return finder;
    }

    /** Reads a log of events without lasting ids through once more, for rows that only their number can tell apart. */
    private Occurrences occurrences(LogFile log, TextEncoding encoding, FoundFormat found, DayOrder order)
            throws IOException {
        var finder = new OccurrenceFinder(found, binder(log, found, order), settings);
        if (!finder.isNeeded()) {
            return Occurrences.ALL_FIRST;
        }
        try (var stream = bytes.open(log)) {
            return finder.look(new DecodingReader(stream, encoding.charset()));
        }
    }

    private static SourceBinder binder(LogFile log, FoundFormat found) {
        return binder(log, found, DayOrder.UNKNOWN);
    }

    private static SourceBinder binder(LogFile log, FoundFormat found, DayOrder order) {
        return new SourceBinder(found.profile(), found.header(), log.name(), Sha256.digest(), order);
    }

    private static LogDescription description(
            LogFile log,
            TextEncoding encoding,
            FoundFormat found,
            ColumnPlan plan,
            @Nullable String days,
            List<String> copies) {
        var notices = new ArrayList<String>();
        var guess = encoding.notice();
        if (guess != null) {
            notices.add(guess);
        }
        notices.addAll(found.notices());
        if (days != null) {
            notices.add(days);
        }
        notices.addAll(copies);
        var header = found.header();
        if (found.line() > 1) {
            notices.add("Lines passed over above the header: " + (found.line() - 1));
        }
        if (found.tagRows() > 0) {
            notices.add("The row of HXL hashtags under the header was passed over");
        }
        if (!header.blank().isEmpty()) {
            notices.add("Columns without a name were ignored: "
                    + header.blank().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        if (!header.repeated().isEmpty()) {
            notices.add("Columns whose name occurs before were ignored: " + listed(header.repeated()));
        }
        if (!plan.unknown().isEmpty()) {
            notices.add("Columns that the format does not know were "
                    + (plan.keepsUnknown() ? "kept as they are: " : "left out: ") + listed(plan.unknown()));
        }
        return new LogDescription(
                found.profile().name(),
                found.profile().datasetOf(log.name()),
                found.reason(),
                encoding.charset().name(),
                found.dialect().delimiter(),
                found.line(),
                header.names(),
                idColumn(log, found),
                notices);
    }

    private static int idColumn(LogFile log, FoundFormat found) {
        var profile = found.profile();
        var spec = profile.specOf(Field.ID, profile.entries().getFirst());
        var source = binder(log, found).bind(Field.ID, spec);
        return source instanceof Source.Key ? 0 : source.column() + 1;
    }

    private static String listed(List<String> names) {
        var shown = names.stream().limit(SHOWN_COLUMNS).map(Shown::plain).collect(Collectors.joining(", "));
        return names.size() > SHOWN_COLUMNS ? shown + " and " + (names.size() - SHOWN_COLUMNS) + " more" : shown;
    }

    /** Whether more than one character of twenty controls a terminal. Zeros do not count: a cut-off copy ends with them. */
    private static boolean isBinary(String text) {
        var controls = text.chars()
                .filter(c -> c > 0 && c < ' ' && c != '\n' && c != '\r' && c != '\t')
                .count();
        return controls * CONTROLS > text.length();
    }

    private static boolean isZeros(byte[] head) {
        for (var one : head) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }

    private static void refuseWhatIsNoText(byte[] head, SourceGuard guard) {
        if (head.length == 0) {
            throw guard.rejected(Check.FILE_EMPTY, "The file has no bytes; export the log again");
        }
        if (isZeros(head)) {
            throw guard.rejected(
                    Check.FILE_NOT_TEXT,
                    "The file begins with nothing but zero bytes, as after a copy that broke off or a full disk; copy or"
                            + " export it again");
        }
        if (EncodingDetector.isUtf32(head)) {
            throw guard.rejected(Check.FILE_ENCODING, "The file is UTF-32, which is not read; save it as UTF-8");
        }
        for (var kind : BinaryKind.values()) {
            if (kind.isStartOf(head)) {
                throw guard.rejected(
                        Check.FILE_NOT_TEXT,
                        "The file is " + kind.words() + " and not CSV; save it as CSV (UTF-8) in the program that"
                                + " made it");
            }
        }
    }
}
