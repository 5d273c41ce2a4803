package org.sitrep.reckon.finding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Basis;
import org.sitrep.model.EntryKey;
import org.sitrep.reckon.Current;
import org.sitrep.reckon.Reckoning;
import org.sitrep.reckon.RunningTotalTest;
import org.sitrep.reckon.Series;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;

/** What the rules look at: all that was known on the day, and what was reckoned from it, found quickly. */
final class Evidence {

    private final Reckoning reckoning;
    private final Map<EntryKey, Statement> byKey = new HashMap<>();
    private final List<Statement> told;
    private final List<Statement> reported;
    private final Map<Subject, List<Statement>> bySubject;
    private final RunningTotalTest runningTotal;
    private final Map<EntryKey, List<Statement>> parts = new HashMap<>();

    Evidence(Reckoning reckoning, RunningTotalTest.Limits limits) {
        this.reckoning = reckoning;
        reckoning.statements().forEach(statement -> byKey.put(statement.entry().key(), statement));
        told = reckoning.statements().stream()
                .filter(statement -> statement.basis() != Basis.EVENT)
                .toList();
        reported = told.stream().filter(Statement::isCounted).toList();
        runningTotal = new RunningTotalTest(reported, limits);
        bySubject = reported.stream().collect(groupingBy(Statement::subject, TreeMap::new, toList()));
        for (var part : reported) {
            var whole = part.entry().partOf();
            if (whole != null && !whole.equals(part.id())) {
                parts.computeIfAbsent(new EntryKey(part.entry().dataset(), whole), key -> new ArrayList<>())
                        .add(part);
            }
        }
    }

    /** Everything told, in the order of time; also what carries no count. For events see {@link EventRule}. */
    List<Statement> told() {
        return told;
    }

    /** The outlet that carried a statement, else its issuer; empty where neither is named. */
    static String outlet(Statement statement) {
        var source = statement.entry().attribution().source();
        return source != null ? source : statement.voice();
    }

    /** The statements that carry a count and are not single events, in the order of time. */
    List<Statement> reported() {
        return reported;
    }

    /** The reported statements of one basis. */
    List<Statement> reported(Basis basis) {
        return reported.stream().filter(statement -> statement.basis() == basis).toList();
    }

    /** The reported statements of one subject and basis, in the order of time. */
    List<Statement> about(Subject subject, @Nullable Basis basis) {
        return bySubject.getOrDefault(subject, List.of()).stream()
                .filter(statement -> statement.basis() == basis)
                .toList();
    }

    /** The reported statements by subject. */
    Map<Subject, List<Statement>> bySubject() {
        return bySubject;
    }

    List<Series> series() {
        return reckoning.series();
    }

    /** The series of one subject and basis, by voice. */
    List<Series> series(Subject subject, Basis basis) {
        return reckoning.series().stream()
                .filter(series -> series.basis() == basis && series.subject().equals(subject))
                .toList();
    }

    List<Current> currents() {
        return reckoning.currents();
    }

    Reckoning reckoning() {
        return reckoning;
    }

    /** Why a new figure looks like a running total; empty if it does not. */
    Optional<RunningTotalTest.Suspicion> suspicion(Statement statement) {
        return runningTotal.examine(statement);
    }

    /** The statement of another id in the same dataset. */
    Optional<Statement> sibling(Statement statement, String id) {
        return Optional.ofNullable(byKey.get(new EntryKey(statement.entry().dataset(), id)));
    }

    /** The reported statements that say that they are a part of this one, in the order of time. */
    List<Statement> partsOf(Statement whole) {
        return parts.getOrDefault(whole.entry().key(), List.of());
    }
}
