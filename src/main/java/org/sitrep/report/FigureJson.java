package org.sitrep.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EntryRef;

/** Figures as {@link ModelJson} writes them: what they are, who states them, and their rows. */
final class FigureJson {

    private FigureJson() {}

    static Map<String, @Nullable Object> keyFigure(KeyFigure figure) {
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
        json.put("others", figure.others().stream().map(FigureJson::stated).toList());
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

    static void put(Map<String, @Nullable Object> json, Amount amount) {
        json.put("low", amount.low());
        json.put("best", amount.best());
        json.put("high", amount.high());
        json.put("qualifier", amount.qualifier());
        json.put("text", amount.text());
        json.put("unit", amount.unit());
        json.put("marks", amount.marks().stream().map(Mark::symbol).toList());
    }

    private static Map<String, @Nullable Object> filter(EntryFilter filter) {
        var json = object();
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

    static Map<String, @Nullable Object> revision(Revision revision) {
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

    static Map<String, @Nullable Object> seriesLine(SeriesLine line) {
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

    static Map<String, @Nullable Object> withdrawn(Disputed.Withdrawn withdrawn) {
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

    private static @Nullable String text(@Nullable EntryRef entry) {
        return entry == null ? null : entry.text();
    }

    static List<String> texts(List<EntryRef> entries) {
        return entries.stream().map(EntryRef::text).toList();
    }

    private static Map<String, @Nullable Object> object() {
        return new LinkedHashMap<>();
    }
}
