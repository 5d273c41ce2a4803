package org.sitrep.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Area;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.reckon.Difference;
import org.sitrep.reckon.EventPeriod;
import org.sitrep.reckon.EventSeries;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Reckoning;
import org.sitrep.reckon.Series;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;
import org.sitrep.reckon.finding.Observation;

/** What was reported over time: tables of everything said of a subject, charts of it, and the long table of series. */
final class SeriesTables {

    private static final int FEWEST_ROWS = 2;

    private final Wording wording;
    private final Amounts amounts;
    private final Voices voices;
    private final Reckoning reckoning;
    private final Map<String, List<String>> flags;
    private final Set<String> suspected = new HashSet<>();
    private final Set<String> widened = new HashSet<>();

    SeriesTables(
            Wording wording,
            Reckoning reckoning,
            List<Observation> observations,
            Map<String, List<String>> flags) {
        this.wording = wording;
        amounts = new Amounts(wording);
        voices = new Voices(wording);
        this.reckoning = reckoning;
        this.flags = flags;
        observations.stream()
                .filter(observation -> observation.code().startsWith("LOOKS_LIKE_TOTAL"))
                .forEach(observation -> suspected.addAll(observation.doubted()));
        observations.stream()
                .filter(observation -> observation.code().equals("SCOPE_CHANGE"))
                .forEach(observation -> widened.addAll(observation.doubted()));
    }

    /** The tables of the subjects of a category with more than one figure, plain counts first, then wide before narrow. */
    List<SeriesTable> tables(Category category) {
        return subjects(category).entrySet().stream()
                .filter(subject -> subject.getValue().size() >= FEWEST_ROWS)
                .map(subject -> table(subject.getKey(), subject.getValue()))
                .toList();
    }

    /** The charts of the plain counts of a category: steps of running totals, and bars of new figures. */
    List<Chart> charts(Category category) {
        var charts = new ArrayList<Chart>();
        subjects(category).forEach((subject, said) -> {
            if (subject.isPlain()) {
                steps(subject, said).ifPresent(charts::add);
                bars(subject, said).ifPresent(charts::add);
            }
        });
        reckoning.eventSeries().stream()
                .filter(series -> series.subject().category() == category
                        && series.periods().size() >= FEWEST_ROWS)
                .map(this::events)
                .forEach(charts::add);
        return charts;
    }

    /** Every figure with the whole key of its series. */
    List<SeriesLine> lines() {
        var headlines = new HashSet<Statement>();
        reckoning.currents().forEach(current -> headlines.add(current.headline()));
        var lines = new ArrayList<SeriesLine>();
        for (var series : reckoning.series()) {
            for (var statement : series.statements()) {
                lines.add(line(series, statement, headlines.contains(statement)));
            }
        }
        return lines;
    }

    private Map<Subject, List<Statement>> subjects(Category category) {
        var subjects =
                new TreeMap<Subject, List<Statement>>(Comparator.comparing((Subject subject) -> !subject.isPlain())
                        .thenComparing(Comparator.naturalOrder()));
        for (var series : reckoning.series()) {
            if (series.subject().category() == category) {
                subjects.computeIfAbsent(series.subject(), subject -> new ArrayList<>())
                        .addAll(series.statements());
            }
        }
        subjects.values()
                .forEach(said -> said.sort(Comparator.comparing((Statement statement) -> statement.entry().date())
                        .thenComparing(Statement.IN_TIME)));
        return subjects;
    }

    private SeriesTable table(Subject subject, List<Statement> said) {
        var rows = said.stream()
                .map(statement -> {
                    var basis = Objects.requireNonNull(statement.basis());
                    return new SeriesTable.Row(
                            statement.periodTo(),
                            statement.entry().date().toString(),
                            wording.date(statement.entry().date()),
                            statement.knownOn(),
                            basis.token(),
                            wording.say("basis." + basis.token()),
                            amounts.of(statement, flags.containsKey(statement.id())),
                            voices.text(statement.entry().attribution()),
                            Voices.link(statement.entry().attribution()),
                            note(statement),
                            statement.id());
                })
                .toList();
        return new SeriesTable(
                wording.say("series.title", wording.label(subject), subject.area()), subject.area().name(),
                subject.unit(), rows);
    }

