package org.sitrep.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Vintage;
import org.sitrep.reckon.VintageSource;
import org.sitrep.store.VintageReader;

/**
 * The vintages of a country from the store. A thread of its own reads and decodes them, a little ahead of who takes them
 * in; where they are few they are read once and kept. For one thread at a time.
 */
final class StoredVintages implements VintageSource {

    private static final int BATCH = 256;
    private static final int BATCHES_AHEAD = 16;
    /** Up to so many vintages are kept. */
    private static final int MOST_KEPT = 20_000;

    private final VintageReader vintages;
    private final String country;
    private final Instant loadedUntil;
    private final Map<Part, List<Vintage>> kept = new HashMap<>();

    /** Which of the vintages. */
    private enum Part {
        SOLE,
        REVISED
    }

    /** @param loadedUntil nothing that was loaded later is given */
    StoredVintages(VintageReader vintages, String country, Instant loadedUntil) {
        this.vintages = vintages;
        this.country = country;
        this.loadedUntil = loadedUntil;
    }

    @Override
    public void forEachSole(Consumer<? super Vintage> consumer) {
        forEach(Part.SOLE, consumer);
    }

    @Override
    public void forEachRevised(Consumer<? super Vintage> consumer) {
        forEach(Part.REVISED, consumer);
    }

    @Override
    public Set<String> shared(Set<String> ids, LocalDate asOf) {
        return vintages.shared(ids, country, loadedUntil, asOf);
    }

    private void forEach(Part part, Consumer<? super Vintage> consumer) {
        var known = kept.get(part);
        if (known != null) {
            known.forEach(consumer);
            return;
        }
        var few = new ArrayList<Vintage>();
        var count = new long[1];
        read(part, vintage -> {
            if (++count[0] <= MOST_KEPT) {
                few.add(vintage);
            } else if (!few.isEmpty()) {
                few.clear();
                few.trimToSize();
            }
            consumer.accept(vintage);
        });
        if (count[0] <= MOST_KEPT) {
            kept.put(part, few);
        }
    }

    private void read(Part part, Consumer<Vintage> consumer) {
        var ahead = new Ahead();
        var reader = Thread.ofPlatform().name("read-" + country).start(() -> ahead.fill(part));
        try {
            ahead.drain(consumer);
        } finally {
            ahead.stop(reader);
        }
    }

    /** What was read ahead. */
    private final class Ahead {

        private final BlockingQueue<List<Vintage>> batches = new ArrayBlockingQueue<>(BATCHES_AHEAD);
        private volatile boolean stopped;
        private volatile @Nullable Throwable failure;

        /** Reads to the end, or until nobody wants more. An empty batch is the end. */
        void fill(Part part) {
            var batch = new Batch();
            try {
                if (part == Part.SOLE) {
                    vintages.forEachSole(country, loadedUntil, batch::add);
                } else {
                    vintages.forEachRevised(country, loadedUntil, batch::add);
                }
                batch.hand();
            } catch (Stopped nobodyListens) {
                return;
            } catch (RuntimeException | Error broken) {
                failure = broken;
            }
            put(List.of());
        }

        void drain(Consumer<Vintage> consumer) {
            for (var batch = take(); !batch.isEmpty(); batch = take()) {
                batch.forEach(consumer);
            }
            if (failure instanceof Throwable broken) {
                throw new IllegalStateException("The entries of " + country + " could not be read", broken);
            }
        }

        /**
         * Has the reader end. It is never interrupted, as that would close the files of the database under it: it is made
         * room for, and sees that it is to stop.
         */
        void stop(Thread reader) {
            stopped = true;
            var interrupted = false;
            while (reader.isAlive()) {
                batches.clear();
                try {
                    reader.join(10);
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        private List<Vintage> take() {
            try {
                return batches.take();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while entries were read", stop);
            }
        }

        private void put(List<Vintage> batch) {
            try {
                batches.put(batch);
            } catch (InterruptedException impossible) {
                throw new IllegalStateException("Nobody interrupts this thread", impossible);
            }
        }

        private final class Batch {
            private List<Vintage> filling = new ArrayList<>(BATCH);

            void add(Vintage vintage) {
                filling.add(vintage);
                if (filling.size() == BATCH) {
                    hand();
                }
            }

            void hand() {
                if (!filling.isEmpty()) {
                    put(filling);
                    if (stopped) {
                        throw new Stopped();
                    }
                    filling = new ArrayList<>(BATCH);
                }
            }
        }
    }

    /** Nobody wants more. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
