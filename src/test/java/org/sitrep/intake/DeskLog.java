package org.sitrep.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.model.Entry;
import org.sitrep.model.Rejection;

/** Writes logs for tests and reads them back as the program does. */
final class DeskLog {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Formats FORMATS = Formats.builtIn();

    /** The columns of the tests' own desk log, in this order. */
    static final String HEADER =
            "entry_id,event_date,reported_on,country,admin1,latitude,longitude,category,basis,qualifier,count,summary";

    /** A row under {@link #HEADER} with nothing wrong in it. */
    static String goodRow(String id) {
        return id + ",2024-03-05,2024-03-06,Freedonia,North,10.5,20.5,detention,total,at least,160,Crowds were held.";
    }

    private DeskLog() {}

    /** What reading a log gave; the notices are those of the header and of all rows. */
    record Read(LogDescription description, List<RowOutcome> outcomes, List<String> notices) {

        List<Entry> entries() {
            return outcomes.stream()
                    .flatMap(outcome -> outcome instanceof RowOutcome.Accepted accepted
                            ? accepted.readings().stream().map(Reading::entry)
                            : Stream.empty())
                    .toList();
        }

        List<String> ids() {
            return entries().stream().map(Entry::id).toList();
        }

        List<Rejection> rejections() {
            return outcomes.stream()
                    .flatMap(outcome -> outcome instanceof RowOutcome.Rejected rejected
                            ? Stream.of(rejected.rejection())
                            : Stream.empty())
                    .toList();
        }

        List<String> dropReasons() {
            return outcomes.stream()
                    .flatMap(outcome -> outcome instanceof RowOutcome.Dropped dropped ? Stream.of(dropped.reason())
                            : Stream.empty())
                    .toList();
        }

        Rejection rejection() {
            if (rejections().size() != 1) {
                throw new AssertionError("Expected one rejection: " + rejections());
            }
            return rejections().getFirst();
        }

        Entry entry() {
            if (entries().size() != 1) {
                throw new AssertionError("Expected one entry: " + outcomes);
            }
            return entries().getFirst();
        }
    }

    /** Reads a log of these lines, in UTF-8. */
    static Read read(Path folder, String... lines) {
        return readText(folder, String.join("\n", lines) + "\n");
    }

    static Read readText(Path folder, String text) {
        return readBytes(folder, "log.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    static Read readBytes(Path folder, String name, byte[] bytes) {
        try {
            Files.write(folder.resolve(name), bytes);
            return readFile(folder.resolve(name), IntakeSettings.defaults());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Read readFile(Path file, IntakeSettings settings) throws IOException {
        var contents = Inbox.of(file, settings);
        if (contents.logs().size() != 1) {
            throw new AssertionError("Expected one log: " + contents);
        }
        try (var reader = new Intake(FORMATS, settings, TODAY).open(contents.logs().getFirst())) {
            var outcomes = drain(reader);
            return new Read(reader.description(), outcomes, reader.notices());
        }
    }

    static List<RowOutcome> drain(LogReader reader) throws IOException {
        var outcomes = new ArrayList<RowOutcome>();
        for (var outcome = reader.next(); outcome != null; outcome = reader.next()) {
            outcomes.add(outcome);
        }
        return outcomes;
    }
}
