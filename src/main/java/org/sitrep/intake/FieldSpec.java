package org.sitrep.intake;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a profile says that a field's value comes from. Column names are as the profile writes them. */
sealed interface FieldSpec {

    /**
     * A cell.
     *
     * @param column the column's name
     * @param values what values are to be read as, keys in lower case; others stay as they are. Empty for no change
     * @param otherwise what to read a value as that is not among the keys; null to keep it
     * @param patterns how dates in the column are written; empty for the patterns of the profile
     * @param plusDays days to add to a date: 6 where the column has the first day of a week and the last is wanted
     */
    record Column(
            String column, Map<String, String> values, @Nullable String otherwise, List<String> patterns, int plusDays)
            implements FieldSpec {
        public Column {
            values = Map.copyOf(values);
            patterns = List.copyOf(patterns);
        }

        static Column of(String name) {
            return new Column(name, Map.of(), null, List.of(), 0);
        }
    }

    /** The same value in every row. */
    record Fixed(String value) implements FieldSpec {}

    /** Several values one after the other, blank ones left out. */
    record Join(List<FieldSpec> parts, String with) implements FieldSpec {
        public Join {
            parts = List.copyOf(parts);
        }
    }

    /** What a pattern finds in another value: its first group, else all of it; blank where it finds nothing. */
    record Found(FieldSpec in, Pattern pattern) implements FieldSpec {}

    /** The name of the country whose ISO 3166 code another value is; a value that is no code stays as it is. */
    record Country(FieldSpec code) implements FieldSpec {}

    /**
     * A key made of several columns for a format that has no lasting ids: the start of their SHA-256.
     *
     * @param ofEvents whether rows with the same key are events of their own, because the list has a row for each event;
     *     otherwise a second row says something else of the same
     * @param rowNumbers columns by which the publisher numbers the rows of one edition: rows that differ in them are
     *     different rows, but the next edition may number them otherwise
     */
    record Key(List<String> columns, boolean ofEvents, List<String> rowNumbers) implements FieldSpec {
        public Key {
            columns = List.copyOf(columns);
            rowNumbers = List.copyOf(rowNumbers);
        }
    }

    /** The first of these whose columns the header has. */
    record FirstOf(List<FieldSpec> specs) implements FieldSpec {
        public FirstOf {
            specs = List.copyOf(specs);
        }
    }

    /** The first of these whose condition the row meets; blank if it meets none. */
    record Choose(List<Case> cases) implements FieldSpec {
        public Choose {
            cases = List.copyOf(cases);
        }
    }

    /** One case of {@link Choose}. */
    record Case(Condition when, FieldSpec then) {}

    /** The name of the file without its ending. */
    record FileName() implements FieldSpec {}

    /** The columns that this reads, those of conditions included. */
    default Stream<String> reads() {
        return switch (this) {
            case Column column -> Stream.of(column.column());
            case Join join -> join.parts().stream().flatMap(FieldSpec::reads);
            case Found found -> found.in().reads();
            case Country country -> country.code().reads();
            case Key key -> Stream.concat(key.columns().stream(), key.rowNumbers().stream());
            case FirstOf first -> first.specs().stream().flatMap(FieldSpec::reads);
            case Choose choose ->
                choose.cases().stream()
                        .flatMap(one -> Stream.concat(
                                one.when().tests().keySet().stream(), one.then().reads()));
            case Fixed fixed -> Stream.empty();
            case FileName file -> Stream.empty();
        };
    }
}
