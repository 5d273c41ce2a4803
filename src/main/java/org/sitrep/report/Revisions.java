package org.sitrep.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Area;
import org.sitrep.model.Basis;
import org.sitrep.model.Category;
import org.sitrep.model.Entry;
import org.sitrep.model.EntryKey;
import org.sitrep.model.EntryRef;
import org.sitrep.model.Figure;
import org.sitrep.model.Status;
import org.sitrep.reckon.EntryChange;
import org.sitrep.reckon.Fate;
import org.sitrep.reckon.HeadlineStep;
import org.sitrep.reckon.HeadlineStep.Kind;
import org.sitrep.reckon.Reckoning;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;

/** What changed in the printed figures, when, and why. */
final class Revisions {

    private static final Comparator<Revision> LATEST_FIRST = Comparator.comparing(Revision::date)
            .reversed()
            .thenComparing(Revision::label)
            .thenComparing(Revision::place)
            .thenComparing(Revision::basis)
            .thenComparing(revision -> revision.entries().toString());

    private static final String SCOPE_CHANGE = "scope_change";
    private static final String ENTRY_CHANGED = "entry_changed";

    private static final List<String> GRAVEST_FIRST = List.of(
            "retraction", "revision", "lower", "ended", SCOPE_CHANGE, ENTRY_CHANGED, "other_issuer", "update", "again",
            "first");

    private final Wording wording;
    private final Amounts amounts;
    private final Voices voices;
    private final Flags flags;

    Revisions(Wording wording, Flags flags) {
        this.wording = wording;
        this.flags = flags;
        amounts = new Amounts(wording);
        voices = new Voices(wording);
    }

    /** Every change of a headline and every changed entry up to the as-of day, the latest first. */
    List<Revision> all(Reckoning reckoning) {
        var revisions = new ArrayList<Revision>();
        reckoning.history().stream()
                .filter(step -> step.kind() != Kind.FIRST && step.basis() != Basis.NEW)
                .map(step -> revision(step, reckoning))
                .forEach(revisions::add);
        Stream.concat(reckoning.changes().stream(), reckoning.eventChanges().first().stream())
                .map(this::changed)
                .forEach(revisions::add);
        revisions.sort(LATEST_FIRST);
        return revisions;
    }

    /**
     * What a reader of the previous issue must know: for each subject the figure then and now, with the reason; national
     * figures that are new; and entries that a later log changed, unless that is the change of a figure already told.
     * People stand before things, graver kinds before lesser, and the whole country before its parts.
     */
    List<Revision> since(LocalDate previous, Reckoning reckoning, List<Revision> all) {
        var steps = new HashMap<Object, List<HeadlineStep>>();
        reckoning.history().stream()
                .filter(step -> step.on().isAfter(previous) && step.basis() != Basis.NEW)
                .forEach(step -> steps.computeIfAbsent(
                        List.of(step.subject(), step.basis()), subject -> new ArrayList<>())
                        .add(step));
        var changes = new ArrayList<Revision>();
        var now = new HashMap<EntryKey, Statement>();
        reckoning.statements().forEach(statement -> now.put(statement.key(), statement));
        var told = new HashSet<List<EntryRef>>();
        steps.values().forEach(ofSubject -> {
            var whole = HeadlineStep.joined(ofSubject, now::get);
            if (isChange(whole)) {
                var change = revision(whole, reckoning);
                changes.add(change);
                told.add(change.entries());
            }
        });
        all.stream()
                .filter(revision -> revision.kind().equals(ENTRY_CHANGED)
                        && revision.date().isAfter(previous)
                        && !told.contains(List.of(revision.entries().getFirst(), revision.entries().getFirst())))
                .forEach(changes::add);
        changes.sort(Comparator.comparing(Revisions::isAboutPeople)
                .reversed()
                .thenComparing(change -> gravity(change.kind()))
                .thenComparing(change -> !change.isNational())
                .thenComparing(LATEST_FIRST));
        return changes;
    }

    private static boolean isAboutPeople(Revision change) {
        return Category.ofToken(change.category())
                .filter(category -> category.usualUnit().equals("persons"))
                .isPresent();
    }