    private @Nullable String note(Statement statement) {
        var since = statement.entry().standing().since();
        return switch (statement.fate()) {
            case RETRACTED -> since == null
                    ? wording.say("series.withdrawnUndated")
                    : wording.say("series.withdrawn", since);
            case SUPERSEDED -> wording.say("series.superseded");
            case STANDS -> looksLikeTotal(statement) ? wording.say("series.flag") : null;
        };
    }

    private boolean looksLikeTotal(Statement statement) {
        return suspected.contains(statement.id());
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
        if (points < FEWEST_ROWS) {
            return Optional.empty();
        }
        var drawn = new ArrayList<Chart.Line>();
        lines.forEach((voice, statements) -> drawn.add(
                new Chart.Line(voice.isEmpty() ? wording.say("voice.none") : voice, points(statements))));
        var claims = said.stream().filter(this::looksLikeTotal).toList();
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
        if (days.size() < FEWEST_ROWS) {
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
    private Chart events(EventSeries series) {
        var counted = series.periods().stream().anyMatch(period -> {
            var mark = period.sum().mark();
            return period.events() > 0 && mark != null && mark.signum() > 0;
        });
        var points = series.periods().stream()
                .filter(period -> !counted || period.sum().mark() != null)
                .map(period -> point(period, counted))
                .toList();
        var highest = points.stream().max(Comparator.comparing(Chart.Point::value)).orElseThrow();
        var step = wording.say("chart.step." + series.step().name().toLowerCase(Locale.ROOT));
        var title = wording.say(
                counted ? "chart.events.sum" : "chart.events.number",
                wording.label(series.subject()),
                series.subject().area(),
                step,
                series.dataset());
        var alternative = wording.say(
                "chart.alternative",
                title,
                wording.say("chart.alternative.bars", points.size(), highest.text(), highest.to()));
        return new Chart.Bars(
                title, alternative, wording.label(series.subject()), place(series.subject()),
                counted ? series.subject().unit() : wording.say("basis.event"), points);
    }

    private static String place(Subject subject) {
        return subject.area().level() == Area.Level.COUNTRY ? "" : subject.area().name();
    }

    private Chart.Point point(EventPeriod period, boolean counted) {
        var value = counted ? Objects.requireNonNullElse(period.sum().mark(), BigDecimal.ZERO)
                : BigDecimal.valueOf(period.events());
        return Chart.Point.of(
                period.from(),
                period.to(),
                value,
                counted ? period.sum().lowest() : null,
                counted ? period.sum().highest() : null,
                counted ? wording.figure(period.sum()) : wording.number(period.events()),
                false,
                false,
                false,
                false,
                "");
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
                flags.containsKey(statement.id()),
                widened.contains(statement.id()),
                statement.id());
    }

    private SeriesLine line(Series series, Statement statement, boolean headline) {
        var subject = series.subject();
        var previous = series.before(statement);
        return new SeriesLine(
                wording.label(subject, series.basis()),
                subject.category().token(),
                subject.group(),
                subject.definition(),
                subject.area().name(),
                subject.unit(),
                series.basis().token(),
                series.voice(),
                statement.periodTo(),
                statement.entry().date().toString(),
                statement.knownOn(),
                amounts.of(statement, flags.containsKey(statement.id())),
                previous == null || series.basis() == Basis.NEW || statement.fate() == Fate.RETRACTED
                        ? null
                        : amounts.change(
                                Difference.between(previous.figure(), statement.figure()),
                                previous,
                                series.basis() == Basis.HELD),
                statement.fate().name().toLowerCase(Locale.ROOT),
                headline,
                statement.id());
    }
}
