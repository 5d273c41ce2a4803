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
import org.sitrep.model.Qualifier;

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
        private boolean isAbout;

        void add(Figure figure) {
            isAbout |= figure.qualifier() == Qualifier.ABOUT || figure.qualifier() == Qualifier.NEARLY;
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
        var counted = kinds.computeIfAbsent(
                new Key(
                        entry.category().token(),
                        entry.group(),
                        entry.definition(),
                        count == null ? null : count.basis(),
                        count == null ? "" : count.unit()),
                unused -> new Counted());
        counted.entries++;
        if (count != null) {
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
        var hasCounts = counted.sum != null || key.basis() != Basis.EVENT;
        var basis = hasCounts ? key.basis() : null;
        return new CheckedContent.Kind(
                key.category(),
                key.group(),
                key.definition(),
                basis == null ? null : basis.token(),
                hasCounts ? key.unit() : "",
                counted.entries,
                basis == Basis.EVENT ? counted.sum : null,
                hasCounts && counted.isAtLeast,
                counted.isAbout);
    }
}
