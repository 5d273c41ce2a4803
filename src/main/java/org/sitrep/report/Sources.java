package org.sitrep.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.reckon.Reckoning;

/** Collects the sources of a report: the outlets, and the issuers that were read directly. */
final class Sources {

    private Sources() {}

    static List<SourceLine> of(Reckoning reckoning) {
        var sources = new HashMap<String, Tally>();
        for (var statement : reckoning.statements()) {
            var attribution = statement.entry().attribution();
            var outlet = attribution.source();
            var name = outlet != null ? outlet : attribution.issuer();
            if (name != null) {
                sources.computeIfAbsent(name, key -> new Tally(outlet != null ? "outlet" : "issuer"))
                        .add(statement.knownOn(), Voices.link(attribution));
            }
        }
        return sources.entrySet().stream()
                .map(source -> source.getValue().line(source.getKey()))
                .sorted(Comparator.comparing(SourceLine::entries).reversed().thenComparing(SourceLine::name))
                .toList();
    }

    private static final class Tally {
        private final String kind;
        private long entries;
        private LocalDate first = LocalDate.MAX;
        private LocalDate last = LocalDate.MIN;
        private @Nullable String url;

        Tally(String kind) {
            this.kind = kind;
        }

        void add(LocalDate knownOn, @Nullable String link) {
            entries++;
            first = knownOn.isBefore(first) ? knownOn : first;
            last = knownOn.isAfter(last) ? knownOn : last;
            url = url == null ? link : url;
        }

        SourceLine line(String name) {
            return new SourceLine(name, kind, entries, first, last, url);
        }
    }
}
