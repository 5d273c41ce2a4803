package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sitrep.intake.LogDescription;
import org.sitrep.intake.LogReader;
import org.sitrep.intake.Reading;
import org.sitrep.intake.RowOutcome;
import org.sitrep.model.Area;
import org.sitrep.model.Attribution;
import org.sitrep.model.Category;
import org.sitrep.model.Entry;
import org.sitrep.model.Place;
import org.sitrep.model.ReducedDate;
import org.sitrep.model.Standing;

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
    void recordsOfManyCountriesComeInLargerLotsButNotInEndlessOnes() throws IOException {
        try (var few = new ReadAhead(new Rows(5_000, null, 19), 100);
                var more = new ReadAhead(new Rows(5_000, null, 30), 100);
                var many = new ReadAhead(new Rows(5_000, null, 250), 100)) {
            assertThat(rows(few.next()).outcomes()).hasSize(100);
            assertThat(rows(more.next()).outcomes()).hasSize(300);
            assertThat(rows(many.next()).outcomes()).hasSize(1_000);
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

    /** A log of so many rows, dropped or of some countries in turn, that ends or breaks behind them. */
    private static final class Rows implements LogReader {

        private final long count;
        private final @Nullable RuntimeException failure;
        private final int countries;
        private final AtomicBoolean closed = new AtomicBoolean();
        private long next;

        Rows(long count, @Nullable RuntimeException failure) {
            this(count, failure, 0);
        }

        Rows(long count, @Nullable RuntimeException failure, int countries) {
            this.count = count;
            this.failure = failure;
            this.countries = countries;
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
            if (next <= count && countries > 0) {
                return accepted("Country " + next % countries);
            }
            if (next <= count) {
                return new RowOutcome.Dropped(next, next + 1, "test");
            }
            if (failure != null) {
                throw failure;
            }
            return null;
        }

        private RowOutcome accepted(String country) {
            var day = ReducedDate.of(LocalDate.parse("2031-05-09"));
            var entry = new Entry(
                    "desk-log", "E" + next, Category.PROTEST, day, null, day,
                    new Place(Area.of(country), null, null), Entry.ALL, "", null, null, Attribution.NONE,
                    Standing.REPORTED, List.of(), null, "", Map.of());
            return new RowOutcome.Accepted(next, next + 1, List.of(new Reading(entry, new byte[32], null)), "");
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
