package org.sitrep.reckon;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Basis;
import org.sitrep.model.EntryKey;

/** What the rules of findings look at: all that was known on the day, and what was reckoned from it. */
final class Evidence {

    private final LocalDate asOf;
    private final List<Statement> statements;
    private final List<Series> series;
    private final List<Current> currents;
    private final Map<EntryKey, Statement> byKey = new HashMap<>();

    Evidence(LocalDate asOf, List<Statement> statements, List<Series> series, List<Current> currents) {
        this.asOf = asOf;
        this.statements = statements;
        this.series = series;
        this.currents = currents;
        statements.forEach(statement -> byKey.put(statement.entry().key(), statement));
    }

    LocalDate asOf() {
        return asOf;
    }

    List<Statement> statements() {
        return statements;
    }

    List<Series> series() {
        return series;
    }

    List<Current> currents() {
        return currents;
    }

    /** The statements that carry a count of one basis. */
    List<Statement> counted(Basis basis) {
        return statements.stream()
                .filter(statement -> statement.basis() == basis && statement.isCounted())
                .toList();
    }

    /** The statement of another id in the same dataset. */
    Optional<Statement> sibling(Statement statement, String id) {
        return Optional.ofNullable(byKey.get(new EntryKey(statement.entry().dataset(), id)));
    }
}
