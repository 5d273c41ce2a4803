package org.sitrep.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.reckon.Reckoning;
import org.sitrep.reckon.Statement;
import org.sitrep.report.KeyFigures.Placed;

/** Puts together the parts of the report that are about one kind of figure. */
final class FigureSections {

    /** The ladders of custody, injury and cases, from the widest measure to the narrowest; others follow by name. */
    private static final List<String> LADDER = List.of(
            "",
            "brought to police",
            "arrested",
            "administrative arrest",
            "criminal suspects",
            "charged",
            "remanded",
            "house arrest",
            "bail",
            "convicted",
            "sought medical help",
            "outpatients",
            "hospitalised",
            "serious condition",
            "intensive care");

    private final Wording wording;
    private final Reckoning reckoning;
    private final List<Placed> figures;
    private final SeriesTables series;
    private final SeriesCharts charts;
    private final Flags flags;
    private final Windows windows;

    FigureSections(
            Wording wording,
            Reckoning reckoning,
            List<Placed> figures,
            SeriesTables series,
            SeriesCharts charts,
            Flags flags) {
        this.wording = wording;
        this.reckoning = reckoning;
        this.figures = figures;
        this.series = series;
        this.charts = charts;
        this.flags = flags;
        windows = new Windows(wording, reckoning);
    }

    /** The section of some categories under a title of the bundle. */
    FigureSection of(String title, Category... categories) {
        var wanted = Set.of(categories);
        var own = figures.stream()
                .filter(placed -> wanted.contains(placed.subject().category()))
                .toList();
        var ladder = own.stream()
                .filter(placed -> placed.isNational() && placed.subject().isWhole())
                .sorted(Comparator.comparing((Placed placed) -> placed.subject().category())
                        .thenComparing(placed -> rung(placed.subject().definition()))
                        .thenComparing(placed -> placed.subject().definition())
                        .thenComparing(placed -> placed.subject().unit())
                        .thenComparing(Placed::basis))
                .map(Placed::figure)
                .toList();
        return new FigureSection(
                title,
                wording.say("section." + title),
                Stream.of(lead(own, categories[0]), windows.of(wanted), since(wanted))
                        .filter(sentence -> !sentence.isEmpty())
                        .collect(Collectors.joining(" ")),
                ladder,
                figures(own.stream()
                        .filter(placed -> placed.isNational() && !placed.subject().isWhole())),
                figures(own.stream().filter(placed -> !placed.isNational())),
                breakdowns(own),
                Stream.of(categories)
                        .map(series::tables)
                        .flatMap(Collection::stream)
                        .toList(),
                Stream.of(categories)
                        .map(charts::of)
                        .flatMap(Collection::stream)
                        .toList(),
                Stream.of(categories)
                        .map(charts::byRegion)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private String voice(Statement statement) {
        return statement.voice().isEmpty() ? wording.say("voice.none") : statement.voice();
    }

    private static List<KeyFigure> figures(Stream<Placed> placed) {
        return placed.map(Placed::figure).toList();
    }

    private static int rung(String definition) {
        var rung = LADDER.indexOf(definition);
        return rung < 0 ? LADDER.size() : rung;
    }

    private String lead(List<Placed> own, Category category) {
        var lead = Highlights.lead(own, category).filter(Placed::isNational).map(Placed::figure);
        if (lead.isEmpty()) {
            return own.isEmpty() ? "" : wording.say("lead.none", wording.say("counted." + category.token()));
        }
        var figure = lead.get();
        var text = wording.say(
                "lead.headline",
                figure.label(),
                figure.place(),
                figure.amount().text(),
                figure.basisText(),
                figure.voiceText());
        var range = figure.rangeText();
        return range == null ? text : text + " " + wording.say("lead.range", range);
    }

    /** The sums of a running total and the new figures after it, each in a sentence that says so. */
    private String since(Set<Category> categories) {
        var amounts = new Amounts(wording);
        return reckoning.totalsSince().stream()
                .filter(sum -> categories.contains(sum.subject().category())
                        && sum.subject().isPlain())
                .map(sum -> wording.say(
                        "lead.since",
                        sum.subject(),
                        sum.total().figure(),
                        voice(sum.total()),
                        sum.total().entry().date(),
                        sum.added().stream()
                                .map(added -> wording.say(
                                        "lead.since.added",
                                        added.figure(),
                                        voice(added),
                                        added.entry().date()))
                                .collect(Collectors.joining(", ")),
                        amounts.of(sum.sum(), sum.subject().unit()).text()))
                .collect(Collectors.joining(" "));
    }

    /** Of the plain totals only: a breakdown of a narrower count is in the tables. */
    private List<Breakdown> breakdowns(List<Placed> own) {
        var breakdowns = new Breakdowns(wording);
        return own.stream()
                .filter(placed -> placed.basis() == Basis.TOTAL && placed.subject().isWhole())
                .flatMap(placed -> breakdowns.of(placed, reckoning, flags).stream())
                .toList();
    }
}
