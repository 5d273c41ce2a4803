package org.sitrep.reckon;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Basis;

/**
 * The figures of one subject, one basis and one voice, in time order.
 *
 * @param subject what they are about
 * @param basis how they are to be read
 * @param voice the issuer, else the source; empty where neither is named
 * @param statements at least one, in the order of {@link Statement#IN_TIME}
 */
public record Series(Subject subject, Basis basis, String voice, List<Statement> statements) {

    public Series {
        statements = List.copyOf(statements);
    }

    /**
     * The latest statement that stands; null if all were withdrawn or replaced. New figures of different periods do not
     * replace each other, so of them it is the one of the latest period.
     */
    public @Nullable Statement current() {
        return statements.stream()
                .filter(statement -> statement.fate().mayLead())
                .max(latestLast(basis))
                .orElse(null);
    }

    /**
     * The statement before another one that was not withdrawn, and with which it can be compared; null if there is none.
     * Where nobody is named there is no telling who spoke before.
     */
    public @Nullable Statement before(Statement later) {
        if (voice.isEmpty()) {
            return null;
        }
        var place = Collections.binarySearch(statements, later, Statement.IN_TIME);
        for (var i = place - 1; i >= 0; i--) {
            if (statements.get(i).fate() != Fate.RETRACTED) {
                return later.startsAfter(statements.get(i)) ? null : statements.get(i);
            }
        }
        return null;
    }

    /** The order in which the last statement of one voice is its current one. */
    static Comparator<Statement> latestLast(Basis basis) {
        return basis == Basis.NEW
                ? Comparator.comparing(Statement::periodTo).thenComparing(Statement.IN_TIME)
                : Statement.IN_TIME;
    }
}
