package org.sitrep.intake;

import java.util.ArrayList;
import java.util.List;

/** A {@link Condition} bound to the header of a log. A column that the log lacks is blank in every row. */
record RowTest(List<CellTest> tests) {

    RowTest {
        tests = List.copyOf(tests);
    }

    /** The test of one cell. */
    record CellTest(int column, Condition.Test test, boolean asksForNumber, Remembered<Boolean> outcomes) {

        CellTest(int column, Condition.Test test) {
            this(column, test, test.asksForNumber(), new Remembered<>(test::isMetBy));
        }

        boolean isMetBy(Row row) {
            return outcomes.of(value(row));
        }

        private String value(Row row) {
            if (column == Header.ABSENT) {
                return "";
            }
            return asksForNumber ? row.count(column) : row.text(column);
        }
    }

    static RowTest of(Condition condition, Header header) {
        var tests = new ArrayList<CellTest>();
        condition.tests().forEach((name, test) -> tests.add(new CellTest(header.column(name), test)));
        return new RowTest(tests);
    }

    /** Whether no row can meet it, because it asks for something in a column that the log lacks. */
    boolean isNeverMet() {
        return tests.stream().anyMatch(one -> one.column() == Header.ABSENT && !one.test().isMetBy(""));
    }

    boolean isMetBy(Row row) {
        for (int i = 0; i < tests.size(); i++) {
            if (!tests.get(i).isMetBy(row)) {
                return false;
            }
        }
        return true;
    }
}
