package org.sitrep.reckon;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Basis;
import org.sitrep.model.EntryKey;

/**
 * One change of a headline: what the report would have printed before a day, and what from that day on.
 *
 * @param subject what the headline is about
 * @param basis how it is to be read
 * @param on the first day with the new figure
 * @param from the figure until then; null where there was none
 * @param to the figure from then on; null where there is none any more
 * @param kind why it changed
 */
public record HeadlineStep(
        Subject subject,
        Basis basis,
        LocalDate on,
        @Nullable Statement from,
        @Nullable Statement to,
        Kind kind) {

    /**
     * Several steps as one, from the figure before the first to that after the last.
     *
     * @param steps at least one, all of one subject and basis, the first first
     * @param now what has become of an entry by the day of the report; null where it is not known
     */
    public static HeadlineStep joined(
            List<HeadlineStep> steps, Function<? super EntryKey, ? extends @Nullable Statement> now) {
        var first = steps.getFirst();
        var last = steps.getLast();
        var from = first.from();
        var kind = from == null ? first.kind() : kind(from, now.apply(from.key()), last.to());
        return new HeadlineStep(last.subject(), last.basis(), last.on(), from, last.to(), kind);
    }

    /**
     * What a change comes to.
     *
     * @param from the figure until then; null where there was none
     * @param old what has become of that figure by now; null where it is not known any more, or there was none
     * @param to the figure from then on; null where there is none any more
     */
    static Kind kind(@Nullable Statement from, @Nullable Statement old, @Nullable Statement to) {
        if (from == null) {
            return Kind.FIRST;
        }
        if (old != null && old.fate() == Fate.RETRACTED) {
            return Kind.RETRACTION;
        }
        if (to == null) {
            return Kind.ENDED;
        }
        if (old != null && old.fate() == Fate.SUPERSEDED && to.voice().equals(from.voice())
                || to.key().equals(from.key())
                || to.corrects(from)) {
            return Kind.REVISION;
        }
        if (!to.voice().equals(from.voice())) {
            return Kind.OTHER_ISSUER;
        }
        return from.basis() == Basis.TOTAL && !to.startsAfter(from)
                && Difference.between(from.figure(), to.figure()).isFall()
                        ? Kind.LOWER
                        : Kind.UPDATE;
    }

    /** Why a headline changed. */
    public enum Kind {
        /** The first figure of its subject. */
        FIRST,
        /** The first figure of its subject since the last one was withdrawn or replaced. */
        AGAIN,
        /** The same voice reported its next figure. */
        UPDATE,
        /** Another voice leads: what lies between the two figures is no rise or fall of one count. */
        OTHER_ISSUER,
        /** The figure was replaced by one that says so, or its own row was changed. */
        REVISION,
        /** The same voice states a lower total and does not say that it corrects anything. */
        LOWER,
        /** The figure was replaced, and none stands in its place. */
        ENDED,
        /** The figure was withdrawn. */
        RETRACTION
    }
}
