package org.sitrep.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a field's value is found in the rows of one log: a {@link FieldSpec} bound to the log's header. */
sealed interface Source {

    /** What {@link #column} gives where no single column is to blame for a value. */
    int NO_COLUMN = -1;

    /** The field is in no column of this log. */
    Source ABSENT = new Fixed("");

    /** The value in this row; empty where there is none. */
    String in(Row row);

    /** The column to name in messages, from 0; {@link #NO_COLUMN} if there is none. */
    int column();

    /** A cell. */
    record Cell(int column, boolean isCount) implements Source {
        @Override
        public String in(Row row) {
            return isCount ? row.count(column) : row.text(column);
        }
    }

    /** A cell whose values are read as others. */
    record Mapped(Cell cell, Map<String, String> values, @Nullable String otherwise) implements Source {
        @Override
        public String in(Row row) {
            var text = Cells.code(cell.in(row));
            var value = values.get(text);
            if (value == null) {
                value = values.get(text.toLowerCase(Locale.ROOT));
            }
            if (value != null) {
                return value;
            }
            return otherwise == null || text.isEmpty() ? text : otherwise;
        }

        @Override
        public int column() {
            return cell.column();
        }
    }

    /** The same in every row. */
    record Fixed(String value) implements Source {
        @Override
        public String in(Row row) {
            return value;
        }

        @Override
        public int column() {
            return NO_COLUMN;
        }
    }

    /** Several values one after the other. */
    record Join(List<Source> parts, String with) implements Source {
        @Override
        public String in(Row row) {
            var joined = new StringBuilder();
            for (var part : parts) {
                var text = Cells.code(part.in(row));
                if (!text.isEmpty()) {
                    joined.append(joined.isEmpty() ? "" : with).append(text);
                }
            }
            return joined.toString();
        }

        @Override
        public int column() {
            return parts.getFirst().column();
        }
    }

    /**
     * What a pattern finds in another value.
     *
     * @param starts with one of these begins what the pattern finds; most texts are told by them without the pattern
     * @param known what was found in texts before
     */
    record Found(Source from, Pattern pattern, List<String> starts, Remembered<String> known) implements Source {

        Found(Source from, Pattern pattern) {
            this(from, pattern, PatternStarts.of(pattern));
        }

        private Found(Source from, Pattern pattern, List<String> starts) {
            this(from, pattern, starts, new Remembered<>(text -> found(text, pattern, starts)));
        }

        @Override
        public String in(Row row) {
            var text = from.in(row);
            return text.isEmpty() ? "" : known.of(text);
        }

        private static String found(String text, Pattern pattern, List<String> starts) {
            var from = firstOf(starts, text);
            if (from < 0) {
                return "";
            }
            var match = pattern.matcher(text);
            if (!match.find(from)) {
                return "";
            }
            var group = match.groupCount() == 0 ? match.group() : match.group(1);
            return group == null ? "" : Cells.trimmed(group);
        }

        /** Where the first of the starts stands; -1 where there is none. */
        private static int firstOf(List<String> starts, String text) {
            var first = -1;
            for (var i = 0; i < starts.size(); i++) {
                var place = text.indexOf(starts.get(i));
                first = first < 0 || place >= 0 && place < first ? place : first;
            }
            return first;
        }

        @Override
        public int column() {
            return from.column();
        }
    }

    /** The country of an ISO code. */
    record Country(Source code) implements Source {
        @Override
        public String in(Row row) {
            return Countries.nameOf(code.in(row));
        }

        @Override
        public int column() {
            return code.column();
        }
    }

    /**
     * A key made of several cells. Case, blanks and ways of writing a date do not count, for lists are retyped between
     * editions.
     *
     * @param dates by place, how the dates in it are written; others are no dates
     * @param occurrences which of the rows with its key a row is; the second has {@code .2} behind the key
     */
    record Key(List<Integer> columns, Map<Integer, DateReader> dates, MessageDigest sha256, Occurrences occurrences)
            implements Source {
        private static final int HALF = 8;

        @Override
        public String in(Row row) {
            var key = "k" + HexFormat.of().formatHex(digest(row), 0, HALF);
            var number = occurrences.of(row.number());
            return number == 1 ? key : key + "." + number;
        }

        /** A number for what the key is made of; other keys hardly ever have the same. */
        long hash(Row row) {
            return ByteBuffer.wrap(digest(row)).getLong();
        }

        private byte[] digest(Row row) {
            for (int column : columns) {
                sha256.update(part(row.text(column), dates.get(column)).getBytes(StandardCharsets.UTF_8));
                sha256.update((byte) 0);
            }
            return sha256.digest();
        }

        private static String part(String text, @Nullable DateReader reader) {
            var date = reader == null || text.isEmpty() ? null : reader.read(text);
            return date == null ? Cells.code(Cells.folded(text)).toLowerCase(Locale.ROOT) : date.toString();
        }

        @Override
        public int column() {
            return columns.getFirst();
        }
    }

    /** The first case whose condition the row meets. */
    record Choose(List<Case> cases, CaseFinder finder) implements Source {

        Choose(List<Case> cases) {
            this(cases, new CaseFinder(cases.stream().map(Case::when).toList()));
        }

        @Override
        public String in(Row row) {
            var found = finder.find(row);
            return found == CaseFinder.NONE ? "" : cases.get(found).then().in(row);
        }

        @Override
        public int column() {
            return cases.stream()
                    .map(one -> one.then().column())
                    .filter(column -> column != NO_COLUMN)
                    .findFirst()
                    .orElse(NO_COLUMN);
        }
    }

    /** One case of {@link Choose}. */
    record Case(RowTest when, Source then) {}
}