    private static boolean isChange(HeadlineStep step) {
        if (step.from() == null) {
            return step.to() != null
                    && step.subject().area().level() == Area.Level.COUNTRY
                    && step.subject().definition().isEmpty();
        }
        return step.to() == null || !step.from().figure().saysTheSameAs(step.to().figure());
    }

    private static int gravity(String kind) {
        return GRAVEST_FIRST.indexOf(kind);
    }

    /** What is said about a step: of a withdrawal, why; of any other, what the new figure says of itself. */
    private static String reason(HeadlineStep step, Reckoning reckoning) {
        var from = step.from();
        if (step.kind() == Kind.RETRACTION && from != null) {
            return Corrections.wordsOf(from, reckoning).orElse(from.entry().summary());
        }
        return step.to() == null ? "" : step.to().entry().summary();
    }

    private Revision revision(HeadlineStep step, Reckoning reckoning) {
        return new Revision(
                step.on(),
                wording.label(step.subject(), step.basis()),
                step.subject().category().token(),
                step.subject().group(),
                KeyFigures.definition(step.subject()),
                step.subject().area().name(),
                KeyFigures.level(step.subject()),
                step.basis().token(),
                before(step),
                voice(step.from()),
                after(step.to()),
                voice(step.to()),
                voices(step),
                why(step),
                wording.say("revision." + why(step)),
                reason(step, reckoning),
                Stream.of(step.from(), step.to())
                        .filter(Objects::nonNull)
                        .map(wording::ref)
                        .toList());
    }

    private Revision changed(EntryChange change) {
        var before = change.before();
        var after = change.after();
        var subject = Subject.of(after.entry());
        var count = after.entry().count();
        return new Revision(
                after.countsFrom(),
                wording.label(subject),
                subject.category().token(),
                subject.group(),
                KeyFigures.definition(subject),
                subject.area().name(),
                KeyFigures.level(subject),
                count == null || count.basis() == null ? "" : count.basis().token(),
                amounts.of(figure(before.entry()), Subject.of(before.entry()).unit()),
                voices.text(before.entry().attribution()),
                amounts.of(figure(after.entry()), subject.unit()),
                voices.text(after.entry().attribution()),
                voices(voices.text(before.entry().attribution()), voices.text(after.entry().attribution())),
                ENTRY_CHANGED,
                wording.say("revision." + ENTRY_CHANGED),
                wording.say(
                        "revision.changed",
                        after.entry().key(),
                        String.join(", ", EntryChanges.between(before.entry(), after.entry()))),
                wording.refs(List.of(after.entry().key())));
    }

    private static Figure figure(Entry entry) {
        return entry.count() == null ? Figure.notReported("") : entry.count().figure();
    }

    /** The old figure; one that was withdrawn is printed as such. */
    private @Nullable Amount before(HeadlineStep step) {
        var from = step.from();
        if (from == null) {
            return null;
        }
        return step.kind() == Kind.RETRACTION
                ? amounts.of(new Statement(from.vintage(), Status.RETRACTED, Fate.RETRACTED), false)
                : amounts.of(from.figure(), from.subject().unit());
    }

    /** The new figure, with the mark of a finding that doubts it. */
    private @Nullable Amount after(@Nullable Statement to) {
        return to == null ? null : amounts.of(to, flags.isFlagged(to));
    }

    private @Nullable String voice(@Nullable Statement statement) {
        return statement == null ? null : voices.text(statement.entry().attribution());
    }

    /** One issuer in two outlets is one voice. */
    private String voices(HeadlineStep step) {
        var from = step.from();
        var to = step.to();
        var same = from != null && to != null && from.voice().equals(to.voice());
        return voices(same ? null : voice(from), voice(to));
    }

    private String voices(@Nullable String before, @Nullable String after) {
        if (after == null) {
            return before == null ? "" : wording.say("revision.voice.before", before);
        }
        return before == null || before.equals(after) ? after : wording.say("revision.voice.both", after, before);
    }

    /** Its kind; but where a finding says that the scope widened, that is the reason. */
    private String why(HeadlineStep step) {
        var to = step.to();
        var mayBeWider = step.from() != null && step.kind() != Kind.RETRACTION;
        return to != null && mayBeWider && flags.isWidened(to) ? SCOPE_CHANGE : token(step.kind());
    }

    private static String token(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
