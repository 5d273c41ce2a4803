package org.sitrep.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Area;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.model.Count;
import org.sitrep.model.Entry;
import org.sitrep.model.ReducedDate;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.Reckoning;
import org.sitrep.reckon.Statement;

/** The timeline of the response, and the measures in force. */
final class Responses {

    private static final Set<Category> ALWAYS = EnumSet.of(Category.MEASURE, Category.DEPLOYMENT);
    private static final Set<Category> WITH_A_DAY =
            EnumSet.of(Category.CLASH, Category.PROTEST, Category.STATEMENT, Category.CRIMINAL_CASE, Category.RELEASE);

    private final Wording wording;
    private final Amounts amounts;
    private final Voices voices;

    Responses(Wording wording) {
        this.wording = wording;
        amounts = new Amounts(wording);
        voices = new Voices(wording);
    }

    Response of(Reckoning reckoning) {
        var bars = measures(reckoning);
        var from = bars.stream().map(MeasureBar::from).min(Comparator.naturalOrder());
        return new Response(items(reckoning), bars, from.map(LocalDate::toString).orElse(""));
    }

    /**
     * Measures and deployments always; other events of a known day. Rows of an event dataset are events by the thousand:
     * where there are many they are counted in the tables and not listed one by one.
     */
    private List<TimelineItem> items(Reckoning reckoning) {
        return told(reckoning)
                .filter(Responses::isListed)
                .sorted(Comparator.comparing((Statement statement) -> statement.entry().date())
                        .thenComparing(Statement.IN_TIME))
                .map(statement -> item(statement, reckoning.asOf()))
                .toList();
    }

    private static Stream<Statement> told(Reckoning reckoning) {
        return Stream.concat(
                reckoning.statements().stream().filter(statement -> statement.basis() != Basis.EVENT),
                reckoning.events().stream());
    }

    private static boolean isListed(Statement statement) {
        var category = statement.entry().category();
        return ALWAYS.contains(category)
                || WITH_A_DAY.contains(category) && statement.entry().date().isDay();
    }

    private TimelineItem item(Statement statement, LocalDate asOf) {
        var entry = statement.entry();
        var attribution = entry.attribution();
        return new TimelineItem(
                entry.date().toString(),
                entry.date().last(),
                wording.date(entry.date()),
                entry.category().token(),
                wording.say("category." + entry.category().token()),
                entry.place().area().name(),
                text(statement),
                entry.count() instanceof Count count ? amounts.of(count.figure(), count.unit()) : null,
                attribution.voice() == null ? "" : voices.text(attribution),
                attribution.issuer(),
                Voices.link(attribution),
                statement.knownOn(),
                entry.date().first().isAfter(asOf),
                statement.fate() == Fate.RETRACTED,
                List.of(wording.ref(statement)));
    }

    /** The summary, headed by what it is about where it does not say so itself. */
    private String text(Statement statement) {
        var entry = statement.entry();
        var summary = entry.summary().strip();
        var topic = topic(entry);
        if (summary.isEmpty()) {
            return topic.isEmpty() ? wording.label(statement.subject()) : Wording.capitalised(topic);
        }
        var saysSo = topic.isEmpty() || summary.toLowerCase(Locale.ROOT).contains(topic.toLowerCase(Locale.ROOT));
        return saysSo ? summary : wording.say("timeline.topic", Wording.capitalised(topic), summary);
    }

    private String topic(Entry entry) {
        return switch (entry.category()) {
            case MEASURE -> entry.definition();
            case DEPLOYMENT -> entry.group().equals(Entry.ALL) ? "" : wording.group(entry.group());
            default -> "";
        };
    }

    /** A bar for each kind of measure, area and spell in force of which a row states a period. */
    private List<MeasureBar> measures(Reckoning reckoning) {
        var spells = new TreeMap<Measure, List<Spell>>();
        for (var statement : told(reckoning).sorted(Statement.IN_TIME).toList()) {
            var entry = statement.entry();
            if (entry.category() == Category.MEASURE
                    && statement.fate().mayLead()
                    && !entry.definition().isEmpty()
                    && (entry.periodStart() != null || entry.end() != null)) {
                var ofMeasure = spells.computeIfAbsent(
                        new Measure(entry.definition(), entry.place().area()), measure -> new ArrayList<>());
                ofMeasure.stream()
                        .filter(spell -> spell.takes(statement))
                        .findFirst()
                        .orElseGet(() -> {
                            var spell = new Spell(statement.periodFrom());
                            ofMeasure.addFirst(spell);
                            return spell;
                        })
                        .add(statement);
            }
        }
        var bars = new ArrayList<MeasureBar>();
        spells.forEach((measure, ofMeasure) -> ofMeasure.stream()
                .sorted(Comparator.comparing(spell -> spell.from))
                .map(spell -> bar(measure, spell, reckoning.asOf()))
                .forEach(bars::add));
        return bars;
    }

    private MeasureBar bar(Measure measure, Spell spell, LocalDate asOf) {
        var from = spell.from;
        var to = spell.to;
        var inForce = !from.isAfter(asOf) && (to == null || to.isAfter(asOf));
        return new MeasureBar(
                measure.kind(),
                measure.area().name(),
                from,
                to,
                to != null && to.isAfter(asOf),
                inForce,
                period(from, to, asOf),
                shortPeriod(from, to),
                spell.stated.stream().map(wording::ref).toList());
    }

    private String shortPeriod(LocalDate from, @Nullable LocalDate to) {
        return to == null
                ? wording.say("measure.short.open", wording.shortDate(from))
                : wording.say("measure.short", wording.shortDate(from), wording.shortDate(to));
    }

    private String period(LocalDate from, @Nullable LocalDate to, LocalDate asOf) {
        if (to == null) {
            return wording.say("measure.open", from);
        }
        return wording.say(to.isAfter(asOf) ? "measure.planned" : "measure.closed", from, to);
    }

    /**
     * One spell in force. Its start is the earliest stated; its end is what the latest row that states one says. A row
     * whose period lies wholly before or after it tells of another spell.
     */
    private static final class Spell {

        private final List<Statement> stated = new ArrayList<>();
        private LocalDate from;
        private @Nullable LocalDate to;

        Spell(LocalDate from) {
            this.from = from;
        }

        boolean takes(Statement statement) {
            var end = statement.entry().end();
            if (end != null && end.last().isBefore(from)) {
                return false;
            }
            return statement.entry().periodStart() == null
                    || to == null
                    || !statement.periodFrom().isAfter(to.plusDays(1));
        }

        void add(Statement statement) {
            stated.add(statement);
            from = statement.periodFrom().isBefore(from) ? statement.periodFrom() : from;
            to = statement.entry().end() instanceof ReducedDate end ? end.last() : to;
        }
    }

    private record Measure(String kind, Area area) implements Comparable<Measure> {
        @Override
        public int compareTo(Measure other) {
            var byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : area.compareTo(other.area);
        }
    }
}
