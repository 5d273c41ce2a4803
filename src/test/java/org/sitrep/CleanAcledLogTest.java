package org.sitrep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.bench.AcledLog;
import org.sitrep.model.Severity;
import org.sitrep.model.Vintage;
import org.sitrep.reckon.Desk;

/** An export of events as publishers make them, its bad rows rejected, is no reason to warn anybody. */
class CleanAcledLogTest {

    private static final int ROWS = 10_000;

    @Test
    void tenThousandEventsGiveNoWarning(@TempDir Path folder) throws IOException {
        var file = folder.resolve("acled.csv");
        AcledLog.write(file, ROWS, 1, 7);
        var keys = new HashSet<Object>();
        var log = Logs.vintages(file).stream().filter(vintage -> keys.add(vintage.entry().key())).toList();

        assertThat(log).map(Vintage::entry).extracting(entry -> entry.place().area().country())
                .containsOnly("Kazakhstan");
        assertThat(Desk.of(log).observations("2026-11-23"))
                .allMatch(observation -> observation.severity() == Severity.NOTE)
                .hasSizeLessThanOrEqualTo(2);
    }
}
