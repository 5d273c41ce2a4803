package org.sitrep.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Basis;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Reckoning;
import org.sitrep.reckon.Statement;
import org.sitrep.report.KeyFigures.Placed;

/** Collects what is withdrawn and what is contested. */
final class Disputes {

    private static final Comparator<Statement> WIDEST_FIRST = Comparator.comparing(
            (Statement statement) -> statement.subject().area().level())
            .thenComparing(statement -> !statement.subject().isPlain())
            .thenComparing(Statement.IN_TIME);

    private final Wording wording;
    private final Amounts amounts;
    private final Voices voices;

    Disputes(Wording wording) {
        this.wording = wording;
        amounts = new Amounts(wording);
        voices = new Voices(wording);
    }

    Disputed of(Reckoning reckoning, List<Placed> figures) {
        var told = reckoning.statements().stream()
                .filter(statement -> statement.basis() != Basis.EVENT
                        && statement.fate() == Fate.RETRACTED
                        && statement.isCounted());
        var withdrawn = Stream.concat(told, reckoning.withdrawnEvents().first().stream())
                .sorted(WIDEST_FIRST)
                .map(statement -> withdrawn(statement, reckoning))
                .toList();
        var contested = figures.stream()
                .map(Placed::figure)
                .filter(figure -> !figure.others().isEmpty())
                .toList();
        return new Disputed(withdrawn, contested);
    }

    private Disputed.Withdrawn withdrawn(Statement statement, Reckoning reckoning) {
        return new Disputed.Withdrawn(
                wording.label(statement.subject()),
                statement.subject().area().name(),
                amounts.of(statement, false),
                voices.text(statement.entry().attribution()),
                Voices.link(statement.entry().attribution()),
                statement.knownOn(),
                withdrawnOn(statement),
                reason(statement, reckoning),
                wording.ref(statement));
    }

    /** What the withdrawal itself says: the statement that corrects the figure, else the figure's own summary. */
    private static String reason(Statement statement, Reckoning reckoning) {
        return Corrections.wordsOf(statement, reckoning)
                .map(correction -> (statement.entry().summary() + " " + correction).strip())
                .orElse(statement.entry().summary());
    }

    private static @Nullable LocalDate withdrawnOn(Statement statement) {
        var since = statement.entry().standing().since();
        return since == null ? null : since.first();
    }
}
