package org.sitrep.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.reckon.finding.FindingCode;
import org.sitrep.reckon.finding.Observation;
import org.sitrep.report.KeyFigures.Placed;

/** What the first page says: the tiles, and three to five sentences. */
final class Highlights {

    private static final int MOST_TILES = 6;
    private static final int MOST_SENTENCES = 5;
    private static final List<Category> IN_ORDER = List.of(
            Category.DETENTION,
            Category.DEATH,
            Category.INJURY,
            Category.CRIMINAL_CASE,
            Category.DEPLOYMENT,
            Category.RELEASE,
            Category.PROTEST,
            Category.CLASH,
            Category.DAMAGE);
    private static final Set<Category> OF_PEOPLE = EnumSet.of(Category.DETENTION, Category.DEATH, Category.INJURY);
    private static final List<Basis> BY_PREFERENCE = List.of(Basis.TOTAL, Basis.EVENT, Basis.HELD, Basis.NEW);

    private static final int FIRST_FIGURES = 2;

    private final Wording wording;

    Highlights(Wording wording) {
        this.wording = wording;
    }

    /** The leading figure of each category, people first, then who is in custody; beyond people only national figures. */
    List<Tile> tiles(List<Placed> figures) {
        var tiles = new ArrayList<Placed>();
        for (var category : IN_ORDER) {
            lead(figures, category)
                    .filter(placed -> OF_PEOPLE.contains(category) || placed.isNational())
                    .ifPresent(tiles::add);
        }
        inCustody(figures).filter(held -> !tiles.contains(held))
                .ifPresent(held -> tiles.add(Math.min(3, tiles.size()), held));
        return tiles.stream()
                .limit(MOST_TILES)
                .map(placed -> new Tile(placed.figure().label(), placed.figure()))
                .toList();
    }

    private static Optional<Placed> inCustody(List<Placed> figures) {
        return figures.stream()
                .filter(placed -> placed.isNational()
                        && placed.subject().category() == Category.DETENTION
                        && placed.subject().isWhole()
                        && placed.basis() == Basis.HELD)
                .max(Comparator.comparing((Placed placed) -> placed.figure().reportedOn())
                        .thenComparing(placed -> placed.figure().id(), Comparator.reverseOrder()));
    }

    /**
     * The figure that stands for a category: of the widest area, people before families, counting everybody, without a narrower definition, a
     * running total before a stock before a flow. Where nobody counts everybody (forces, damage), the subject of which
     * most was said. A flow that looks like a running total never stands for anything.
     */
    static Optional<Placed> lead(List<Placed> figures, Category category) {
        return figures.stream()
                .filter(placed -> placed.subject().category() == category)
                .filter(placed -> placed.basis() != Basis.NEW || placed.figure().flags().isEmpty())
                .min(Comparator.comparing((Placed placed) -> placed.subject().area().level())
                        .thenComparing(Highlights::countsOtherThanPeople)
                        .thenComparing(placed -> !placed.subject().isWhole())
                        .thenComparing(placed -> placed.subject().isWhole() && !placed.subject().definition().isEmpty())
                        .thenComparing(placed -> placed.subject().isWhole() ? 0 : -placed.said())
                        .thenComparing(placed -> BY_PREFERENCE.indexOf(placed.basis()))
                        .thenComparing(placed -> !placed.leads())
                        .thenComparing(placed -> placed.figure().reportedOn(), Comparator.reverseOrder())
                        .thenComparing(placed -> placed.figure().id()));
    }

    /** Whether people are counted as families, or as something else that is no number of people. */
    private static boolean countsOtherThanPeople(Placed placed) {
        var category = placed.subject().category();
        return OF_PEOPLE.contains(category) && !placed.subject().unit().equals(category.usualUnit());
    }

