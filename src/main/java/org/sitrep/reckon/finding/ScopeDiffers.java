package org.sitrep.reckon.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.model.Basis;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;

/**
 * An issuer states a total under a narrower definition that is a little lower than its last plain total: whoever reads them
 * as one series sees a fall where the scope has changed. A part that was stated as one, or with its whole, is none of it.
 */
final class ScopeDiffers implements FindingRule {

    private final FindingSettings settings;

    ScopeDiffers(FindingSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Observation> examine(Evidence evidence) {
        var byIssuer = new TreeMap<String, TreeMap<Subject, List<Statement>>>();
        for (var statement : evidence.reported(Basis.TOTAL)) {
            var subject = statement.subject();
            if (!statement.voice().isEmpty() && statement.fate() != Fate.RETRACTED) {
                byIssuer.computeIfAbsent(statement.voice(), voice -> new TreeMap<>())
                        .computeIfAbsent(plain(subject), plain -> new ArrayList<>())
                        .add(statement);
            }
        }
        var observations = new ArrayList<Observation>();
        byIssuer.values().forEach(subjects -> subjects.values().forEach(said -> {
            Statement plain = null;
            for (var statement : said) {
                if (statement.subject().definition().isEmpty()) {
                    plain = statement;
                } else if (plain != null) {
                    narrower(plain, statement).ifPresent(observations::add);
                }
            }
        }));
        return observations;
    }

    private static Subject plain(Subject subject) {
        return new Subject(subject.category(), subject.group(), "", subject.area(), subject.unit());
    }

    private Optional<Observation> narrower(Statement plain, Statement narrower) {
        var before = plain.figure().best();
        var now = narrower.figure().best();
        if (before == null
                || now == null
                || narrower.entry().partOf() != null
                || !narrower.knownOn().isAfter(plain.knownOn())
                || narrower.knownOn().isAfter(plain.knownOn().plusDays(settings.echoDays()))
                || narrower.startsAfter(plain)
                || !isALittleLower(now, before)) {
            return Optional.empty();
        }
        return Optional.of(new Observation(
                FindingCode.SCOPE_DIFFERS,
                List.of(
                        narrower.figure(),
                        narrower.subject(),
                        narrower.knownOn(),
                        plain.figure(),
                        narrower.voice(),
                        plain.knownOn()),
                List.of(narrower.key()),
                List.of(plain.key())));
    }

    private boolean isALittleLower(BigDecimal now, BigDecimal before) {
        return now.compareTo(before) < 0
                && before.compareTo(settings.byChance()) >= 0
                && now.compareTo(before.multiply(settings.alikeShare())) >= 0;
    }
}
