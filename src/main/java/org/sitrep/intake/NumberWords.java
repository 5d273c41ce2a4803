package org.sitrep.intake;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The English words that counts are written with. */
final class NumberWords {

    static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));

    static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);

    private static final Map<String, BigDecimal> MULTIPLIERS = Map.of(
            "dozen", BigDecimal.valueOf(12),
            "hundred", BigDecimal.valueOf(100),
            "thousand", BigDecimal.valueOf(1_000),
            "million", BigDecimal.valueOf(1_000_000));

    /** Vague words, and the word under which the rule set has their bound. */
    static final Map<String, String> VAGUE = Map.ofEntries(
            Map.entry("several", "several"),
            Map.entry("dozens", "dozens"),
            Map.entry("tens", "tens"),
            Map.entry("scores", "scores"),
            Map.entry("hundreds", "hundreds"),
            Map.entry("thousands", "thousands"),
            Map.entry("millions", "millions"),
            Map.entry("few", "few"),
            Map.entry("some", "some"),
            Map.entry("many", "many"),
            Map.entry("numerous", "numerous"),
            Map.entry("multiple", "multiple"),
            Map.entry("various", "various"),
            Map.entry("couple", "couple"),
            Map.entry("handful", "handful"),
            Map.entry("number", "number"),
            Map.entry("group", "group"),
            Map.entry("groups", "group"),
            Map.entry("crowd", "crowd"),
            Map.entry("large", "large"),
            Map.entry("small", "small"),
            Map.entry("mass", "mass"));

    /** The plural of each multiplier, by which the rule set has the bound of "a few hundred" and the like. */
    static final Map<String, String> PLURALS =
            Map.of("dozen", "dozens", "hundred", "hundreds", "thousand", "thousands", "million", "millions");

    /** Words that no unit has: where one follows a number, more is being said than the number. */
    static final Set<String> NEVER_UNITS = Stream.of(
            SMALL.keySet().stream(),
            TENS.keySet().stream(),
            MULTIPLIERS.keySet().stream(),
            Stream.of("several", "dozens", "tens", "scores", "hundreds", "thousands", "millions", "few", "many"),
            Stream.of("and", "or", "to", "but", "plus", "minus", "per", "percent", "not", "no", "than", "times"),
            Stream.of("about", "around", "approximately", "over", "under", "more", "less", "fewer", "least"),
            Stream.of("most", "nearly", "almost", "between", "up", "from", "bn", "billion", "mln", "half"))
            .flatMap(words -> words)
            .collect(Collectors.toUnmodifiableSet());

    private NumberWords() {}

    /** What a word multiplies the number before it by; null if it is no such word. */
    static @Nullable BigDecimal multiplier(@Nullable String word) {
        return word == null ? null : MULTIPLIERS.get(word);
    }
}
