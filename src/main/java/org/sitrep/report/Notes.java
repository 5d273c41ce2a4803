package org.sitrep.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.reckon.Reckoning;
import org.sitrep.reckon.ReckoningSettings;
import org.sitrep.reckon.Statement;
import org.sitrep.report.KeyFigures.Placed;

/** What the report says about itself: gaps, method, definitions, symbols. */
final class Notes {

    /** More regions with several spellings are not named. */
    private static final int MOST_SPELLINGS = 12;

    private final Wording wording;

    Notes(Wording wording) {
        this.wording = wording;
    }

    /** What was not reported. */
    List<String> gaps(Reckoning reckoning, List<Placed> figures, Disputed disputed) {
        var gaps = new ArrayList<String>();
        for (var category : List.of(Category.DEATH, Category.INJURY, Category.DETENTION, Category.RELEASE)) {
            var national = figures.stream()
                    .anyMatch(placed -> placed.isNational()
                            && placed.subject().category() == category
                            && placed.subject().isWhole());
            if (!national) {
                gaps.add(wording.say("gap.noNational", wording.say("counted." + category.token())));
            }
            uncounted(reckoning, category, gaps);
        }
        for (var withdrawn : disputed.withdrawn()) {
            var replaced = figures.stream()
                    .anyMatch(placed -> placed.figure().label().equals(withdrawn.label())
                            && placed.figure().place().equals(withdrawn.place()));
            if (!replaced) {
                gaps.add(wording.say(
                        "gap.withdrawn",
                        withdrawn.amount().text(),
                        wording.say("label.place", withdrawn.label(), withdrawn.place())));
            }
        }
        return gaps;
    }

    private void uncounted(Reckoning reckoning, Category category, List<String> gaps) {
        var without = reckoning.statements().stream()
                .filter(statement -> statement.entry().category() == category
                        && !statement.isCounted()
                        && statement.basis() != Basis.EVENT)
                .map(Statement::id)
                .toList();
        if (!without.isEmpty()) {
            gaps.add(wording.say(
                    "gap.uncounted",
                    without.size(),
                    wording.say(without.size() == 1 ? "gap.uncounted.entry" : "gap.uncounted.entries"),
                    wording.say("counted." + category.token()),
                    String.join(", ", without.subList(0, Math.min(10, without.size())))));
        }
    }

    /** How the report was made. */
    List<Note> method(Reckoning reckoning, ReckoningSettings settings) {
        var notes = new ArrayList<Note>();
        notes.add(note("method.period", reckoning.asOf()));
        notes.add(note("method.headline", settings.rangeDays()));
        Stream.of("totals", "new", "parts", "unknown", "withdrawn")
                .forEach(topic -> notes.add(note("method." + topic)));
        reckoning.eventTotals().stream()
                .filter(total -> total.leads())
                .findFirst()
                .ifPresent(total -> notes.add(note("method.events", total.dataset())));
        spellings(reckoning).ifPresent(notes::add);
        cut(reckoning).ifPresent(notes::add);
        notes.add(note("method.limits"));
        return notes;
    }

    /** Which spellings were taken for one region; empty if the logs have one for each. */
    private Optional<Note> spellings(Reckoning reckoning) {
        var regions = new TreeMap<>(reckoning.census().spellings());
        if (regions.isEmpty()) {
            return Optional.empty();
        }
        var shown = regions.entrySet().stream()
                .limit(MOST_SPELLINGS)
                .map(region -> region.getKey() + " (" + String.join(", ", region.getValue()) + ")")
                .collect(Collectors.joining("; "));
        return Optional.of(
                note("method.regions", regions.size() > MOST_SPELLINGS ? shown + "; ..." : shown));
    }

    /** What is not told one by one, as there is too much of it; empty if everything is. */
    private Optional<Note> cut(Reckoning reckoning) {
        var sentences = new ArrayList<String>();
        new TreeMap<>(reckoning.census().unlisted())
                .forEach((dataset, rows) -> sentences.add(wording.say("cut.unlisted", rows, dataset)));
        if (reckoning.withdrawnEvents().others() > 0) {
            sentences.add(wording.say(
                    "cut.withdrawn",
                    reckoning.withdrawnEvents().all(),
                    reckoning.withdrawnEvents().first().size()));
        }
        if (reckoning.eventChanges().others() > 0) {
            sentences.add(wording.say(
                    "cut.changes",
                    reckoning.eventChanges().all(),
                    reckoning.eventChanges().first().size()));
        }
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Note(wording.say("cut.term"), String.join(" ", sentences)));
    }

    /** What the words mean. */
    List<Note> definitions() {
        return Stream.of("total", "new", "held", "event", "issuer", "asof", "series")
                .map(word -> note("definition." + word))
                .toList();
    }

    /** The key of the symbols. */
    List<Note> symbols() {
        var symbols = new ArrayList<Note>();
        for (var mark : Mark.values()) {
            symbols.add(new Note(mark.symbol(), wording.say("symbol." + mark.symbol())));
        }
        symbols.add(new Note(Amount.NOT_REPORTED, wording.say("symbol." + Amount.NOT_REPORTED)));
        symbols.add(new Note("0", wording.say("symbol.0")));
        return symbols;
    }

    private Note note(String key, Object... details) {
        return new Note(wording.say(key + ".term"), wording.say(key + ".text", details));
    }
}
