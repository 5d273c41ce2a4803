package org.sitrep.reckon.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Basis;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;

/**
 * One issuer is quoted on one day with one number for everybody and for one group alone, while the same issuer counts
 * another group beside it: outlets differ on whether the other group is inside the number or beside it.
 */
final class WholeEqualsPart implements FindingRule {

    @Override
    public List<Observation> examine(Evidence evidence) {
        var observations = new ArrayList<Observation>();
        evidence.bySubject().forEach((subject, statements) -> {
            if (subject.isWhole()) {
                for (var whole : statements) {
                    if (whole.basis() == Basis.TOTAL && whole.fate() == Fate.STANDS && !whole.voice().isEmpty()) {
                        quoted(whole, evidence).ifPresent(observations::add);
                    }
                }
            }
        });
        return observations;
    }

    private static Optional<Observation> quoted(Statement whole, Evidence evidence) {
        var groups = new ArrayList<Statement>();
        for (var group : Subject.EXCLUSIVE_GROUPS) {
            evidence.about(whole.subject().about(group), Basis.TOTAL).stream()
                    .filter(part -> part.fate() == Fate.STANDS && isOfOneBriefing(part, whole))
                    .forEach(groups::add);
        }
        groups.sort(Statement.IN_TIME);
        var best = whole.figure().best();
        var same = groups.stream().filter(part -> best != null && best.equals(part.figure().best())).findFirst();
        return same.flatMap(part -> groups.stream()
                .filter(other -> !other.subject().equals(part.subject())
                        && other.figure().lowest() != null
                        && other.figure().lowest().signum() > 0)
                .findFirst()
                .map(other -> new Observation(
                        FindingCode.WHOLE_EQUALS_PART,
                        List.of(whole.figure(), whole.subject(), whole.voice(), part.subject(), other.figure(),
                                other.subject()),
                        List.of(whole.key()),
                        List.of(part.key(), other.key()))));
    }

    private static boolean isOfOneBriefing(Statement part, Statement whole) {
        return part.voice().equals(whole.voice())
                && part.knownOn().equals(whole.knownOn())
                && part.entry().date().equals(whole.entry().date());
    }
}
