package org.sitrep.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.model.Area;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.reckon.EventPeriod;
import org.sitrep.reckon.EventSeries;
import org.sitrep.reckon.EventTotal;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Reckoning;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;

/** Draws what was reported over time: running totals as steps, new figures and events as bars. */
final class SeriesCharts {

    private static final int FEWEST_POINTS = 2;
    private static final int FEWEST_REGIONS = 2;
    private static final int MOST_REGIONS = 12;

    private final Wording wording;
    private final Amounts amounts;
    private final Reckoning reckoning;
    private final Flags flags;

    SeriesCharts(Wording wording, Reckoning reckoning, Flags flags) {
        this.wording = wording;
        amounts = new Amounts(wording);
        this.reckoning = reckoning;
        this.flags = flags;
    }

    /** The charts of the plain counts of a category: steps of running totals, and bars of new figures. */
    List<Chart> of(Category category) {
        var charts = new ArrayList<Chart>();
        SaidOf.each(category, reckoning).forEach((subject, said) -> {
            if (subject.isPlain()) {
                steps(subject, said).ifPresent(charts::add);
                bars(subject, said).ifPresent(charts::add);
            }
        });
        reckoning.eventSeries().stream()
                .filter(series -> series.subject().category() == category
                        && series.periods().size() >= FEWEST_POINTS)
                .map(series -> events(series, isCounted(series)))
                .forEach(charts::add);
        return charts;
    }

    /**
     * The sums of the event dataset that leads, by region and period: those of the regions with most, the largest first.
     * Empty if only one region has any.
     */
    Optional<Multiples> byRegion(Category category) {
        var leading = reckoning.eventTotals().stream().filter(EventTotal::leads).map(EventTotal::dataset).findFirst();
        var regions = reckoning.regionalEvents().stream()
                .filter(series -> series.subject().category() == category
                        && series.periods().size() >= FEWEST_POINTS
                        && leading.filter(series.dataset()::equals).isPresent())
                .toList();
        if (regions.size() < FEWEST_REGIONS) {
            return Optional.empty();
        }
        var counted = regions.stream().anyMatch(SeriesCharts::isCounted);
        var first = regions.getFirst();
        var title = wording.say(
                counted ? "chart.byRegion.sum" : "chart.byRegion.number",
                wording.label(first.subject()),
                step(first),
                first.dataset());
        var charts = regions.stream()
                .sorted(Comparator.comparing((EventSeries series) -> height(series, counted))
                        .reversed()
                        .thenComparing(series -> series.subject().area()))
                .limit(MOST_REGIONS)
                .map(series -> events(series, counted))
                .toList();
        return Optional.of(new Multiples(title, charts));
    }

    private static boolean isCounted(EventSeries series) {
        return series.periods().stream().anyMatch(period -> {
            var mark = period.sum().mark();
            return period.events() > 0 && mark != null && mark.signum() > 0;
        });
    }

