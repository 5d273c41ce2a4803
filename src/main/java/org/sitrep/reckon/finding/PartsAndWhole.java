package org.sitrep.reckon.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sitrep.model.Figure;
import org.sitrep.reckon.Difference;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.FigureSum;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;

/**
 * The parts of a whole, by {@code part_of} and reported with it, against the whole. Parts of one kind (by group, by area,
 * by definition) must not add up to more than it; where areas leave some of it, that part is not located. Parts of several
 * kinds overlap by nature, and so do groups and definitions of which one can lie in another, as children among civilians;
 * that their sum exceeds the whole is worth a note, for whoever would add them.
 */
final class PartsAndWhole implements FindingRule {

    private final FindingSettings settings;

    PartsAndWhole(FindingSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Observation> examine(Evidence evidence) {
        var observations = new ArrayList<Observation>();
        for (var whole : evidence.reported()) {
            var parts = evidence.partsOf(whole).stream()
                    .filter(part -> (part.fate() != Fate.RETRACTED || whole.fate() == Fate.RETRACTED)
                            && part.knownOn().equals(whole.knownOn())
                            && part.subject().category() == whole.subject().category()
                            && part.subject().unit().equals(whole.subject().unit())
                            && part.basis() == whole.basis())
                    .toList();
            if (parts.size() > 1) {
                examine(whole, parts, evidence, observations);
            }
        }
        return observations;
    }

    private void examine(
            Statement whole, List<Statement> parts, Evidence evidence, List<Observation> observations) {
        var subject = whole.subject();
        var byGroup = only(parts, part -> subject.about(part.subject().group()).equals(part.subject()));
        var byArea = outermost(only(parts, part -> subject.in(part.subject().area()).equals(part.subject())));
        var byDefinition = only(parts, part -> isOtherDefinition(subject, part.subject()));
        for (var kind : List.of(byGroup, byArea, byDefinition)) {
            if (kind != byArea && mayLieInEachOther(whole, kind)) {
                exceeds(whole, kind, FindingCode.PARTS_OVERLAP, evidence, observations);
            } else {
                exceeds(whole, kind, FindingCode.PARTS_EXCEED_WHOLE, evidence, observations);
            }
        }
        if (byArea.size() > 1) {
            unlocated(whole, byArea).ifPresent(observations::add);
        }
        var mixed = byGroup.size() < parts.size() && byArea.size() < parts.size() && byDefinition.size() < parts.size();
        if (mixed) {
            exceeds(whole, parts, FindingCode.PARTS_OVERLAP, evidence, observations);
        }
    }

    private static boolean isOtherDefinition(Subject whole, Subject part) {
        return part.area().equals(whole.area()) && part.group().equals(whole.group());
    }

    private static List<Statement> only(List<Statement> parts, Predicate<Statement> kind) {
        return parts.stream().filter(kind).toList();
    }

    /** Without the areas that lie in another one of the parts. */
    private static List<Statement> outermost(List<Statement> parts) {
        return only(
                parts,
                part -> parts.stream()
                        .noneMatch(other -> part.subject().area().isInside(other.subject().area())));
    }

    /**
     * Whether the parts exceed the whole because one lies in another, more likely than by a slip: a slip is small, and
     * smaller than any part.
     */
    private boolean mayLieInEachOther(Statement whole, List<Statement> parts) {
        if (parts.isEmpty()
                || parts.stream().allMatch(part -> Subject.EXCLUSIVE_GROUPS.contains(part.subject().group()))) {
            return false;
        }
        var sum = FigureSum.of(parts.stream().map(Statement::figure).toList());
        var least = Difference.between(whole.figure(), sum).low();
        var size = whole.mark();
        return least == null
                || size == null
                || least.compareTo(size.multiply(settings.slipShare())) > 0
                || parts.stream()
                        .anyMatch(part -> part.mark() instanceof BigDecimal mark && mark.compareTo(least) <= 0);
    }

    private static void exceeds(
            Statement whole, List<Statement> parts, FindingCode code, Evidence evidence,
            List<Observation> observations) {
        var sum = FigureSum.of(parts.stream().map(Statement::figure).toList());
        if (parts.size() > 1 && Difference.between(whole.figure(), sum).isRise()) {
            observations.add(
                    new Observation(
                            code,
                            List.of(sum, whole.figure(), whole.subject(), parts.size()),
                            List.of(whole.key()),
                            parts.stream().map(Statement::key).toList()));
            restated(whole, parts, sum, evidence).forEach(observations::add);
        }
    }

    /** Later totals that are exactly the sum that must not be made. */
    private static Stream<Observation> restated(
            Statement whole, List<Statement> parts, Figure sum, Evidence evidence) {
        return evidence.about(whole.subject(), whole.basis()).stream()
                .filter(later -> later != whole
                        && later.fate() != Fate.RETRACTED
                        && !later.knownOn().isBefore(whole.knownOn())
                        && sum.best() != null
                        && sum.best().equals(later.figure().best()))
                .map(later -> new Observation(
                        FindingCode.TOTAL_IS_SUM_OF_PARTS,
                        List.of(
                                later.figure(),
                                later.subject(),
                                later.voice(),
                                parts.size(),
                                whole.figure(),
                                whole.voice()),
                        List.of(later.key()),
                        Stream.concat(Stream.of(whole), parts.stream()).map(Statement::key).toList()));
    }

    private static Optional<Observation> unlocated(Statement whole, List<Statement> parts) {
        var sum = FigureSum.of(parts.stream().map(Statement::figure).toList());
        var left = Difference.between(sum, whole.figure());
        return left.isRise() && left.best() != null
                ? Optional.of(new Observation(
                        FindingCode.PARTS_LEAVE_REST,
                        List.of(sum, whole.figure(), whole.subject(), left.best()),
                        List.of(whole.key()),
                        parts.stream().map(Statement::key).toList()))
                : Optional.empty();
    }
}
