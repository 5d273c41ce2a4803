package org.sitrep.report;

import java.util.Comparator;
import java.util.List;
import org.sitrep.reckon.Census;

/** Collects the sources of a report: the outlets, and the issuers that were read directly. */
final class Sources {

    private Sources() {}

    static List<SourceLine> of(Census census) {
        return census.voices().stream()
                .map(voice -> new SourceLine(
                        voice.name(),
                        voice.outlet() ? "outlet" : "issuer",
                        voice.entries(),
                        voice.first(),
                        voice.last(),
                        voice.url()))
                .sorted(Comparator.comparing(SourceLine::entries).reversed().thenComparing(SourceLine::name))
                .toList();
    }
}
