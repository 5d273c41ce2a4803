package org.sitrep.report;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EntryRef;
import org.sitrep.model.Finding;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a report for other programs. The names are an interface: fields may be added, none is renamed or removed. An
 * unknown value is null; days are ISO dates.
 */
public final class ModelJson {

    private final ObjectMapper mapper =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Writes the report as UTF-8 JSON and leaves the stream open. */
    public void write(Report report, OutputStream out) {
        mapper.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).writeValue(out, json(report));
    }

    /** The changes since the previous issue, as the report's JSON has them. */
    public static List<Map<String, @Nullable Object>> changes(Report report) {
        return report.changes().stream().map(ModelJson::revision).toList();
    }

    private static Map<String, @Nullable Object> json(Report report) {
        var head = report.masthead();
        var json = object();
        json.put("title", head.title());
        json.put("name", report.name());
        json.put("country", head.country());
        json.put("asOf", head.asOf().toString());
        json.put("window", window(head));
        json.put("handling", head.handling());
        json.put("highlights", report.highlights());
        json.put("certainty", report.certainty());
        json.put("keyFigures", report.keyFigures().stream().map(ModelJson::keyFigure).toList());
        json.put("timeline", report.response().items().stream().map(ModelJson::item).toList());
        json.put("measures", report.response().measures().stream().map(ModelJson::measure).toList());
        json.put("activity", report.activity().stream().map(ModelJson::activity).toList());
        json.put("findings", report.findings().stream().map(ModelJson::finding).toList());
        json.put("changes", changes(report));
        json.put("revisions", report.revisions().stream().map(ModelJson::revision).toList());
        json.put("series", report.series().stream().map(ModelJson::seriesLine).toList());
        json.put("withdrawn", report.disputed().withdrawn().stream().map(ModelJson::withdrawn).toList());
        json.put("gaps", report.gaps());
        json.put("sources", report.sources().stream().map(ModelJson::source).toList());
        json.put("counts", counts(report.counts()));
        return json;
    }

    private static Map<String, @Nullable Object> window(Masthead head) {
        var json = object();
        json.put("from", head.from().toString());
        json.put("to", head.to().toString());
        json.put("previousAsOf", head.previous() == null ? null : head.previous().toString());
        return json;
    }

    private static Map<String, @Nullable Object> counts(Counts counts) {
        var json = object();
        json.put("entries", counts.entries());
        json.put("rejected", counts.rejected());
        json.put("figures", counts.figures());
        json.put("findings", counts.findings());
        return json;
    }

    private static Map<String, @Nullable Object> keyFigure(KeyFigure figure) {
        var json = object();
        json.put("id", figure.id());
        json.put("label", figure.label());
        json.put("category", figure.category());
        json.put("group", figure.group());
        json.put("definition", figure.definition());
        json.put("place", figure.place());
        json.put("level", figure.level());
        json.put("basis", figure.basis());
        json.put("basisText", figure.basisText());
        put(json, figure.amount());
        json.put("issuer", figure.issuer());
        json.put("source", figure.source());
        json.put("url", figure.url());
        json.put("date", figure.date());
        json.put("asOf", figure.asOf().toString());
        json.put("reportedOn", figure.reportedOn().toString());
        json.put("previous", figure.previous() == null ? null : amount(figure.previous()));
        json.put("change", figure.changeText());
        json.put("range", figure.rangeText());
        json.put("others", figure.others().stream().map(ModelJson::stated).toList());
        json.put("flags", figure.flags());
        json.put("entries", texts(figure.entries()));
        json.put("moreEntries", figure.moreEntries());
        json.put("filter", figure.filter() instanceof EntryFilter filter ? filter(filter) : null);
        return json;
    }

    private static Map<String, @Nullable Object> stated(Stated stated) {
        var json = amount(stated.amount());
        json.put("voice", stated.voiceText());
        json.put("reportedOn", stated.reportedOn().toString());
        json.put("entries", texts(List.of(stated.entry())));
        return json;
    }

    private static Map<String, @Nullable Object> amount(Amount amount) {
        var json = object();
        put(json, amount);
        return json;
    }

    private static void put(Map<String, @Nullable Object> json, Amount amount) {
        json.put("low", amount.low());
        json.put("best", amount.best());
        json.put("high", amount.high());
        json.put("qualifier", amount.qualifier());
        json.put("text", amount.text());
        json.put("unit", amount.unit());
        json.put("marks", amount.marks().stream().map(Mark::symbol).toList());
    }

    private static Map<String, @Nullable Object> item(TimelineItem item) {
        var json = object();
        json.put("date", item.date());
        json.put("category", item.category());
        json.put("place", item.place());
        json.put("text", item.text());
        json.put("issuer", item.issuer());
        json.put("voice", item.voiceText());
        json.put("url", item.url());
        json.put("reportedOn", item.reportedOn().toString());
        json.put("announced", item.announced());
        json.put("withdrawn", item.withdrawn());
        json.put("entries", texts(item.entries()));
        return json;
    }

    private static Map<String, @Nullable Object> measure(MeasureBar bar) {
        var json = object();
        json.put("kind", bar.kind());
        json.put("place", bar.place());
        json.put("from", bar.from().toString());
        json.put("to", bar.to() == null ? null : bar.to().toString());
        json.put("inForce", bar.inForce());
        json.put("text", bar.text());
        json.put("entries", texts(bar.entries()));
        return json;
    }

    private static Map<String, @Nullable Object> activity(ActivityLine line) {
        var json = object();
        json.put("label", line.label());
        json.put("dataset", line.dataset());
        json.put("leads", line.leads());
        json.put("days", line.days());
        put(json, line.amount());
        json.put("events", line.events());
        json.put("before", line.beforeText());
        json.put("usual", line.usualText());
        return json;
    }

    private static Map<String, @Nullable Object> filter(EntryFilter filter) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("dataset", filter.dataset());
        json.put("category", filter.category());
        json.put("group", filter.group());
        json.put("definition", filter.definition());
        json.put("unit", filter.unit());
        json.put("admin1", filter.admin1());
        json.put("from", filter.from().toString());
        json.put("to", filter.to().toString());
        json.put("text", filter.text());
        return json;
    }

    private static Map<String, @Nullable Object> finding(Finding finding) {
        var json = object();
        json.put("code", finding.code());
        json.put("severity", finding.severity().token());
        json.put("text", finding.text());
        json.put("entries", texts(finding.entries()));
        json.put("moreEntries", finding.moreEntries());
        return json;
    }

    private static Map<String, @Nullable Object> revision(Revision revision) {
        var json = object();
        json.put("date", revision.date().toString());
        json.put("label", revision.label());
        json.put("category", revision.category());
        json.put("group", revision.group());
        json.put("definition", revision.definition());
        json.put("place", revision.place());
        json.put("level", revision.level());
        json.put("basis", revision.basis());
        json.put("before", revision.before() == null ? null : amount(revision.before()));
        json.put("beforeVoice", revision.beforeVoice());
        json.put("beforeEntry", text(revision.beforeEntry()));
        json.put("after", revision.after() == null ? null : amount(revision.after()));
        json.put("afterVoice", revision.afterVoice());
        json.put("afterEntry", text(revision.afterEntry()));
        json.put("voice", revision.voiceText());
        json.put("kind", revision.kind());
        json.put("text", revision.kindText());
        json.put("reason", revision.reason());
        json.put("entries", texts(revision.entries()));
        return json;
    }

    private static Map<String, @Nullable Object> seriesLine(SeriesLine line) {
        var json = object();
        json.put("category", line.category());
        json.put("group", line.group());
        json.put("definition", line.definition().isEmpty() ? null : line.definition());
        json.put("place", line.place());
        json.put("basis", line.basis());
        json.put("issuer", line.issuer().isEmpty() ? null : line.issuer());
        json.put("date", line.dateText());
        json.put("reportedOn", line.reportedOn().toString());
        put(json, line.amount());
        json.put("change", line.changeText());
        json.put("standing", line.standing());
        json.put("headline", line.headline());
        json.put("entries", texts(List.of(line.entry())));
        return json;
    }

    private static Map<String, @Nullable Object> withdrawn(Disputed.Withdrawn withdrawn) {
        var json = object();
        json.put("label", withdrawn.label());
        json.put("place", withdrawn.place());
        put(json, withdrawn.amount());
        json.put("voice", withdrawn.voiceText());
        json.put("reportedOn", withdrawn.reportedOn().toString());
        json.put("withdrawnOn", withdrawn.withdrawnOn() == null ? null : withdrawn.withdrawnOn().toString());
        json.put("reason", withdrawn.reason());
        json.put("entries", texts(List.of(withdrawn.entry())));
        return json;
    }

    private static Map<String, @Nullable Object> source(SourceLine source) {
        var json = object();
        json.put("name", source.name());
        json.put("kind", source.kind());
        json.put("entries", source.entries());
        json.put("firstUsed", source.firstUsed().toString());
        json.put("lastUsed", source.lastUsed().toString());
        json.put("url", source.url());
        return json;
    }

    private static @Nullable String text(@Nullable EntryRef entry) {
        return entry == null ? null : entry.text();
    }

    private static List<String> texts(List<EntryRef> entries) {
        return entries.stream().map(EntryRef::text).toList();
    }

    private static Map<String, @Nullable Object> object() {
        return new LinkedHashMap<>();
    }
}
