package org.sitrep.intake;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Reads the first records of a log whose dialect is not known yet. */
final class SampleRecords {

    private final IntakeSettings settings;

    SampleRecords(IntakeSettings settings) {
        this.settings = settings;
    }

    /** A record and the physical line on which it starts. */
    record Sample(List<String> cells, long line) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /** How many records of a sample can be read, and how many not. */
    record Quality(int good, int bad) {}

    /** The first records that are well formed; none if the very first is not. */
    List<Sample> first(String text, Dialect dialect, int most) throws IOException {
        var records = new ArrayList<Sample>();
        try (var splitter = new RecordSplitter(new StringReader(text), dialect, settings)) {
            var faulty = 0;
            // Each faulty one may have been followed to the end of the sample, so not many are borne with.
            while (records.size() < most && faulty < most && splitter.advance()) {
                if (splitter.fault() == null) {
                    records.add(new Sample(List.of(splitter.cut()), splitter.firstLine()));
                } else if (records.isEmpty()) {
                    break;
                } else {
                    faulty++;
                }
            }
        }
        return records;
    }

    /** How well a text that begins with a header can be read. */
    Quality quality(String text, Dialect dialect, int columns) throws IOException {
        int good = 0;
        int bad = 0;
        try (var splitter = new RecordSplitter(new StringReader(text), dialect, settings)) {
            splitter.expect(columns);
            while (splitter.advance()) {
                if (splitter.fault() == null && splitter.cells() == columns) {
                    good++;
                } else {
                    bad++;
                }
            }
        }
        return new Quality(good, bad);
    }
}
