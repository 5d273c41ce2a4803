package org.sitrep.intake;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A named set of lower bounds for vague words. Publishers differ ("hundreds" is 100 for ACLED and 200 for the Crowd
 * Counting Consortium), so a format says whose words it speaks.
 *
 * @param name the name by which a format profile chooses the set
 * @param bounds the lower bound of each vague word, such as {@code dozens} or {@code several hundred}, in lower case. A
 *     vague word that is not here has no bound
 */
record QuantityRules(String name, Map<String, BigDecimal> bounds) {

    /** The cautious default; its bounds are those of ACLED's codebook, so that the two sets can be compared. */
    static final QuantityRules DESK = of("desk", 10, 12, 20, 100, 1_000, 10_000);

    /** ACLED, FAQ "Fatalities" (2023): several 3, tens 10, dozens 12, hundreds 100. */
    static final QuantityRules ACLED = of("acled", 10, 12, 20, 100, 1_000, 10_000);

    /** Crowd Counting Consortium: hundreds 200, thousands 2,000, tens of thousands 20,000; dozens stay words. */
    static final QuantityRules CCC = new QuantityRules(
            "ccc",
            Map.of(
                    "hundreds", BigDecimal.valueOf(200),
                    "thousands", BigDecimal.valueOf(2_000),
                    "tens of thousands", BigDecimal.valueOf(20_000),
                    "hundreds of thousands", BigDecimal.valueOf(200_000),
                    "several hundred", BigDecimal.valueOf(200),
                    "several thousand", BigDecimal.valueOf(2_000)));

    private static final Map<String, QuantityRules> BY_NAME = Map.of("desk", DESK, "acled", ACLED, "ccc", CCC);

    QuantityRules {
        bounds = Map.copyOf(bounds);
    }

    /** The set of a name; empty if there is none. */
    static Optional<QuantityRules> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The lower bound of a vague word; null where the publisher gives the word none. */
    @Nullable
    BigDecimal bound(String word) {
        return bounds.get(word);
    }

    private static QuantityRules of(
            String name, long tens, long dozens, long scores, long hundreds, long thousands, long tensOfThousands) {
        return new QuantityRules(
                name,
                Map.ofEntries(
                        Map.entry("several", BigDecimal.valueOf(3)),
                        Map.entry("tens", BigDecimal.valueOf(tens)),
                        Map.entry("dozens", BigDecimal.valueOf(dozens)),
                        Map.entry("scores", BigDecimal.valueOf(scores)),
                        Map.entry("hundreds", BigDecimal.valueOf(hundreds)),
                        Map.entry("thousands", BigDecimal.valueOf(thousands)),
                        Map.entry("tens of thousands", BigDecimal.valueOf(tensOfThousands)),
                        Map.entry("hundreds of thousands", BigDecimal.valueOf(10 * tensOfThousands)),
                        Map.entry("several dozen", BigDecimal.valueOf(3 * dozens)),
                        Map.entry("several hundred", BigDecimal.valueOf(3 * hundreds)),
                        Map.entry("several thousand", BigDecimal.valueOf(3 * thousands))));
    }
}
