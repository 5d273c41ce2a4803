package org.sitrep.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.report.Amount;
import org.sitrep.report.Mark;
import org.sitrep.report.ModelJson;
import org.sitrep.report.Report;
import org.sitrep.report.ReportRequest;
import org.sitrep.report.Revision;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Tells what changed between two days of knowledge, from the store alone; publishes nothing. */
final class Differences {

    private final ReportPlanner planner;
    private final ReportFactory factory;
    private final JsonMapper mapper =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    Differences(ReportPlanner planner, ReportFactory factory) {
        this.planner = planner;
        this.factory = factory;
    }

    /** Compares what a report as of {@code to} would say with what was known as of {@code from}. */
    Difference between(LocalDate from, LocalDate to, RunOptions options) {
        var countries = new ArrayList<Difference.OfCountry>();
        var json = new ArrayList<Map<String, @Nullable Object>>();
        for (var planned : planner.plan(options, to)) {
            var report = factory.build(since(from, planned)).report();
            countries.add(new Difference.OfCountry(
                    report.masthead().country(),
                    report.changes().stream().map(Differences::change).toList(),
                    marks(report)));
            json.add(json(report));
        }
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("from", from.toString());
        all.put("to", to.toString());
        all.put("reports", json);
        return new Difference(from, to, countries, mapper.writeValueAsString(all));
    }

    private static PlannedReport since(LocalDate from, PlannedReport planned) {
        var request = planned.request();
        return new PlannedReport(
                planned.name(),
                new ReportRequest(request.name(), request.country(), request.asOf(), null, null, from),
                planned.loadedUntil());
    }

    private static Difference.Change change(Revision revision) {
        return new Difference.Change(
                revision.label() + ", " + revision.place(),
                text(revision.before()),
                text(revision.after()),
                revision.reason().isEmpty()
                        ? revision.kindText()
                        : revision.kindText() + ": " + revision.reason(),
                revision.voiceText(),
                revision.date());
    }

    /** What the marks of the changes mean. */
    private static List<String> marks(Report report) {
        var used = report.changes().stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .filter(Objects::nonNull)
                .flatMap(amount -> amount.marks().stream())
                .map(Mark::symbol)
                .collect(Collectors.toSet());
        return report.symbols().stream()
                .filter(symbol -> used.contains(symbol.term()))
                .map(symbol -> symbol.term() + " " + symbol.text())
                .toList();
    }

    private static @Nullable String text(@Nullable Amount amount) {
        return amount == null ? null : (amount.text() + " " + amount.symbols()).strip();
    }

    private static Map<String, @Nullable Object> json(Report report) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("name", report.name());
        json.put("country", report.masthead().country());
        json.put("changes", ModelJson.changes(report));
        return json;
    }
}