    /**
     * Detained and killed; then what was withdrawn and what must be read with care, which no tile tells; then injured, and
     * what is in force. A page with little room prints the first ones.
     */
    List<Sentence> sentences(
            List<Placed> figures, Disputed disputed, List<Observation> observations, Response response,
            LocalDate asOf) {
        var ofPeople = IN_ORDER.stream()
                .filter(OF_PEOPLE::contains)
                .flatMap(category -> lead(figures, category).map(this::sentence).stream())
                .toList();
        var first = Math.min(FIRST_FIGURES, ofPeople.size());
        var sentences = new ArrayList<>(ofPeople.subList(0, first));
        withdrawn(disputed).ifPresent(sentences::add);
        doubt(observations).ifPresent(sentences::add);
        sentences.addAll(ofPeople.subList(first, ofPeople.size()));
        inForce(response, asOf).ifPresent(sentences::add);
        if (sentences.isEmpty()) {
            lead(figures, Category.PROTEST).map(this::sentence).ifPresent(sentences::add);
        }
        if (sentences.isEmpty()) {
            sentences.add(new Sentence(wording.say("highlight.nothing", asOf), List.of()));
        }
        return sentences.subList(0, Math.min(MOST_SENTENCES, sentences.size()));
    }

    private Sentence sentence(Placed placed) {
        var figure = placed.figure();
        var range = figure.rangeText();
        if (figure.amount().text().equals(Amount.NOT_REPORTED)) {
            var uncounted = wording.say(
                    "highlight.uncounted",
                    figure.label(),
                    figure.place(),
                    figure.basisText(),
                    figure.voiceText(),
                    figure.reportedOn());
            return new Sentence(uncounted, figure.entries(), figure.moreEntries());
        }
        var text = range == null
                ? wording.say(
                        "highlight.figure",
                        figure.label(),
                        figure.place(),
                        figure.amount().text(),
                        figure.basisText(),
                        figure.voiceText(),
                        figure.reportedOn())
                : wording.say(
                        "highlight.figure.range",
                        figure.label(),
                        figure.place(),
                        figure.amount().text(),
                        figure.basisText(),
                        figure.voiceText(),
                        figure.reportedOn(),
                        range);
        return new Sentence(text, figure.entries(), figure.moreEntries());
    }

    private Optional<Sentence> withdrawn(Disputed disputed) {
        return disputed.withdrawn().stream().findFirst().map(figure -> {
            var text = figure.withdrawnOn() == null
                    ? wording.say(
                            "highlight.withdrawnUndated",
                            figure.amount().text(),
                            figure.label().toLowerCase(Locale.ROOT),
                            figure.place(),
                            figure.voiceText(),
                            figure.reportedOn())
                    : wording.say(
                            "highlight.withdrawn",
                            figure.amount().text(),
                            figure.label().toLowerCase(Locale.ROOT),
                            figure.place(),
                            figure.voiceText(),
                            figure.reportedOn(),
                            figure.withdrawnOn());
            return new Sentence(text, List.of(figure.entry()));
        });
    }

    /** What reads as a running total, else a withdrawn figure that is still in use. */
    private Optional<Sentence> doubt(List<Observation> observations) {
        return first(observations, FindingCode.LOOKS_LIKE_TOTAL, FindingCode.LOOKS_LIKE_TOTAL_SO_FAR)
                .or(() -> first(
                        observations, FindingCode.RETRACTED_VALUE_USED, FindingCode.RETRACTED_VALUE_STANDS))
                .map(observation -> new Sentence(
                        wording.sentence(observation), wording.refs(observation.entries()), observation.more()));
    }

    private static Optional<Observation> first(List<Observation> observations, FindingCode... codes) {
        return observations.stream()
                .filter(observation -> List.of(codes).contains(observation.code()))
                .findFirst();
    }

    private Optional<Sentence> inForce(Response response, LocalDate asOf) {
        var bars = response.measures().stream().filter(MeasureBar::inForce).toList();
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        var kinds = bars.stream()
                .collect(Collectors.groupingBy(
                        MeasureBar::kind,
                        TreeMap::new,
                        Collectors.mapping(MeasureBar::place, Collectors.joining(", "))));
        var text = kinds.entrySet().stream()
                .map(kind -> kind.getKey() + " (" + kind.getValue() + ")")
                .collect(Collectors.joining("; "));
        return Optional.of(new Sentence(
                wording.say("highlight.measures", asOf, text),
                bars.stream().flatMap(bar -> bar.entries().stream()).toList()));
    }

}
