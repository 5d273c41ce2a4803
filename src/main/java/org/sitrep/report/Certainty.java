package org.sitrep.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sitrep.model.Basis;
import org.sitrep.model.EntryRef;
import org.sitrep.model.Severity;
import org.sitrep.reckon.Activity;
import org.sitrep.reckon.finding.Observation;
import org.sitrep.report.KeyFigures.Placed;

/** How sure the report is of its figures, in a few sentences, what weighs most first. */
final class Certainty {

    private final Wording wording;

    Certainty(Wording wording) {
        this.wording = wording;
    }

    List<Sentence> of(
            List<Tile> tiles,
            List<Placed> figures,
            Disputed disputed,
            List<Observation> observations,
            long rejected,
            List<Activity> activities,
            LocalDate asOf) {
        var sentences = new ArrayList<Sentence>();
        share("certainty.doubted", tiles, figure -> !figure.flags().isEmpty()).ifPresent(sentences::add);
        share("certainty.unnamed", tiles, figure -> figure.issuer() == null).ifPresent(sentences::add);
        sums(tiles).ifPresent(sentences::add);
        sentences.addAll(ends(activities, asOf));
        oldest(tiles, asOf).ifPresent(sentences::add);
        if (!disputed.withdrawn().isEmpty()) {
            sentences.add(
                    new Sentence(
                            wording.say("certainty.withdrawn", disputed.withdrawn().size()),
                            disputed.withdrawn().stream().map(Disputed.Withdrawn::entry).distinct().toList()));
        }
        if (!disputed.contested().isEmpty()) {
            sentences.add(
                    new Sentence(
                            wording.say("certainty.differ", disputed.contested().size(), figures.size()),
                            rows(disputed.contested())));
        }
        if (!observations.isEmpty()) {
            sentences.add(
                    new Sentence(
                            wording.say(
                                    "certainty.findings", number(observations, Severity.ERROR),
                                    number(observations, Severity.WARNING), number(observations, Severity.NOTE)),
                            List.of()));
        }
        if (rejected > 0) {
            sentences.add(new Sentence(wording.say("certainty.rejected", rejected), List.of()));
        }
        return sentences;
    }

    /** How many of the tiles' figures something holds of, and which. */
    private Optional<Sentence> share(String key, List<Tile> tiles, Predicate<KeyFigure> holds) {
        var found = tiles.stream().filter(tile -> holds.test(tile.figure())).toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sentence(
                                wording.say(key, found.size(), tiles.size(), captions(found)),
                                rows(found.stream().map(Tile::figure).toList())));
    }

    private Optional<Sentence> sums(List<Tile> tiles) {
        var sums = tiles.stream().filter(tile -> tile.figure().basis().equals(Basis.EVENT.token())).toList();
        return sums.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sentence(wording.say("certainty.sums", captions(sums)), List.of()));
    }

    /** The datasets that end before the as-of day, and so do their windows. */
    private List<Sentence> ends(List<Activity> activities, LocalDate asOf) {
        return activities.stream()
                .filter(activity -> activity.now().to().isBefore(asOf))
                .map(activity -> wording.say("certainty.ends", activity.dataset(), activity.now().to()))
                .distinct()
                .map(text -> new Sentence(text, List.of()))
                .toList();
    }

    /** The figure that has stood longest, where it is older than the as-of day. */
    private Optional<Sentence> oldest(List<Tile> tiles, LocalDate asOf) {
        return tiles.stream()
                .filter(tile -> tile.figure().asOf().isBefore(asOf))
                .min(Comparator.comparing(tile -> tile.figure().asOf()))
                .map(tile -> new Sentence(
                        wording.say("certainty.old", tile.caption(), tile.figure().dateText()),
                        tile.figure().entries()));
    }

    private static String captions(List<Tile> tiles) {
        return tiles.stream().map(Tile::caption).collect(Collectors.joining(", "));
    }

    private static List<EntryRef> rows(Collection<KeyFigure> figures) {
        return figures.stream().map(figure -> figure.entries().getFirst()).distinct().toList();
    }

    private static long number(List<Observation> observations, Severity severity) {
        return observations.stream().filter(observation -> observation.severity() == severity).count();
    }
}
