package org.sitrep.reckon.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Attribution;
import org.sitrep.model.EntryKey;
import org.sitrep.model.Place;
import org.sitrep.reckon.Statement;
import org.sitrep.reckon.Subject;

/** Names and summaries in a script for which the briefing has no font. */
final class GlyphsMissing implements EventRule {

    /** So many texts are told. */
    private static final int MOST_TOLD = 5;
    /** Signs of a text that are told. */
    private static final int LONGEST = 60;
    /** Beyond so many rows of event datasets their summaries are not printed. */
    private static final int MOST_PRINTED = 300;
    private static final Comparator<EntryKey> FIRST =
            Comparator.comparing(EntryKey::id).thenComparing(EntryKey::dataset);

    private final Predicate<String> canPrint;

    GlyphsMissing(Predicate<String> canPrint) {
        this.canPrint = canPrint;
    }

    @Override
    public Look look() {
        return new Texts();
    }

    private final class Texts implements Look {

        private final TreeMap<String, EntryKey> names = new TreeMap<>();
        private final TreeMap<String, EntryKey> summaries = new TreeMap<>();
        private @Nullable Place printablePlace;
        private @Nullable Attribution printableAttribution;
        private long events;

        @Override
        public void see(Statement event, Subject national) {
            names(event);
            events++;
            if (events <= MOST_PRINTED) {
                look(summaries, event, event.entry().summary());
            }
        }

        /** The entries of one row have the very same place and attribution, which need not be looked at again. */
        @SuppressWarnings("ReferenceEquality")
        private void names(Statement statement) {
            var entry = statement.entry();
            var place = entry.place();
            if (place != printablePlace
                    && look(names, statement, place.area().admin1()) & look(names, statement, place.area().town())) {
                printablePlace = place;
            }
            var attribution = entry.attribution();
            if (attribution != printableAttribution
                    && look(names, statement, attribution.issuer()) & look(names, statement, attribution.source())) {
                printableAttribution = attribution;
            }
            look(names, statement, entry.group());
            look(names, statement, entry.definition());
        }

        /** Looks at a text. @return whether it can be printed */
        private boolean look(TreeMap<String, EntryKey> found, Statement statement, @Nullable String text) {
            if (text == null || canPrint.test(text)) {
                return true;
            }
            found.merge(text, statement.key(), (one, other) -> FIRST.compare(one, other) <= 0 ? one : other);
            return false;
        }

        @Override
        public List<Observation> found(Evidence told) {
            var texts = new TreeMap<>(names);
            if (events <= MOST_PRINTED) {
                texts.putAll(summaries);
            }
            told.told().forEach(statement -> {
                names(statement);
                look(names, statement, statement.entry().summary());
            });
            texts.putAll(names);
            if (texts.isEmpty()) {
                return List.of();
            }
            var shown = new ArrayList<String>();
            var witnesses = new ArrayList<EntryKey>();
            for (var text : texts.entrySet().stream().limit(MOST_TOLD).toList()) {
                shown.add(cut(text.getKey()));
                witnesses.add(Objects.requireNonNull(text.getValue()));
            }
            return List.of(new Observation(
                    FindingCode.GLYPHS_MISSING,
                    List.of(String.join("; ", shown) + (texts.size() > shown.size() ? "; \u2026" : ""), texts.size()),
                    List.of(),
                    witnesses));
        }
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "\u2026";
    }
}
