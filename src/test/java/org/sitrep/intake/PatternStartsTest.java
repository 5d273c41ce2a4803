package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text with none of the starts of a pattern has no match of it; where the starts are in doubt, every text has one. */
class PatternStartsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            crowd size\\s*[=:]([^;]*)      ~ crowd size
            \\[size\\s*[=:](?!a|b)(\\d+)    ~ [size
            abc+                           ~ abc
            abc(d|e)                       ~ abc
            a\\.b\\d                       ~ a.b
            """)
    void literalCharactersAtTheBeginningAreTheStart(String pattern, String start) {
        assertThat(starts(pattern)).containsExactly(start);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            ab|cd                   ~ ab cd
            a(b|c)|d                ~ a d
            a[|]b|c                 ~ a c
            a\\|b|c                  ~ a|b c
            [Ff]at\\w*|coded as \\d+ ~ Fat fat coded_as_
            a[bc]+d                 ~ ab ac
            """)
    void alternativesAndChoicesOfFewLettersHaveAStartEach(String pattern, String starts) {
        assertThat(starts(pattern))
                .containsExactly(List.of(starts.split(" ")).stream()
                        .map(start -> start.replace('_', ' '))
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a?b", "a*b", "a{0,1}b", "(?i)ab", "(a|b)c", "^a", "\\Qa\\E", "\\d", "a(?i)b", "", ".", "ab|",
                "ab|\\d", "[a-z]b", "[^ab]c", "[ab]?c", "a|b|c|d|e", "\uD83D\uDE00?a"})
    void whatMayBeginOtherwiseHasNone(String pattern) {
        assertThat(starts(pattern)).containsExactly("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            ab?c       ~ a
            ab*        ~ a
            ab{0}c     ~ a
            a[bc]?d    ~ a
            a[bc][de]f ~ abdf abef acdf acef
            a[bc]d[efg] ~ abd acd
            """)
    void theyEndWhereACharacterNeedNotBeThereOrTheyWouldBeMany(String pattern, String starts) {
        assertThat(starts(pattern)).containsExactly(starts.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            a]|b    ~ a]
            x[]|y]z ~ xyz
            """)
    void noMatchIsWithoutAStartHoweverOddThePattern(String pattern, String match) {
        assertThat(Pattern.compile(pattern).matcher(match).find()).isTrue();
        assertThat(starts(pattern)).anyMatch(match::contains);
    }

    private static List<String> starts(String pattern) {
        return PatternStarts.of(Pattern.compile(pattern));
    }
}
