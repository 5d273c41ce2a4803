package org.sitrep.briefing;

import com.ibm.icu.text.Transliterator;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Words of scripts that cannot be printed, in Latin letters by the rules of Unicode's common locale data. */
final class Romanised {

    private static final String RULES = "Any-Latin; NFC";

    private final Predicate<String> isPrintable;
    private @Nullable Transliterator rules;

    Romanised(Predicate<String> isPrintable) {
        this.isPrintable = isPrintable;
    }

    /** The words in Latin letters; empty if there are no rules for their script. */
    Optional<String> of(String words) {
        if (rules == null) {
            rules = Transliterator.getInstance(RULES);
        }
        var latin = rules.transliterate(words);
        return latin.codePoints().anyMatch(Character::isLetter) && isPrintable.test(latin)
                ? Optional.of(latin)
                : Optional.empty();
    }
}
