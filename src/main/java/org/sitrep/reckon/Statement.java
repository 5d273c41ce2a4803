package org.sitrep.reckon;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Basis;
import org.sitrep.model.Count;
import org.sitrep.model.Entry;
import org.sitrep.model.EntryKey;
import org.sitrep.model.Figure;
import org.sitrep.model.Qualifier;
import org.sitrep.model.Status;
import org.sitrep.model.Vintage;

/**
 * An entry as it stood on the day of the report.
 *
 * @param vintage the version that was the known one on that day
 * @param status the status that held on that day
 * @param fate what had become of it by that day
 */
public record Statement(Vintage vintage, Status status, Fate fate) {

    /** So many days may lie between two ways to date the start of one count. */
    private static final int ONE_START = 27;

    /**
     * From the earliest known to the latest; of one day by the day that they refer to, then by id, so that the order of
     * rows and files never matters.
     */
    public static final Comparator<Statement> IN_TIME = Comparator.comparing(Statement::knownOn)
            .thenComparing(statement -> statement.entry().date())
            .thenComparing(Statement::id)
            .thenComparing(statement -> statement.entry().dataset());

    public Entry entry() {
        return vintage.entry();
    }

    public String id() {
        return entry().id();
    }

    /** What makes it the same entry in another log; its id alone does not, where two datasets are read. */
    public EntryKey key() {
        return entry().key();
    }

    /** Whether its log says that it replaces or withdraws the other. */
    public boolean corrects(Statement other) {
        return entry().dataset().equals(other.entry().dataset()) && entry().corrects().contains(other.id());
    }

    /** Whether its log says that it is a part of the other. */
    public boolean isPartOf(Statement other) {
        return entry().dataset().equals(other.entry().dataset()) && other.id().equals(entry().partOf());
    }

    /** When the world could know it. */
    public LocalDate knownOn() {
        return entry().knownOn();
    }

    /** The first day on which it can have become known: the same, unless the log gives no more than a month or year. */
    public LocalDate knownFrom() {
        var reported = entry().reportedOn();
        return reported != null ? reported.first() : entry().date().first();
    }

    /** The issuer, else the source; empty where neither is named. */
    public String voice() {
        return Objects.requireNonNullElse(entry().attribution().voice(), "");
    }

    /** Whether an issuer, not only an outlet, stands behind it. */
    public boolean hasIssuer() {
        return entry().attribution().issuer() != null;
    }

    /** Whether it carries a count that says anything. */
    public boolean isCounted() {
        return entry().count() != null && figure().isKnown();
    }

    /** The count's basis; null where there is no count, or a quantity of a measure. */
    public @Nullable Basis basis() {
        return entry().count() instanceof Count count ? count.basis() : null;
    }

    /** The count's figure; an unreported one where there is no count. */
    public Figure figure() {
        return entry().count() instanceof Count count ? count.figure() : Figure.notReported("");
    }

    /**
     * Whether it is no more than a reported zero beside the event of its row in the log ({@code A12#deaths} of {@code A12}):
     * the row of the event has it too.
     */
    public boolean isZeroOfItsRow() {
        return basis() == Basis.EVENT
                && figure().qualifier() == Qualifier.EXACT
                && figure().best() instanceof BigDecimal best
                && best.signum() == 0
                && References.isPartOfItsRow(entry());
    }

    /** The number by which the figure is drawn and compared at a glance; null if nothing is known. */
    public @Nullable BigDecimal mark() {
        return figure().mark();
    }

    public Subject subject() {
        return Subject.of(entry());
    }

    /** The first day that the count covers: the start of its period, else the first day that it can be of. */
    public LocalDate periodFrom() {
        var start = entry().periodStart();
        return start != null ? start.first() : entry().date().first();
    }

    /**
     * Whether its count begins after the day to which another one refers, or weeks after the count of the other one begins,
     * such as the total of a new year: the two count different things, and neither rises or falls from the other. Starts a
     * few days apart are two ways to date the start of one crisis; and where weeks are counted, the last one of the old year
     * ends in the new.
     */
    public boolean startsAfter(Statement other) {
        var start = entry().periodStart();
        var otherStart = other.entry().periodStart();
        return start != null
                && (start.first().isAfter(other.periodTo())
                        || otherStart != null && start.first().isAfter(otherStart.first().plusDays(ONE_START)));
    }

    /** The last day that the count covers. */
    public LocalDate periodTo() {
        return entry().date().last();
    }
}
