package org.sitrep.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A condition on a row: each column named must meet its test.
 *
 * @param tests by column, the test of its value
 */
record Condition(Map<String, Test> tests) {

    /** Met by every row. */
    static final Condition ALWAYS = new Condition(Map.of());

    Condition {
        tests = Map.copyOf(new LinkedHashMap<>(tests));
    }

    /** A test of one cell's value, which comes trimmed and with missing codes read as blank. */
    sealed interface Test {

        boolean isMetBy(String value);

        /** Whether it asks for a number, so that the codes of counts for "unknown" are read as blank too. */
        default boolean asksForNumber() {
            return switch (this) {
                case Known known -> true;
                case Positive positive -> true;
                case Not(var test) -> test.asksForNumber();
                case In in -> false;
            };
        }

        /** The value is one of these, whatever its case; a value that ends in {@code *} stands for all that begin so. */
        record In(List<String> values) implements Test {
            public In {
                values = List.copyOf(values);
            }

            @Override
            public boolean isMetBy(String cell) {
                var value = Cells.code(cell);
                for (var one : values) {
                    var last = one.length() - 1;
                    var isMet = last >= 0 && one.charAt(last) == '*'
                            ? value.regionMatches(true, 0, one, 0, last)
                            : value.equalsIgnoreCase(one);
                    if (isMet) {
                        return true;
                    }
                }
                return false;
            }
        }

        /** The opposite of another test. */
        record Not(Test test) implements Test {
            @Override
            public boolean isMetBy(String value) {
                return !test.isMetBy(value);
            }
        }

        /** The cell has a value, or has none. */
        record Known(boolean known) implements Test {
            @Override
            public boolean isMetBy(String value) {
                return value.isEmpty() != known;
            }
        }

        /**
         * There is a value and it is not zero. What is no number meets it as well, so that it is read, found to be none and
         * reported.
         */
        record Positive() implements Test {
            @Override
            public boolean isMetBy(String value) {
                return value.chars().anyMatch(c -> c != '0' && c != '.' && c != ',' && c != ' ');
            }
        }
    }
}
