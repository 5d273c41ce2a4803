package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sitrep.intake.LogDescription;
import org.sitrep.intake.LogReader;
import org.sitrep.intake.RowOutcome;

@Timeout(30)
class ReadAheadTest {

    @Test
    void recordsComeInOrderAndTheEndComesWithTheLast() throws IOException {
        try (var ahead = new ReadAhead(new Rows(25, null), 10)) {
            var lots = List.of(rows(ahead.next()), rows(ahead.next()), rows(ahead.next()));

            assertThat(lots).extracting(lot -> lot.outcomes().size()).containsExactly(10, 10, 5);
            assertThat(lots).extracting(lot -> lot.end() != null).containsExactly(false, false, true);
            assertThat(lots.stream().flatMap(lot -> lot.outcomes().stream()).map(RowOutcome::record)).isSorted()
                    .hasSize(25);
        }
    }

    @Test
    void aFailureComesWhereItHappenedAndNotBefore() throws IOException {
        try (var ahead = new ReadAhead(new Rows(15, new IllegalStateException("broken")), 10)) {
            assertThat(rows(ahead.next()).outcomes()).hasSize(10);
            assertThatThrownBy(ahead::next).isInstanceOf(IllegalStateException.class).hasMessage("broken");
        }
    }

    @Test
    void closingEndsTheThreadAlsoWhileItWaits() {
        var reader = new Rows(1_000_000, null);
        var ahead = new ReadAhead(reader, 10);

        ahead.close();

        assertThat(reader.closed).isTrue();
    }

    @Test
    void anInterruptionIsLeftForTheEndOfTheChunk() throws IOException {
        try (var ahead = new ReadAhead(new Rows(5, null), 10)) {
            Thread.currentThread().interrupt();

            assertThat(rows(ahead.next()).outcomes()).hasSize(5);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static ReadItem.Rows rows(ReadItem item) {
        return (ReadItem.Rows) item;
    }

    /** A log of so many rows, all dropped, that ends or breaks behind them. */
    private static final class Rows implements LogReader {

        private final long count;
        private final @Nullable RuntimeException failure;
        private final AtomicBoolean closed = new AtomicBoolean();
        private long next;

        Rows(long count, @Nullable RuntimeException failure) {
            this.count = count;
            this.failure = failure;
        }

        @Override
        public LogDescription description() {
            return new LogDescription("desk-log", "desk-log", "", "UTF-8", ',', 1, List.of(), 1, List.of());
        }

        @Override
        public List<String> notices() {
            return List.of();
        }

        @Override
        public @Nullable RowOutcome next() {
            next++;
            if (next <= count) {
                return new RowOutcome.Dropped(next, next + 1, "test");
            }
            if (failure != null) {
                throw failure;
            }
            return null;
        }

        @Override
        public long skip(long records) {
            return 0;
        }

        @Override
        public void close() {
            closed.set(true);
        }
    }
}
