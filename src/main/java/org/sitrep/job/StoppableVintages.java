package org.sitrep.job;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.sitrep.model.Vintage;
import org.sitrep.reckon.VintageSource;

/** Vintages that are handed over as long as the run is not to stop. A pass over millions ends at the next one. */
final class StoppableVintages implements VintageSource {

    private final VintageSource vintages;
    private final StopSignal stop;

    StoppableVintages(VintageSource vintages, StopSignal stop) {
        this.vintages = vintages;
        this.stop = stop;
    }

    @Override
    public void forEachSole(Consumer<? super Vintage> consumer) {
        vintages.forEachSole(checked(consumer));
    }

    @Override
    public void forEachRevised(Consumer<? super Vintage> consumer) {
        vintages.forEachRevised(checked(consumer));
    }

    @Override
    public Set<String> shared(Set<String> ids, LocalDate asOf) {
        return vintages.shared(ids, asOf);
    }

    /** @throws FaultException with {@link ExitCode#STOPPED}, from the pass itself */
    private Consumer<Vintage> checked(Consumer<? super Vintage> consumer) {
        return vintage -> {
            stop.check();
            consumer.accept(vintage);
        };
    }
}