    /** What a region is ranked by. */
    private static BigDecimal height(EventSeries series, boolean counted) {
        return series.periods().stream()
                .map(period -> value(period, counted))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<Chart> steps(Subject subject, List<Statement> said) {
        var lines = new TreeMap<String, List<Statement>>();
        var points = 0;
        for (var statement : said) {
            if (statement.basis() == Basis.TOTAL && statement.mark() != null) {
                lines.computeIfAbsent(statement.voice(), voice -> new ArrayList<>())
                        .add(statement);
                points++;
            }
        }
        if (points < FEWEST_POINTS) {
            return Optional.empty();
        }
        var drawn = new ArrayList<Chart.Line>();
        lines.forEach((voice, statements) -> drawn.add(
                new Chart.Line(voice.isEmpty() ? wording.say("voice.none") : voice, points(statements))));
        var claims = said.stream().filter(flags::looksLikeTotal).toList();
        if (!claims.isEmpty()) {
            drawn.add(new Chart.Line(wording.say("chart.flagged"), points(claims)));
        }
        var title = wording.say("chart.totals", wording.label(subject), subject.area());
        return Optional.of(
                new Chart.Steps(
                        title, alternative(title, drawn), wording.label(subject), place(subject), subject.unit(),
                        drawn));
    }

    private Optional<Chart> bars(Subject subject, List<Statement> said) {
        var days = reckoning.newDays().stream()
                .filter(day -> day.subject().equals(subject))
                .map(day -> day.lead())
                .filter(said::contains)
                .toList();
        if (days.size() < FEWEST_POINTS) {
            return Optional.empty();
        }
        var points = points(days);
        var highest = points.stream().max(Comparator.comparing(Chart.Point::value)).orElseThrow();
        var title = wording.say("chart.new", wording.label(subject), subject.area());
        var alternative = wording.say(
                "chart.alternative",
                title,
                wording.say("chart.alternative.bars", points.size(), highest.text(), highest.to()));
        return Optional.of(
                new Chart.Bars(title, alternative, wording.label(subject), place(subject), subject.unit(), points));
    }

    /** The sums of an event dataset by period; the number of events where nothing is counted. */
    private Chart.Bars events(EventSeries series, boolean counted) {
        var points = series.periods().stream()
                .filter(period -> !counted || period.sum().mark() != null)
                .map(period -> point(period, counted))
                .toList();
        var highest = points.stream().max(Comparator.comparing(Chart.Point::value)).orElseThrow();
        var title = wording.say(
                counted ? "chart.events.sum" : "chart.events.number",
                wording.label(series.subject()),
                series.subject().area(),
                step(series),
                series.dataset());
        var alternative = wording.say(
                "chart.alternative",
                title,
                wording.say("chart.alternative.bars", points.size(), highest.text(), highest.to()));
        return new Chart.Bars(
                title, alternative, wording.label(series.subject()), place(series.subject()),
                counted ? series.subject().unit() : wording.say("basis.event"), points);
    }

    private String step(EventSeries series) {
        return wording.say("chart.step." + series.step().name().toLowerCase(Locale.ROOT));
    }

    private static String place(Subject subject) {
        return subject.area().level() == Area.Level.COUNTRY ? "" : subject.area().name();
    }

    private static BigDecimal value(EventPeriod period, boolean counted) {
        return counted ? Objects.requireNonNullElse(period.sum().mark(), BigDecimal.ZERO)
                : BigDecimal.valueOf(period.events());
    }

    private Chart.Point point(EventPeriod period, boolean counted) {
        return Chart.Point.of(
                period.from(),
                period.to(),
                value(period, counted),
                counted ? period.sum().lowest() : null,
                counted ? period.sum().highest() : null,
                counted ? wording.figure(period.sum()) : wording.number(period.events()),
                false,
                false,
                false,
                false,
                null);
    }

    private String alternative(String title, Collection<Chart.Line> lines) {
        var said = new StringBuilder();
        for (var line : lines) {
            var first = line.points().getFirst();
            var last = line.points().getLast();
            said.append(said.isEmpty() ? "" : " ")
                    .append(wording.say(
                            "chart.alternative.line", line.label(), first.text(), first.to(), last.text(), last.to()));
        }
        return wording.say("chart.alternative", title, said);
    }

    private List<Chart.Point> points(Collection<Statement> statements) {
        return statements.stream().map(this::point).toList();
    }

    private Chart.Point point(Statement statement) {
        BigDecimal value = Objects.requireNonNull(statement.mark());
        var figure = statement.figure();
        return Chart.Point.of(
                statement.basis() == Basis.NEW ? statement.periodFrom() : statement.periodTo(),
                statement.periodTo(),
                value,
                figure.lowest(),
                figure.highest(),
                amounts.of(statement, false).text(),
                statement.fate() == Fate.RETRACTED,
                statement.fate() == Fate.SUPERSEDED,
                flags.isFlagged(statement),
                flags.isWidened(statement),
                wording.ref(statement));
    }
}
