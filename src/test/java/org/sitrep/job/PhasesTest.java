package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.publish.RunRecord;
import tools.jackson.databind.json.JsonMapper;

class PhasesTest {

    @TempDir private Path home;

    @Test
    void aRunTellsHowLongEachOfItsStepsTook() throws IOException {
        var desk = new Desk(home);
        desk.log("freedonia.csv", 30);

        var record = new JsonMapper().readValue(desk.run().json(), RunRecord.class);

        assertThat(record.phases())
                .extracting(RunRecord.Phase::name)
                .containsExactly("start", "manifest", "intake", "reconcile", "reports", "publish");
        assertThat(record.phases()).allSatisfy(phase -> assertThat(phase.seconds()).isNotNegative());
    }

    @Test
    void aPhaseHasWhatWasDoneInItAndNothingElse() {
        var phases = new Phases();
        phases.begin("work");
        var garbage = new byte[50][];
        for (var i = 0; i < garbage.length; i++) {
            garbage[i] = new byte[1 << 20];
        }
        phases.begin("rest");

        var told = phases.soFar();
        assertThat(told).extracting(RunRecord.Phase::name).isEqualTo(List.of("start", "work", "rest"));
        assertThat(told.get(1).allocatedBytes()).isBetween(50L << 20, 80L << 20);
        assertThat(told.get(2).allocatedBytes()).isLessThan(20L << 20);
    }
}
