package org.sitrep.reckon;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.sitrep.model.Vintage;

/**
 * The entries known on the as-of day, as they stood on it: first what is told, in the order of time, then the rows of
 * event datasets in the order in which they were taken in. A reported zero that stands on the row of its event is no
 * entry of its own here.
 */
public final class KnownEntries {

    private final VintageSource source;
    private final Archive held;
    private final List<Statement> told;
    private final LocalDate asOf;
    private final long count;

    KnownEntries(VintageSource source, Archive held, List<Statement> told, LocalDate asOf, long count) {
        this.source = source;
        this.held = held;
        this.told = told;
        this.asOf = asOf;
        this.count = count;
    }

    /** How many there are. */
    public long count() {
        return count;
    }

    /** Hands over each once; reads the vintages anew. */
    public void forEach(Consumer<? super Statement> consumer) {
        told.forEach(statement -> show(statement, consumer));
        source.forEachEntry(versions -> {
            if (held.isEmpty() || !held.holds(versions.getFirst().entry().key())) {
                show(versions, consumer);
            }
        });
    }

    private void show(List<Vintage> versions, Consumer<? super Statement> consumer) {
        var statement = held.on(versions, asOf);
        if (statement != null) {
            show(statement, consumer);
        }
    }

    private static void show(Statement statement, Consumer<? super Statement> consumer) {
        if (!statement.isZeroOfItsRow()) {
            consumer.accept(statement);
        }
    }
}
