package org.sitrep.reckon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class TallyProperties {

    @Property(tries = 100)
    void eachIsCountedAsOftenAsItCame(
            @ForAll List<@CharRange(from = 'a', to = 'c') @StringLength(max = 1) String> things) {
        var tally = new Tally<String>();
        things.forEach(tally::add);

        assertThat(tally.counts())
                .isEqualTo(things.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }
}
