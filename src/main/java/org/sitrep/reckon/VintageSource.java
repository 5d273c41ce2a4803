package org.sitrep.reckon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.sitrep.model.Entry;
import org.sitrep.model.EntryKey;
import org.sitrep.model.Vintage;

/** All vintages of one country, of whatever day. They may be millions, so they are handed over, and as often as it takes. */
public interface VintageSource {

    /** Hands over the vintage of each entry that has one only. */
    void forEachSole(Consumer<? super Vintage> consumer);

    /** Hands over the vintages of the entries that have several: those of one entry together, in the order of their numbers. */
    void forEachRevised(Consumer<? super Vintage> consumer);

    /**
     * Which ids entries of more than one dataset have.
     *
     * @param ids the ids that are asked about
     * @param asOf the day of knowledge: an entry that became known later has no part in it
     */
    Set<String> shared(Set<String> ids, LocalDate asOf);

    /** The same vintages with each entry changed. @param change leaves dataset and id as they are */
    default VintageSource changed(UnaryOperator<Entry> change) {
        var whole = this;
        return new VintageSource() {
            @Override
            public void forEachSole(Consumer<? super Vintage> consumer) {
                whole.forEachSole(vintage -> consumer.accept(vintage.with(change.apply(vintage.entry()))));
            }

            @Override
            public void forEachRevised(Consumer<? super Vintage> consumer) {
                whole.forEachRevised(vintage -> consumer.accept(vintage.with(change.apply(vintage.entry()))));
            }

            @Override
            public Set<String> shared(Set<String> ids, LocalDate asOf) {
                return whole.shared(ids, asOf);
            }
        };
    }

    /** Vintages that are at hand, in whatever order. */
    static VintageSource of(Collection<Vintage> vintages) {
        var versions = new LinkedHashMap<EntryKey, List<Vintage>>();
        for (var vintage : vintages) {
            versions.computeIfAbsent(vintage.entry().key(), key -> new ArrayList<>(1)).add(vintage);
        }
        versions.values().forEach(list -> list.sort(Comparator.comparingInt(Vintage::number)));
        return new VintageSource() {
            @Override
            public void forEachSole(Consumer<? super Vintage> consumer) {
                versions.values().stream().filter(list -> list.size() == 1).forEach(list -> list.forEach(consumer));
            }

            @Override
            public void forEachRevised(Consumer<? super Vintage> consumer) {
                versions.values().stream().filter(list -> list.size() > 1).forEach(list -> list.forEach(consumer));
            }

            @Override
            public Set<String> shared(Set<String> ids, LocalDate asOf) {
                var datasets = new HashMap<String, String>();
                var shared = new HashSet<String>();
                versions.forEach((key, ofEntry) -> {
                    if (ids.contains(key.id())
                            && ofEntry.stream().anyMatch(version -> !version.countsFrom().isAfter(asOf))
                            && !datasets.computeIfAbsent(key.id(), none -> key.dataset()).equals(key.dataset())) {
                        shared.add(key.id());
                    }
                });
                return shared;
            }
        };
    }

    /** Hands over all entries, each with its versions, the first first. */
    default void forEachEntry(Consumer<List<Vintage>> consumer) {
        forEachSole(vintage -> consumer.accept(List.of(vintage)));
        var versions = new ArrayList<Vintage>();
        forEachRevised(vintage -> {
            if (!versions.isEmpty()
                    && !versions.getFirst().entry().key().equals(vintage.entry().key())) {
                consumer.accept(List.copyOf(versions));
                versions.clear();
            }
            versions.add(vintage);
        });
        if (!versions.isEmpty()) {
            consumer.accept(List.copyOf(versions));
        }
    }
}
