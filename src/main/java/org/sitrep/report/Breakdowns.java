package org.sitrep.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Area;
import org.sitrep.model.Figure;
import org.sitrep.reckon.Current;
import org.sitrep.reckon.Difference;
import org.sitrep.reckon.FigureSum;
import org.sitrep.reckon.Reckoning;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;
import org.sitrep.report.KeyFigures.Placed;

/**
 * Wholes with their parts, by {@code part_of}: who they were, where, of what kind.
 *
 * <p>Only parts that differ from their whole in one respect (group, or area, or definition) stand in one table. The table
 * closes with a remainder only where the parts cannot overlap, which is sure of areas, and of the groups that exclude
 * each other; and where all are exact, come from one issuer on one day, and add up to no more than the whole.
 */
final class Breakdowns {

    private final Wording wording;
    private final Amounts amounts;
    private final Voices voices;

    Breakdowns(Wording wording) {
        this.wording = wording;
        amounts = new Amounts(wording);
        voices = new Voices(wording);
    }

    /** The breakdowns of a key figure: of the statement that leads it, by group, place and kind. */
    List<Breakdown> of(Placed placed, Reckoning reckoning, Flags flags) {
        var whole = placed.figure();
        var statement = reckoning.current(placed.subject(), placed.basis()).map(Current::headline);
        if (statement.isEmpty()) {
            return List.of();
        }
        var parts = reckoning.statements().stream()
                .filter(part -> part.isPartOf(statement.get())
                        && part.isCounted()
                        && part.fate().mayLead()
                        && part.subject().unit().equals(statement.get().subject().unit()))
                .toList();
        var breakdowns = new ArrayList<Breakdown>();
        for (var respect : Respect.values()) {
            var same = parts.stream()
                    .filter(part -> respect.is(statement.get(), part))
                    .toList();
            breakdown(respect, whole, statement.get(), same, flags).ifPresent(breakdowns::add);
        }
        return breakdowns;
    }

    private Optional<Breakdown> breakdown(
            Respect respect,
            KeyFigure whole,
            Statement statement,
            List<Statement> parts,
            Flags flags) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var rows = parts.stream()
                .sorted(Comparator.comparing(Statement::mark, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed()
                        .thenComparing(Statement::id))
                .map(part -> new Breakdown.Row(
                        respect.label(wording, part),
                        amounts.of(part, flags.isFlagged(part)),
                        voices.text(part.entry().attribution()),
                        Voices.link(part.entry().attribution()),
                        wording.ref(part)))
                .toList();
        var left = Difference.between(
                FigureSum.of(parts.stream().map(Statement::figure).toList()), statement.figure());
        var exceeds = left.high() != null && left.high().signum() < 0;
        var closes = !exceeds
                && respect.excludes(parts)
                && parts.stream().allMatch(part -> isSaidWith(part, statement))
                && left.best() != null
                && left.best().equals(left.low())
                && left.best().equals(left.high());
        var remainder = closes && left.best() != null
                ? amounts.of(Figure.exact(left.best()), statement.subject().unit())
                : null;
        return Optional.of(new Breakdown(
                wording.say("breakdown." + respect.key, wording.label(statement.subject()), statement.subject().area()),
                whole,
                rows,
                remainder,
                note(exceeds, remainder)));
    }

    private static boolean isSaidWith(Statement part, Statement whole) {
        return part.voice().equals(whole.voice())
                && part.knownOn().equals(whole.knownOn())
                && part.basis() == whole.basis();
    }

    private @Nullable String note(boolean exceeds, @Nullable Amount remainder) {
        if (exceeds) {
            return wording.say("breakdown.exceeds");
        }
        return remainder == null ? wording.say("breakdown.overlap") : null;
    }

    /** In what a part differs from its whole. */
    private enum Respect {
        GROUP("group") {
            @Override
            boolean is(Statement whole, Statement part) {
                return whole.subject().about(part.subject().group()).equals(part.subject())
                        && !whole.subject().equals(part.subject());
            }

            @Override
            String label(Wording wording, Statement part) {
                return wording.group(part.subject().group());
            }

            @Override
            boolean excludes(List<Statement> parts) {
                return parts.stream().map(part -> part.subject().group()).allMatch(Subject.EXCLUSIVE_GROUPS::contains)
                        && areDistinct(parts.stream()
                                .map(part -> part.subject().group())
                                .toList());
            }
        },
        PLACE("place") {
            @Override
            boolean is(Statement whole, Statement part) {
                return whole.subject().in(part.subject().area()).equals(part.subject())
                        && part.subject().area().isInside(whole.subject().area());
            }

            @Override
            String label(Wording wording, Statement part) {
                return part.subject().area().name();
            }

            @Override
            boolean excludes(List<Statement> parts) {
                var areas = parts.stream().map(part -> part.subject().area()).toList();
                return areDistinct(areas)
                        && areas.stream()
                                .noneMatch(area -> areas.stream().anyMatch((Area other) -> mayBeInside(area, other)));
            }
        },
        DEFINITION("definition") {
            @Override
            boolean is(Statement whole, Statement part) {
                return whole.subject().group().equals(part.subject().group())
                        && whole.subject().area().equals(part.subject().area())
                        && whole.subject().category() == part.subject().category()
                        && !whole.subject().definition().equals(part.subject().definition());
            }

            @Override
            String label(Wording wording, Statement part) {
                return part.subject().definition();
            }

            @Override
            boolean excludes(List<Statement> parts) {
                return false;
            }
        };

        private final String key;

        Respect(String key) {
            this.key = key;
        }

        abstract boolean is(Statement whole, Statement part);

        abstract String label(Wording wording, Statement part);

        /** Whether the parts cannot overlap. */
        abstract boolean excludes(List<Statement> parts);

        /** A town whose region is not stated may lie in any. */
        private static boolean mayBeInside(Area area, Area other) {
            return area.isInside(other)
                    || area.level() == Area.Level.TOWN && area.admin1() == null && other.level() == Area.Level.REGION;
        }

        private static boolean areDistinct(List<?> things) {
            return things.stream().distinct().count() == things.size();
        }
    }
}
