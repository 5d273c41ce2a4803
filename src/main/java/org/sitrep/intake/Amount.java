package org.sitrep.intake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How much a written count says, before its qualifier is applied. */
sealed interface Amount {

    /**
     * One number.
     *
     * @param value the number
     * @param rounded whether the wording itself rounds it, as "a dozen" does
     */
    record Fixed(BigDecimal value, boolean rounded) implements Amount {}

    /** From one number to another, in order. */
    record Range(BigDecimal low, BigDecimal high) implements Amount {}

    /** A vague word; {@code bound} is its lower bound, null where it has none. */
    record Vague(@Nullable BigDecimal bound) implements Amount {}
}
