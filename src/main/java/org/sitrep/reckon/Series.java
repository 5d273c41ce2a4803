package org.sitrep.reckon;

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

    /** The latest statement that stands; null if all were withdrawn or replaced. */
    public @Nullable Statement current() {
        for (var i = statements.size() - 1; i >= 0; i--) {
            if (statements.get(i).fate().mayLead()) {
                return statements.get(i);
            }
        }
        return null;
    }

    /** The statement before another one that was not withdrawn; null if there is none. */
    public @Nullable Statement before(Statement later) {
        for (var i = statements.indexOf(later) - 1; i >= 0; i--) {
            if (statements.get(i).fate() != Fate.RETRACTED) {
                return statements.get(i);
            }
        }
        return null;
    }
}
