package org.sitrep.job;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Basis;
import org.sitrep.model.Entry;
import org.sitrep.model.Figure;

/** Counts the entries of a file that is checked. Only counts of distinct events are added, each kind by itself. */
final class ContentCounter {

    private final Set<String> countries = new LinkedHashSet<>();
    private final Map<Key, Counted> kinds = new LinkedHashMap<>();
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    private record Key(String category, String group, String definition, @Nullable Basis basis, String unit) {}

    private static final class Counted {
        private long entries;
        private @Nullable BigDecimal sum;
        private boolean isAtLeast;

        void add(Figure figure) {
            var best = figure.best();
            var number = best == null ? figure.low() : best;
            isAtLeast |= best == null;
            if (number != null) {
                sum = sum == null ? number : sum.add(number);
            }
        }
    }

    void add(Entry entry) {
        countries.add(entry.country());
        var first = entry.date().first();
        var last = entry.date().last();
        from = from == null || first.isBefore(from) ? first : from;
        to = to == null || last.isAfter(to) ? last : to;
        var count = entry.count();
        var isCounted = count != null && count.figure().isKnown();
        var counted = kinds.computeIfAbsent(
                new Key(
                        entry.category().token(),
                        entry.group(),
                        entry.definition(),
                        count == null || !isCounted ? null : count.basis(),
                        count == null || !isCounted ? "" : count.unit()),
                unused -> new Counted());
        counted.entries++;
        if (count != null && isCounted) {
            counted.add(count.figure());
        }
    }

    CheckedContent content() {
        return new CheckedContent(
                List.copyOf(countries),
                from,
                to,
                kinds.entrySet().stream().map(kind -> kind(kind.getKey(), kind.getValue())).toList());
    }

    private static CheckedContent.Kind kind(Key key, Counted counted) {
        var basis = key.basis();
        return new CheckedContent.Kind(
                key.category(),
                key.group(),
                key.definition(),
                basis == null ? null : basis.token(),
                key.unit(),
                counted.entries,
                basis == Basis.EVENT ? counted.sum : null,
                counted.isAtLeast);
    }
}
