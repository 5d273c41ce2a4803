package org.sitrep.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Area;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.model.Qualifier;
import org.sitrep.model.ReducedDate;
import org.sitrep.reckon.Current;
import org.sitrep.reckon.EventTotal;
import org.sitrep.reckon.Reckoning;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;

/** Turns the current figures of a reckoning into key figures, each with all that must stand beside it. */
final class KeyFigures {

    private final Wording wording;
    private final Amounts amounts;
    private final Voices voices;

    KeyFigures(Wording wording) {
        this.wording = wording;
        amounts = new Amounts(wording);
        voices = new Voices(wording);
    }

    /** Every current figure with its subject, by category, place, group and definition. */
    List<Placed> of(Reckoning reckoning, Flags flags) {
        var figures = new ArrayList<Placed>();
        var ids = new HashSet<String>();
        var said = new HashMap<Subject, Integer>();
        reckoning
                .series()
                .forEach(series -> said.merge(series.subject(), series.statements().size(), Integer::sum));
        for (var current : reckoning.currents()) {
            var subject = current.subject();
            figures.add(
                    new Placed(subject, current.basis(), figure(current, flags, ids), said.getOrDefault(subject, 0),
                            true));
        }
        for (var total : reckoning.eventTotals()) {
            figures.add(new Placed(total.subject(), Basis.EVENT, figure(total, flags, ids), (int) total.events(),
                    total.leads()));
        }
        figures.sort(Comparator.comparing(Placed::subject)
                .thenComparing(Placed::basis)
                .thenComparing(placed -> !placed.leads()));
        return figures;
    }

    private KeyFigure figure(Current current, Flags flags, Set<String> ids) {
        var headline = current.headline();
        var subject = current.subject();
        var sentences = flags.of(headline.key());
        var attribution = headline.entry().attribution();
        var previous = current.previous();
        var date = headline.entry().date();
        return new KeyFigure(
                id(subject, current.basis().token(), ids),
                wording.label(subject, current.basis()),
                subject.category().token(),
                subject.group(),
                definition(subject),
                subject.area().name(),
                level(subject),
                current.basis().token(),
                basisText(headline, current.basis()),
                amounts.of(headline, !sentences.isEmpty()),
                attribution.issuer(),
                attribution.source(),
                voices.text(attribution),
                Voices.link(attribution),
                date.toString(),
                date.last(),
                wording.date(date),
                headline.knownOn(),
                previous == null ? null : amounts.of(previous, false),
                previous == null ? null : amounts.change(current.change(), previous, current.basis() == Basis.HELD),
                range(current),
                current.others().stream().map(other -> stated(other, flags)).toList(),
                sentences,
                Stream.concat(Stream.of(headline), current.agreeing().stream())
                        .map(wording::ref)
                        .toList(),
                0,
                null);
    }

    private KeyFigure figure(EventTotal total, Flags flags, Set<String> ids) {
        var subject = total.subject();
        return new KeyFigure(
                id(subject, "event-" + Slugs.slug(total.dataset()), ids),
                wording.label(subject),
                subject.category().token(),
                subject.group(),
                definition(subject),
                subject.area().name(),
                level(subject),
                Basis.EVENT.token(),
                basisText(total),
                amounts.of(total.sum(), subject.unit()),
                total.dataset(),
                null,
                total.dataset(),
                null,
                total.to().toString(),
                total.to(),
                wording.date(total.to()),
                total.to(),
                null,
                null,
                null,
                List.of(),
                flags.of(total),
                wording.refs(total),
                total.events() - total.entries().size(),
                new EntryFilter(
                        total.dataset(),
                        subject.category().token(),
                        subject.group(),
                        subject.definition(),
                        subject.unit(),
                        subject.area().admin1(),
                        total.from(),
                        total.to(),
                        filter(total)));
    }

    private String filter(EventTotal total) {
        var subject = total.subject();
        var cells = Stream.of(
                total.dataset(),
                subject.category().token(),
                subject.group(),
                subject.definition(),
                subject.area().admin1())
                .filter(cell -> cell != null && !cell.isEmpty())
                .collect(Collectors.joining(", "));
        return wording.say("entries.filter", total.events(), total.entries().size(), cells);
    }

    private Stated stated(Statement statement, Flags flags) {
        return new Stated(
                amounts.of(statement, flags.repeatsWithdrawn(statement)),
                voices.text(statement.entry().attribution()),
                Voices.link(statement.entry().attribution()),
                statement.knownOn(),
                wording.date(statement.entry().date()),
                wording.ref(statement));
    }

    private @Nullable String range(Current current) {
        if (!current.hasRange()) {
            return null;
        }
        var lowest = current.lowest().figure();
        var highest = current.highest().figure();
        return wording.say(
                "range",
                lowest.qualifier() == Qualifier.BETWEEN && lowest.low() instanceof BigDecimal low ? low : lowest,
                highest.qualifier() == Qualifier.BETWEEN && highest.high() instanceof BigDecimal high ? high : highest);
    }

    private String basisText(EventTotal total) {
        if (!total.sum().isKnown()) {
            return wording.say("basisText.event.uncounted", total.events(), total.from(), total.to());
        }
        if (total.events() > 1) {
            return wording.say("basisText.event", total.events(), total.from(), total.to());
        }
        return total.from().equals(total.to())
                ? wording.say("basisText.event.one", total.to())
                : wording.say("basisText.event.one.period", total.from(), total.to());
    }

    /** How the figure is to be read, with its period. */
    String basisText(Statement statement, Basis basis) {
        var entry = statement.entry();
        ReducedDate start = entry.periodStart();
        return switch (basis) {
            case TOTAL -> start == null
                    ? wording.say("basisText.total", entry.date())
                    : wording.say("basisText.total.since", start);
            case NEW -> start == null || start.equals(entry.date())
                    ? wording.say("basisText.new.day", entry.date())
                    : wording.say("basisText.new.period", start, entry.date());
            case HELD -> wording.say(
                    entry.category() == Category.DETENTION ? "basisText.held.detention" : "basisText.held",
                    entry.date());
            case EVENT -> wording.say("basis.event");
        };
    }

    static @Nullable String definition(Subject subject) {
        return subject.definition().isEmpty() ? null : subject.definition();
    }

    static String level(Subject subject) {
        return subject.area().level().name().toLowerCase(Locale.ROOT);
    }

    /** Subjects that differ in signs only would have one id: the second gets a number. */
    private static String id(Subject subject, String basis, Set<String> ids) {
        var area = subject.area();
        var id = Slugs.slug(String.join(
                " ",
                subject.category().token(),
                subject.group(),
                subject.definition(),
                area.admin1() == null ? "" : area.admin1(),
                area.town() == null ? "" : area.town(),
                subject.unit(),
                basis));
        var unique = id;
        for (var i = 2; !ids.add(unique); i++) {
            unique = id + "-" + i;
        }
        return unique;
    }

    /**
     * A key figure and the subject that it is about.
     *
     * @param said how many statements there are about it, of whatever voice
     * @param leads false for the sum of a dataset that stands beside the leading one
     */
    record Placed(Subject subject, Basis basis, KeyFigure figure, int said, boolean leads) {

        boolean isNational() {
            return subject.area().level() == Area.Level.COUNTRY;
        }
    }
}
