package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CutAheadTest {

    @Test
    void recordsComeInOrderAndNoneIsLost() throws IOException {
        try (var ahead = new CutAhead(new Numbers(12_345, null))) {
            for (long number = 1; number <= 12_345; number++) {
                var record = ahead.next();

                assertThat(record).isNotNull();
                assertThat(record.raw().number()).isEqualTo(number);
            }
            assertThat(ahead.next()).isNull();
            assertThat(ahead.next()).isNull();
        }
    }

    @Test
    void aFailureComesBehindTheRecordsBeforeIt() throws IOException {
        try (var ahead = new CutAhead(new Numbers(3_001, new IOException("disk")))) {
            for (int i = 0; i < 3_001; i++) {
                assertThat(ahead.next()).isNotNull();
            }
            assertThatThrownBy(ahead::next).isInstanceOf(IOException.class).hasMessage("disk");
            assertThatThrownBy(ahead::next).isInstanceOf(IOException.class).hasMessage("disk");
        }
    }

    @Test
    void closingEndsTheThreadAlsoWhileItWaitsAndThenClosesTheSource() throws IOException {
        var numbers = new Numbers(Long.MAX_VALUE, null);
        var ahead = new CutAhead(numbers);
        for (int i = 0; i < 1_100; i++) {
            ahead.next();
        }

        ahead.close();

        assertThat(numbers.closed).isTrue();
        assertThat(numbers.given).hasValueLessThan(10_000);
        assertThat(numbers.by).isNotSameAs(Thread.currentThread()).matches(thread -> !thread.isAlive());
    }

    @Test
    void anInterruptionIsKeptForTheOneWhoAskedAndLosesNoRecord() throws IOException {
        try (var ahead = new CutAhead(new Numbers(2_000, null))) {
            Thread.currentThread().interrupt();
            for (int i = 0; i < 2_000; i++) {
                assertThat(ahead.next()).isNotNull();
            }
            assertThat(ahead.next()).isNull();
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aShortLogIsCutByTheOneWhoAsks() throws IOException {
        var numbers = new Numbers(20, null);
        try (var ahead = new CutAhead(numbers)) {
            while (ahead.next() != null) {
                // All of it is read.
            }
            assertThat(numbers.by).isSameAs(Thread.currentThread());
        }
    }

    /** So many records, behind which the source ends or breaks. */
    private static final class Numbers implements RecordSource {

        private final long count;
        private final @Nullable IOException failure;
        private final AtomicLong given = new AtomicLong();
        private final AtomicBoolean closed = new AtomicBoolean();
        private volatile @Nullable Thread by;

        Numbers(long count, @Nullable IOException failure) {
            this.count = count;
            this.failure = failure;
        }

        @Override
        public @Nullable CutRecord next() throws IOException {
            by = Thread.currentThread();
            if (given.get() < count) {
                var number = given.incrementAndGet();
                return new CutRecord(new RawRecord(number, number + 1, "a", 1, null), 1, false, new String[] {"a"});
            }
            if (failure != null) {
                throw failure;
            }
            return null;
        }

        @Override
        public void close() {
            closed.set(true);
        }
    }
}
