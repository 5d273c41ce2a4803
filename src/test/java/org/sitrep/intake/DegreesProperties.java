package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Degrees are read to the last bit as the library reads them: they go into the fingerprint of an entry. */
class DegreesProperties {

    @Property(tries = 2000)
    void degreesAreTheVeryNumbersThatTheLibraryReads(@ForAll("numbers") String text) {
        assertThat(Double.doubleToRawLongBits(PlaceMapper.number(text)))
                .isEqualTo(Double.doubleToRawLongBits(Double.parseDouble(text.replace(',', '.'))));
    }

    @Provide
    Arbitrary<String> numbers() {
        var digits = Arbitraries.strings().numeric();
        return Combinators.combine(
                Arbitraries.of("", "-", "+"),
                digits.ofMinLength(1).ofMaxLength(9),
                Arbitraries.of("", ".", ","),
                digits.ofMaxLength(14))
                .as((sign, whole, point, decimals) -> sign + whole + point + (point.isEmpty() ? "" : decimals));
    }
}
