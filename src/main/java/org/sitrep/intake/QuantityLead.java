package org.sitrep.intake;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Qualifier;

/**
 * The words before or behind a number that qualify it.
 *
 * @param qualifier what they mean
 * @param words the words, in lower case; a sign stands as itself
 */
record QuantityLead(Qualifier qualifier, List<String> words) {

    private static final Comparator<QuantityLead> LONGEST_FIRST =
            Comparator.comparing((QuantityLead lead) -> lead.words.size()).reversed();

    private static final List<QuantityLead> BEFORE = Stream.of(
            leads(
                    Qualifier.AT_LEAST,
                    "at least",
                    "at the least",
                    "no fewer than",
                    "no less than",
                    "not less than",
                    "not fewer than",
                    "minimum",
                    "minimum of",
                    "a minimum of",
                    "min",
                    "> ="),
            leads(
                    Qualifier.MORE_THAN,
                    "more than",
                    "over",
                    "above",
                    "upwards of",
                    "upward of",
                    "in excess of",
                    "greater than",
                    "well over",
                    "just over",
                    "slightly more than",
                    "exceeding",
                    ">"),
            leads(
                    Qualifier.ABOUT,
                    "about",
                    "around",
                    "some",
                    "approximately",
                    "approx",
                    "roughly",
                    "circa",
                    "c",
                    "ca",
                    "estimated",
                    "an estimated",
                    "preliminarily",
                    "close to",
                    "in the region of",
                    "~"),
            leads(Qualifier.NEARLY, "nearly", "almost", "just under", "just below"),
            leads(
                    Qualifier.UP_TO,
                    "up to",
                    "no more than",
                    "not more than",
                    "at most",
                    "at the most",
                    "maximum",
                    "maximum of",
                    "a maximum of",
                    "max",
                    "as many as",
                    "< ="),
            leads(
                    Qualifier.FEWER_THAN,
                    "fewer than",
                    "less than",
                    "slightly less than",
                    "slightly fewer than",
                    "under",
                    "below",
                    "<"),
            leads(Qualifier.BETWEEN, "between", "from"),
            leads(Qualifier.EXACT, "exactly", "exact", "precisely"))
            .flatMap(List::stream)
            .sorted(LONGEST_FIRST)
            .toList();

    private static final List<QuantityLead> BEHIND = Stream.of(
            leads(
                    Qualifier.AT_LEAST,
                    "+",
                    "plus",
                    "or more",
                    "and more",
                    "or above",
                    "and above",
                    "or over",
                    "and over",
                    "at least",
                    "minimum"),
            leads(Qualifier.ABOUT, "or so", "or thereabouts", "approximately", "approx", "estimated"),
            leads(
                    Qualifier.UP_TO,
                    "or fewer",
                    "or less",
                    "or under",
                    "and under",
                    "or below",
                    "at most",
                    "maximum"))
            .flatMap(List::stream)
            .sorted(LONGEST_FIRST)
            .toList();

    QuantityLead {
        words = List.copyOf(words);
    }

    /** The longest qualifying words at the start of these; null if there are none. */
    static @Nullable QuantityLead before(List<String> forms) {
        return longest(BEFORE, forms);
    }

    /** The longest words at the start of these that qualify the number before them; null if there are none. */
    static @Nullable QuantityLead behind(List<String> forms) {
        return longest(BEHIND, forms);
    }

    private static @Nullable QuantityLead longest(List<QuantityLead> leads, List<String> forms) {
        for (var lead : leads) {
            var size = lead.words.size();
            if (size <= forms.size() && forms.subList(0, size).equals(lead.words)) {
                return lead;
            }
        }
        return null;
    }

    private static List<QuantityLead> leads(Qualifier qualifier, String... phrases) {
        return Stream.of(phrases)
                .map(phrase -> new QuantityLead(qualifier, List.of(phrase.split(" "))))
                .toList();
    }
}
