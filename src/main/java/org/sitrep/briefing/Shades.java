package org.sitrep.briefing;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** Four shades by rank: the fewest lightest, the most darkest. The figures themselves are printed on the map. */
final class Shades {

    static final List<Color> RAMP = List.of(
            new Color(0xD5, 0xE1, 0xEE), new Color(0xA4, 0xBF, 0xDA),
            new Color(0x5F, 0x8C, 0xBA), new Color(0x1F, 0x4E, 0x84));
    static final Color NONE = new Color(0xFA, 0xFA, 0xF8);

    private final List<BigDecimal> ranks;

    Shades(Collection<BigDecimal> values) {
        this.ranks = values.stream().map(BigDecimal::stripTrailingZeros).distinct().sorted().toList();
    }

    /** The step of a value, from 0. */
    int step(BigDecimal value) {
        if (ranks.size() <= 1) {
            return 1;
        }
        var rank = ranks.indexOf(value.stripTrailingZeros());
        return (int) Math.round((double) rank * (RAMP.size() - 1) / (ranks.size() - 1));
    }
}
