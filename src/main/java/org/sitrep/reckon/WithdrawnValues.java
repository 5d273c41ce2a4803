package org.sitrep.reckon;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.model.Basis;
import org.sitrep.model.Qualifier;

/**
 * The values that were withdrawn from one subject and basis, and who repeats them.
 *
 * <p>A withdrawn figure goes on being quoted. An equal figure is taken for a repetition of it, whether somebody else stated
 * it before the withdrawal, on the strength of the figure, or after it, or an outlet carried it for the same issuer and
 * nobody marked that row. It is none where something speaks for a count of its own:
 *
 * <ul>
 *   <li>it says that it corrects the withdrawn one;
 *   <li>the total of the one who withdrew it has grown through the value since, or states it again;
 *   <li>the one who states it stood little below it after the withdrawal, and has gone on counting;
 *   <li>it is a number so small that it comes again by chance, and is stated weeks after the withdrawal;
 *   <li>it is counted from another start, or, of new figures and stocks, for another period or day.
 * </ul>
 *
 * <p>A withdrawn figure is also put in other words: "around 160" or "at least 163" after 164. A figure with a qualifier
 * that lies near the withdrawn one is taken for a rounding of it for some weeks, on the same conditions, unless somebody
 * has stated a number of its own that it may as well be a rounding of.
 */
public final class WithdrawnValues {

    private final List<Statement> withdrawn = new ArrayList<>();
    private final Map<String, List<Statement>> byVoice = new HashMap<>();
    private final Limits limits;

    /** Of the statements of one subject and basis that carry a count, of whatever fate, as they stood on one day. */
    public WithdrawnValues(Collection<Statement> statements, Limits limits) {
        this.limits = limits;
        for (var statement : statements) {
            if (statement.fate() != Fate.RETRACTED) {
                byVoice.computeIfAbsent(statement.voice(), voice -> new ArrayList<>(1)).add(statement);
            } else if (statement.mark() != null && knownDayOf(statement).isPresent()) {
                withdrawn.add(statement);
            }
        }
        withdrawn.sort(Statement.IN_TIME);
    }

    /** The first withdrawn statement that another one, which may itself be withdrawn, repeats; empty if it repeats none. */
    public Optional<Statement> repeatedBy(Statement later) {
        return withdrawn.stream()
                .filter(first -> !first.key().equals(later.key()) && repeats(later, first))
                .findFirst();
    }

    /**
     * The withdrawn statement of which another one is a rounding or bound, the nearest of them; empty if it is of none, or
     * repeats one to the number.
     */
    public Optional<Statement> roundedBy(Statement later) {
        return repeatedBy(later).isPresent()
                ? Optional.empty()
                : withdrawn.stream()
                        .filter(first -> rounds(later, first))
                        .min(Comparator.comparing(first -> mark(first).subtract(mark(later)).abs()));
    }

    /**
     * The statements that go back to no withdrawn value; where there are none, those that do not repeat one to the number;
     * and all of them where nothing else is left.
     */
    List<Statement> sound(Collection<Statement> candidates) {
        if (withdrawn.isEmpty()) {
            return List.copyOf(candidates);
        }
        var others = candidates.stream().filter(candidate -> repeatedBy(candidate).isEmpty()).toList();
        var sound = others.stream().filter(candidate -> roundedBy(candidate).isEmpty()).toList();
        return !sound.isEmpty() ? sound : !others.isEmpty() ? others : List.copyOf(candidates);
    }

    /** The day on which a statement was withdrawn. @param withdrawn one that is kept here */
    public static LocalDate dayOf(Statement withdrawn) {
        return knownDayOf(withdrawn)
                .orElseThrow(() -> new IllegalArgumentException(withdrawn.id() + " was not withdrawn on a day"));
    }

    /**
     * The day on which a withdrawn statement was withdrawn: the one that its log names, else that of the later log that
     * marked it; empty where it came as a withdrawn one, and its log names no day.
     */
    public static Optional<LocalDate> knownDayOf(Statement withdrawn) {
        var since = withdrawn.entry().standing().since();
        if (since != null) {
            return Optional.of(since.first());
        }
        var vintage = withdrawn.vintage();
        return vintage.number() > 1 ? Optional.of(vintage.countsFrom()) : Optional.empty();
    }

    private boolean repeats(Statement later, Statement first) {
        return equal(later, first) && mayGoBackTo(later, first) && !isByChance(later, first);
    }

    private boolean rounds(Statement later, Statement first) {
        return isNear(later, first)
                && !later.knownOn().isAfter(dayOf(first).plusDays(limits.echoDays()))
                && mayGoBackTo(later, first)
                && !mayRoundAnother(later);
    }

