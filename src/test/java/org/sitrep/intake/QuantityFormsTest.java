package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.intake.Quantities.Result;
import org.sitrep.model.Figure;
import org.sitrep.model.Qualifier;

/** Every form of a count that a log may hold, and what each is read as. */
class QuantityFormsTest {

    private final Quantities desk = new Quantities(QuantityRules.DESK);
    private final Quantities ccc = new Quantities(QuantityRules.CCC);

    @ParameterizedTest(name = "{0} is {1} {2}..{3}..{4}")
    @CsvSource(
            delimiter = ';',
            nullValues = "?",
            textBlock = """
        160                       ; EXACT ; 160 ; 160 ; 160
        0                         ; EXACT ; 0 ; 0 ; 0
        007                       ; EXACT ; 7 ; 7 ; 7
        12,000                    ; EXACT ; 12000 ; 12000 ; 12000
        1,234,567                 ; EXACT ; 1234567 ; 1234567 ; 1234567
        2 000                     ; EXACT ; 2000 ; 2000 ; 2000
        2\u00a0000                ; EXACT ; 2000 ; 2000 ; 2000
        2\u202f000                ; EXACT ; 2000 ; 2000 ; 2000
        87.2                      ; EXACT ; 87.2 ; 87.2 ; 87.2
        0.125                     ; EXACT ; 0.125 ; 0.125 ; 0.125
        1,234.5                   ; EXACT ; 1234.5 ; 1234.5 ; 1234.5
        10 soldiers               ; EXACT ; 10 ; 10 ; 10
        3 thousand                ; EXACT ; 3000 ; 3000 ; 3000
        2.5 million               ; EXACT ; 2500000 ; 2500000 ; 2500000
        12k                       ; EXACT ; 12000 ; 12000 ; 12000
        exactly 40                ; EXACT ; 40 ; 40 ; 40
        seven                     ; EXACT ; 7 ; 7 ; 7
        twenty-five               ; EXACT ; 25 ; 25 ; 25
        two hundred               ; EXACT ; 200 ; 200 ; 200
        one hundred and sixty     ; EXACT ; 160 ; 160 ; 160
        two thousand three hundred people ; EXACT ; 2300 ; 2300 ; 2300
        at least 160              ; AT_LEAST ; 160 ; ? ; ?
        At Least 1,200 people     ; AT_LEAST ; 1200 ; ? ; ?
        2000+                     ; AT_LEAST ; 2000 ; ? ; ?
        2 000+                    ; AT_LEAST ; 2000 ; ? ; ?
        50 or more                ; AT_LEAST ; 50 ; ? ; ?
        no fewer than 9           ; AT_LEAST ; 9 ; ? ; ?
        at least 50-60            ; AT_LEAST ; 50 ; ? ; ?
        at least several hundred  ; AT_LEAST ; 300 ; ? ; ?
        >= 5                      ; AT_LEAST ; 5 ; ? ; ?
        \u2265 5                  ; AT_LEAST ; 5 ; ? ; ?
        more than 5               ; MORE_THAN ; 6 ; ? ; ?
        over 1,000                ; MORE_THAN ; 1001 ; ? ; ?
        >50                       ; MORE_THAN ; 51 ; ? ; ?
        more than 87.2            ; MORE_THAN ; 87.2 ; ? ; ?
        more than a dozen         ; MORE_THAN ; 13 ; ? ; ?
        more than two dozen       ; MORE_THAN ; 25 ; ? ; ?
        about 12,000              ; ABOUT ; ? ; 12000 ; ?
        around 300                ; ABOUT ; ? ; 300 ; ?
        some 300                  ; ABOUT ; ? ; 300 ; ?
        approx. 300               ; ABOUT ; ? ; 300 ; ?
        approximately 300         ; ABOUT ; ? ; 300 ; ?
        roughly 300               ; ABOUT ; ? ; 300 ; ?
        c. 300                    ; ABOUT ; ? ; 300 ; ?
        ~300                      ; ABOUT ; ? ; 300 ; ?
        300 or so                 ; ABOUT ; ? ; 300 ; ?
        preliminarily 300         ; ABOUT ; ? ; 300 ; ?
        a dozen                   ; ABOUT ; ? ; 12 ; ?
        half a dozen              ; ABOUT ; ? ; 6 ; ?
        two dozen                 ; ABOUT ; ? ; 24 ; ?
        3 dozen                   ; ABOUT ; ? ; 36 ; ?
        a hundred                 ; ABOUT ; ? ; 100 ; ?
        nearly 1700               ; NEARLY ; ? ; ? ; 1699
        almost 100                ; NEARLY ; ? ; ? ; 99
        just under 100            ; NEARLY ; ? ; ? ; 99
        almost 92.5               ; NEARLY ; ? ; ? ; 92.5
        up to 20,000              ; UP_TO ; ? ; ? ; 20000
        no more than 10 days      ; UP_TO ; ? ; ? ; 10
        as many as 40             ; UP_TO ; ? ; ? ; 40
        at most 5                 ; UP_TO ; ? ; ? ; 5
        50 or fewer               ; UP_TO ; ? ; ? ; 50
        up to 50-60               ; UP_TO ; ? ; ? ; 60
        \u2264 5                  ; UP_TO ; ? ; ? ; 5
        fewer than 100            ; FEWER_THAN ; ? ; ? ; 99
        less than 100             ; FEWER_THAN ; ? ; ? ; 99
        slightly less than 100    ; FEWER_THAN ; ? ; ? ; 99
        <5                        ; FEWER_THAN ; ? ; ? ; 4
        under 5                   ; FEWER_THAN ; ? ; ? ; 4
        4-6                       ; BETWEEN ; 4 ; ? ; 6
        4\u20136                  ; BETWEEN ; 4 ; ? ; 6
        150 - 300                 ; BETWEEN ; 150 ; ? ; 300
        6000 to 8000              ; BETWEEN ; 6000 ; ? ; 8000
        6 to 8 thousand           ; BETWEEN ; 6000 ; ? ; 8000
        500 to 2 thousand         ; BETWEEN ; 500 ; ? ; 2000
        one to two dozen          ; BETWEEN ; 12 ; ? ; 24
        between 30 and 60         ; BETWEEN ; 30 ; ? ; 60
        between 60 and 30         ; BETWEEN ; 30 ; ? ; 60
        between one hundred and two hundred ; BETWEEN ; 100 ; ? ; 200
        from 10 to 20             ; BETWEEN ; 10 ; ? ; 20
        about 10-20               ; BETWEEN ; 10 ; ? ; 20
        several                   ; VAGUE ; 3 ; ? ; ?
        tens                      ; VAGUE ; 10 ; ? ; ?
        dozens                    ; VAGUE ; 12 ; ? ; ?
        Dozens of people          ; VAGUE ; 12 ; ? ; ?
        scores                    ; VAGUE ; 20 ; ? ; ?
        hundreds                  ; VAGUE ; 100 ; ? ; ?
        thousands                 ; VAGUE ; 1000 ; ? ; ?
        tens of thousands         ; VAGUE ; 10000 ; ? ; ?
        several dozen             ; VAGUE ; 36 ; ? ; ?
        several hundred           ; VAGUE ; 300 ; ? ; ?
        several thousand          ; VAGUE ; 3000 ; ? ; ?
        a few hundred             ; VAGUE ; 100 ; ? ; ?
        about several dozen       ; VAGUE ; 36 ; ? ; ?
        more than several hundred ; VAGUE ; 300 ; ? ; ?
        dozens to hundreds        ; VAGUE ; 12 ; ? ; ?
        1000s                     ; VAGUE ; 1000 ; ? ; ?
        10000s                    ; VAGUE ; 10000 ; ? ; ?
        nearly hundreds           ; VAGUE ; ? ; ? ; ?
        large                     ; VAGUE ; ? ; ? ; ?
        a large number of people  ; VAGUE ; ? ; ? ; ?
        many                      ; VAGUE ; ? ; ? ; ?
        some                      ; VAGUE ; ? ; ? ; ?
        no report                 ; NOT_REPORTED ; ? ; ? ; ?
        no rpeort                 ; NOT_REPORTED ; ? ; ? ; ?
        no reprt                  ; NOT_REPORTED ; ? ; ? ; ?
        not reported              ; NOT_REPORTED ; ? ; ? ; ?
        Unknown                   ; NOT_REPORTED ; ? ; ? ; ?
        unknown number of people  ; NOT_REPORTED ; ? ; ? ; ?
        unclear                   ; NOT_REPORTED ; ? ; ? ; ?
        n/a                       ; NOT_REPORTED ; ? ; ? ; ?
        none stated               ; NOT_REPORTED ; ? ; ? ; ?
        """)
    void reads(
            String text,
            Qualifier qualifier,
            @Nullable BigDecimal low,
            @Nullable BigDecimal best,
            @Nullable BigDecimal high) {
        assertThat(figure(desk, text)).isEqualTo(new Figure(low, best, high, qualifier, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a lot",
                "5 killed and 3 wounded",
                "two three",
                "about at least 5",
                "10 or 20",
                "10 percent",
                "5m",
                "1st",
                "1.97E+11",
                "=1+1",
                "nearly 0",
                "between 5",
                "12 to be confirmed",
                "no",
                "none",
                "+",
                "((("
            })
    void refusesWhatIsNoCount(String text) {
        assertThat(desk.read(text))
                .isEqualTo(new Result.Refused(
                        Check.QUANTITY_UNREADABLE,
                        "\"" + text + "\" cannot be read as a count; write a number or words such as 160, 12,000, at"
                                + " least 160, about 300, 4-6, 2000+, dozens or not reported"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.200", "12,5", "1,2345", "1.200.300", "about 1.200"})
    void refusesNumbersThatCanBeReadInTwoWays(String text) {
        assertThat(desk.read(text))
                .isEqualTo(new Result.Refused(
                        Check.QUANTITY_AMBIGUOUS,
                        "\"" + text + "\" may mean thousands or decimals; write 1200 or 1,200 for thousands and 1.2 for"
                                + " a decimal"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "-99", "\u22125"})
    void refusesNegativeCounts(String text) {
        assertThat(desk.read(text))
                .isEqualTo(new Result.Refused(
                        Check.COUNT_NEGATIVE,
                        "\"" + text + "\" is less than zero; correct it, or leave the cell empty where the count is"
                                + " unknown"));
    }

    @Test
    void takesTheBoundsOfTheCrowdCountingConsortiumFromItsOwnRules() {
        assertThat(figure(ccc, "hundreds").low()).isEqualByComparingTo("200");
        assertThat(figure(ccc, "thousands").low()).isEqualByComparingTo("2000");
        assertThat(figure(ccc, "tens of thousands").low()).isEqualByComparingTo("20000");
        assertThat(figure(ccc, "dozens").low()).isNull();
        assertThat(figure(ccc, "several dozen").low()).isNull();
    }

    private static Figure figure(Quantities quantities, String text) {
        return switch (quantities.read(text)) {
            case Result.Understood(var figure) -> figure;
            case Result.Refused(var check, var message) -> throw new AssertionError(check + ": " + message);
        };
    }
}
