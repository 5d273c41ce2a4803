package org.sitrep.report;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
        return report.changes().stream().map(FigureJson::revision).toList();
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
        json.put("keyFigures", report.keyFigures().stream().map(FigureJson::keyFigure).toList());
        json.put("timeline", report.response().items().stream().map(ModelJson::item).toList());
        json.put("measures", report.response().measures().stream().map(ModelJson::measure).toList());
        json.put("activity", report.activity().stream().map(ModelJson::activity).toList());
        json.put("findings", report.findings().stream().map(ModelJson::finding).toList());
        json.put("changes", changes(report));
        json.put("revisions", report.revisions().stream().map(FigureJson::revision).toList());
        json.put("series", report.series().stream().map(FigureJson::seriesLine).toList());
        json.put("withdrawn", report.disputed().withdrawn().stream().map(FigureJson::withdrawn).toList());
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
        json.put("entries", FigureJson.texts(item.entries()));
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
        json.put("entries", FigureJson.texts(bar.entries()));
        return json;
    }

    private static Map<String, @Nullable Object> activity(ActivityLine line) {
        var json = object();
        json.put("label", line.label());
        json.put("dataset", line.dataset());
        json.put("leads", line.leads());
        json.put("days", line.days());
        FigureJson.put(json, line.amount());
        json.put("events", line.events());
        json.put("before", line.beforeText());
        json.put("usual", line.usualText());
        return json;
    }

    private static Map<String, @Nullable Object> finding(Finding finding) {
        var json = object();
        json.put("code", finding.code());
        json.put("severity", finding.severity().token());
        json.put("text", finding.text());
        json.put("entries", FigureJson.texts(finding.entries()));
        json.put("moreEntries", finding.moreEntries());
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

    private static Map<String, @Nullable Object> object() {
        return new LinkedHashMap<>();
    }
}