    private boolean mayGoBackTo(Statement later, Statement first) {
        return !later.knownOn().isBefore(first.knownOn())
                && !(later.voice().equals(first.voice()) && later.knownOn().isAfter(dayOf(first)))
                && !later.corrects(first)
                && isOfOneCount(later, first)
                && !hasGrownThrough(first, later)
                && !isCountedOn(later, first);
    }

    private static boolean isOfOneCount(Statement later, Statement first) {
        return switch (first.basis()) {
            case NEW -> later.periodFrom().equals(first.periodFrom()) && later.periodTo().equals(first.periodTo());
            case HELD -> !later.entry().date().first().isAfter(dayOf(first));
            case TOTAL -> !later.startsAfter(first);
            case EVENT -> false;
            case null -> false;
        };
    }

    private boolean isByChance(Statement later, Statement first) {
        return mark(first).compareTo(limits.byChance()) < 0
                && ChronoUnit.DAYS.between(dayOf(first), later.knownOn()) > limits.echoDays();
    }

    /** Whether the one who withdrew it has come to it from below since, or has stated it again on a later day. */
    private boolean hasGrownThrough(Statement first, Statement later) {
        var wasBelow = false;
        for (var said : saidSince(first, first.voice(), later)) {
            var against = compare(said, first);
            var isLater = said.knownOn().isAfter(dayOf(first));
            if (isLater && (against == 0 || against > 0 && wasBelow && first.basis() == Basis.TOTAL)) {
                return true;
            }
            wasBelow |= against < 0;
        }
        return false;
    }

    /** Whether the other one's own total was a little lower before, after the withdrawal. */
    private boolean isCountedOn(Statement later, Statement first) {
        return first.basis() == Basis.TOTAL
                && saidSince(first, later.voice(), later).stream()
                        .anyMatch(said -> compare(said, first) < 0
                                && !isNear(said, first)
                                && mark(said).compareTo(mark(first).multiply(limits.alikeShare())) >= 0);
    }

    /** What a voice said from the day of the withdrawal on, up to a statement. */
    private List<Statement> saidSince(Statement first, String voice, Statement until) {
        return byVoice.getOrDefault(voice, List.of()).stream()
                .filter(said -> said.mark() != null
                        && said != until
                        && !said.knownOn().isBefore(dayOf(first))
                        && !said.knownOn().isAfter(until.knownOn()))
                .sorted(Statement.IN_TIME)
                .toList();
    }

    /** Whether it is put in words that round or bound, and lies near. */
    private boolean isNear(Statement later, Statement first) {
        return later.mark() != null
                && later.figure().qualifier() != Qualifier.EXACT
                && compare(later, first) != 0
                && isWithinShare(later, first);
    }

    /** Whether somebody had stated a number by then, not a withdrawn one, that a statement is as near to. */
    private boolean mayRoundAnother(Statement later) {
        return byVoice.values().stream()
                .flatMap(List::stream)
                .anyMatch(said -> said.mark() != null
                        && said.figure().qualifier() == Qualifier.EXACT
                        && !said.knownOn().isAfter(later.knownOn())
                        && isWithinShare(later, said)
                        && withdrawn.stream().noneMatch(first -> compare(said, first) == 0));
    }

    private boolean isWithinShare(Statement later, Statement first) {
        return mark(later).subtract(mark(first)).abs().compareTo(mark(first).multiply(limits.echoShare())) <= 0;
    }

    private static boolean equal(Statement one, Statement other) {
        return one.mark() != null && compare(one, other) == 0;
    }

    private static int compare(Statement one, Statement other) {
        return mark(one).compareTo(mark(other));
    }

    private static BigDecimal mark(Statement statement) {
        var mark = statement.mark();
        if (mark == null) {
            throw new IllegalStateException(statement.id() + " says nothing of the count");
        }
        return mark;
    }

    /**
     * What is taken for a sign of a count of its own.
     *
     * @param echoDays for how many days after the withdrawal even a small number is a repetition, and a near one with a
     *     qualifier a rounding; 0 or more
     * @param echoShare how far from the withdrawn value, as a share of it, a rounding may be; from 0, for none, to 1
     * @param byChance numbers below this come again by chance; 0 or more
     * @param alikeShare who stood at this share of the value or more has counted on; from 0 to 1
     */
    public record Limits(int echoDays, BigDecimal echoShare, BigDecimal byChance, BigDecimal alikeShare) {

        /** Three weeks, three hundredths, numbers from 100 on, four fifths. */
        public static final Limits DEFAULT = new Limits(
                21, new BigDecimal("0.03"), new BigDecimal("100"), new BigDecimal("0.8"));
    }
}
