package org.sitrep.reckon.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sitrep.model.Area;
import org.sitrep.model.Basis;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Statement;

/**
 * The same number is stated for the whole country and for one of its areas in the same days, while another national figure
 * differs: the area's figure was probably carried as the country's, or the other way round.
 */
final class AreasMixed implements FindingRule {

    private final FindingSettings settings;

    AreasMixed(FindingSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Observation> examine(Evidence evidence) {
        var observations = new ArrayList<Observation>();
        evidence.bySubject().forEach((subject, statements) -> {
            if (subject.area().level() != Area.Level.COUNTRY) {
                for (var local : statements) {
                    national(local, evidence)
                            .filter(national -> isDisputed(national, evidence))
                            .limit(1)
                            .forEach(national -> observations.add(observation(national, local)));
                }
            }
        });
        return observations;
    }

    private Stream<Statement> national(Statement local, Evidence evidence) {
        var country = local.subject().in(Area.of(local.entry().country()));
        var basis = local.basis();
        if (basis == null || basis == Basis.NEW || local.fate() == Fate.RETRACTED) {
            return Stream.empty();
        }
        return evidence.about(country, basis).stream()
                .filter(national -> national.fate() != Fate.RETRACTED
                        && settings.areOfTheSameDays(national, local)
                        && Objects.equals(national.mark(), local.mark()));
    }

    /** The next figure of a series is no dispute about the one before it. */
    private boolean isDisputed(Statement national, Evidence evidence) {
        var basis = Objects.requireNonNull(national.basis());
        return evidence.about(national.subject(), basis).stream()
                .anyMatch(other -> other.fate() != Fate.RETRACTED
                        && settings.areOfTheSameDays(other, national)
                        && (!other.voice().equals(national.voice())
                                || other.entry().date().equals(national.entry().date()))
                        && !Objects.equals(other.mark(), national.mark()));
    }

    private static Observation observation(Statement national, Statement local) {
        return new Observation(
                FindingCode.AREAS_MIXED,
                List.of(
                        national.figure(),
                        national.subject(),
                        national.voice(),
                        local.subject().area(),
                        local.voice()),
                List.of(national.key(), local.key()),
                List.of());
    }
}
