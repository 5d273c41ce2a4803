package org.sitrep.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sitrep.model.Category;
import org.sitrep.model.Finding;
import org.sitrep.model.Vintage;
import org.sitrep.reckon.Reckoner;
import org.sitrep.reckon.Reckoning;
import org.sitrep.reckon.ReckoningSettings;
import org.sitrep.reckon.VintageSource;
import org.sitrep.reckon.finding.FindingRules;
import org.sitrep.reckon.finding.FindingSettings;
import org.sitrep.reckon.finding.Observation;

/** Builds the report of one country as of one day from its vintages. Equal data make equal reports. */
public final class ReportBuilder {

    private final ReportSettings settings;
    private final ReckoningSettings reckoning;
    private final FindingSettings thresholds;
    private final Predicate<String> canPrint;

    /** With the usual thresholds of findings, and fonts for every script. */
    public ReportBuilder(ReportSettings settings, ReckoningSettings reckoning) {
        this(settings, reckoning, FindingSettings.DEFAULT, text -> true);
    }

    /**
     * @param canPrint whether the briefing has fonts for all of a text
     */
    public ReportBuilder(
            ReportSettings settings,
            ReckoningSettings reckoning,
            FindingSettings thresholds,
            Predicate<String> canPrint) {
        this.settings = settings;
        this.reckoning = reckoning;
        this.thresholds = thresholds;
        this.canPrint = canPrint;
    }

    /**
     * Builds a report.
     *
     * @param request which report
     * @param vintages all vintages of the request's country, of whatever day and in whatever order
     * @param inputs what is known of the files behind it
     */
    public Report build(ReportRequest request, Collection<Vintage> vintages, ReportInputs inputs) {
        return make(request, VintageSource.of(vintages), inputs).report();
    }

    /**
     * Builds a report, with the entries behind it; a public edition has none of these.
     *
     * @param request which report
     * @param source all vintages of the request's country, of whatever day; the entries are read from it again
     * @param inputs what is known of the files behind it
     */
    public BuiltReport make(ReportRequest request, VintageSource source, ReportInputs inputs) {
        if (!settings.publicEdition()) {
            return whole(request, source, inputs);
        }
        var edition = new PublicEdition(new Wording(settings.locale()));
        var built = whole(request, edition.of(source), edition.of(inputs));
        return new BuiltReport(edition.withoutBounds(built.report()), EntryRows.NONE);
    }

    private BuiltReport whole(ReportRequest request, VintageSource source, ReportInputs inputs) {
        var rules = new FindingRules(reckoning, thresholds, canPrint);
        var reckoned = new Reckoner(reckoning).reckon(source, request.asOf(), rules::looks);
        var observations = rules.examine(reckoned);
        var names = new EntryNames(source.shared(printable(reckoned.reckoning(), observations), request.asOf()));
        var report = report(
                request, reckoned.reckoning(), observations, inputs, new Wording(settings.locale(), names));
        return new BuiltReport(report, new StatementRows(reckoned.entries()));
    }

    /** The ids of all entries that the report may name. */
    private static Set<String> printable(Reckoning reckoned, List<Observation> observations) {
        var ids = new HashSet<String>();
        Stream.of(reckoned.statements(), reckoned.events(), reckoned.withdrawnEvents().first())
                .flatMap(List::stream)
                .forEach(statement -> ids.add(statement.id()));
        Stream.of(reckoned.changes(), reckoned.eventChanges().first())
                .flatMap(List::stream)
                .forEach(change -> ids.add(change.after().entry().id()));
        reckoned.eventTotals().forEach(total -> ids.addAll(total.entries()));
        observations.forEach(observation -> observation.entries().forEach(key -> ids.add(key.id())));
        return ids;
    }

    private Report report(
            ReportRequest request, Reckoning reckoned, List<Observation> observations, ReportInputs inputs,
            Wording wording) {
        var keyFigures = new KeyFigures(wording);
        var flags = new Flags(observations, wording);
        var placed = keyFigures.of(reckoned, flags);
        var series = new SeriesTables(wording, reckoned, flags);
        var sections = new FigureSections(
                wording, reckoned, placed, series, new SeriesCharts(wording, reckoned, flags), flags);
        var highlights = new Highlights(wording);
        var response = new Responses(wording).of(reckoned);
        var disputed = new Disputes(wording).of(reckoned, placed);
        var revisions = new Revisions(wording, flags);
        var allRevisions = revisions.all(reckoned);
        var notes = new Notes(wording);
        var findings = observations.stream()
                .map(one -> new Finding(
                        one.code().name(), one.severity(), wording.sentence(one), wording.refs(one.entries()),
                        one.more()))
                .toList();
        var tiles = highlights.tiles(placed);
        return new Report(
                request.name(),
                masthead(request, reckoned, wording),
                new Counts(reckoned.census().entries(), inputs.rejectedTotal(), placed.size(), findings.size()),
                request.previous() == null
                        ? List.of()
                        : revisions.since(request.previous(), reckoned, allRevisions),
                highlights.sentences(placed, disputed, observations, response, request.asOf()),
                tiles,
                new Certainty(wording).of(tiles, placed, disputed, observations, inputs.rejectedTotal(),
                        reckoned.activities(), request.asOf()),
                sections.of("detentions", Category.DETENTION, Category.RELEASE),
                sections.of("killed", Category.DEATH),
                sections.of("injured", Category.INJURY),
                response,
                new RegionTable(wording).of(reckoned, placed),
                new Activities(wording).of(reckoned),
                sections.of("cases", Category.CRIMINAL_CASE),
                sections.of("deployments", Category.DEPLOYMENT),
                sections.of("damage", Category.DAMAGE),
                sections.of("crowds", Category.CLASH, Category.PROTEST),
                disputed,
                notes.gaps(reckoned, placed, disputed),
                placed.stream().map(KeyFigures.Placed::figure).toList(),
                series.lines(),
                allRevisions,
                findings,
                notes.method(reckoned, reckoning),
                notes.definitions(),
                notes.symbols(),
                Sources.of(reckoned.census()),
                inputs.rejected(),
                inputs.files());
    }

    private Masthead masthead(ReportRequest request, Reckoning reckoned, Wording wording) {
        var asOf = request.asOf();
        var previous = request.previous();
        var to = request.to() == null ? asOf : request.to();
        var first = previous == null && request.from() == null;
        var from = request.from() != null
                ? request.from()
                : previous != null && previous.isBefore(to) ? previous.plusDays(1) : firstDay(reckoned, to);
        return new Masthead(
                wording.say("title", request.country(), settings.title()),
                request.country(),
                asOf,
                wording.say("asOf", asOf, settings.zone().getId()),
                from,
                to,
                wording.say(first ? "window.first" : "window", from, to),
                previous,
                wording.say("issue", asOf),
                settings.handling(),
                settings.locale().toLanguageTag(),
                settings.paper(),
                settings.publicEdition());
    }

    private static LocalDate firstDay(Reckoning reckoned, LocalDate to) {
        var first = reckoned.census().firstDay();
        return first == null || first.isAfter(to) ? to : first;
    }
}
