package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text without the start of a pattern has no match of it; where the start is in doubt, there is none. */
class PatternStartTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            crowd size\\s*[=:]([^;]*)      ~ crowd size
            \\[size\\s*[=:](?!a|b)(\\d+)    ~ [size
            abc+                           ~ abc
            abc(d|e)                       ~ abc
            a\\.b\\d                       ~ a.b
            """)
    void literalCharactersAtTheBeginningAreTheStart(String pattern, String start) {
        assertThat(PatternStart.of(Pattern.compile(pattern))).isEqualTo(start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a?b", "a*b", "a{0,1}b", "ab|cd", "(?i)ab", "(a|b)c", "[Ff]at", "^a", "\\Qa\\E", "\\d",
        "a(?i)b", "", "."})
    void whatMayBeginOtherwiseHasNone(String pattern) {
        assertThat(PatternStart.of(Pattern.compile(pattern))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            ab?c   ~ a
            ab*    ~ a
            ab{0}c ~ a
            """)
    void aCharacterThatNeedNotBeThereIsNoPartOfIt(String pattern, String start) {
        assertThat(PatternStart.of(Pattern.compile(pattern))).isEqualTo(start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a[|]b|c", "a\\|b|c", "a(b|c)|d", "a]|b"})
    void barsInGroupsAndClassesHideNoneOutside(String pattern) {
        assertThat(PatternStart.of(Pattern.compile(pattern))).isEmpty();
    }
}
