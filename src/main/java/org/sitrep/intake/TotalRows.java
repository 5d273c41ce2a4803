package org.sitrep.intake;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds rows that say in words that they are totals of other rows, as spreadsheets have them at their end. */
final class TotalRows {

    private static final Set<Field> LABELLED =
            EnumSet.of(Field.ID, Field.DATE, Field.COUNTRY, Field.ADMIN1, Field.LOCATION);
    /** Where "Total North" is a label. Not in a location: that may be a petrol station. */
    private static final Set<Field> REGIONS = EnumSet.of(Field.DATE, Field.COUNTRY, Field.ADMIN1);

    private static final Set<String> LABELS = Set.of(
            "total", "totals", "grand total", "sub total", "subtotal", "sub-total", "sum", "overall total",
            "total general",
            "total g\u00e9n\u00e9ral", "ensemble", "gesamt", "insgesamt", "summe", "toplam", "genel toplam", "totale",
            "\u0432\u0441\u0435\u0433\u043e", "\u0438\u0442\u043e\u0433\u043e", "\u0440\u0430\u0437\u043e\u043c",
            "\u0443\u0441\u044c\u043e\u0433\u043e", "\u0431\u0430\u0440\u043b\u044b\u0493\u044b",
            "\u0627\u0644\u0645\u062c\u0645\u0648\u0639", "\u0627\u0644\u0625\u062c\u0645\u0627\u0644\u064a",
            "\u603b\u8ba1", "\u5408\u8ba1", "\u5408\u8a08", "\u7e3d\u8a08");
    private static final int LONGEST = 60;
    private static final int ASCII = 128;

    /** By two characters, whether a label may begin with them, in capitals or not. */
    private static final boolean[] STARTS = starts();

    private final int[] columns;
    private final int[] regions;

    /** @param sources where the entries of the log find their fields */
    TotalRows(FieldSources sources) {
        this.columns = places(LABELLED, sources);
        this.regions = places(REGIONS, sources);
    }

    private static int[] places(Set<Field> fields, FieldSources sources) {
        return fields.stream()
                .mapToInt(field -> sources.of(field).column())
                .filter(column -> column != Source.NO_COLUMN)
                .distinct()
                .toArray();
    }

    private static boolean[] starts() {
        var starts = new boolean[ASCII * ASCII];
        for (var label : LABELS) {
            for (var first : cases(label.charAt(0))) {
                for (var second : cases(label.charAt(1))) {
                    if (first < ASCII && second < ASCII) {
                        starts[first << 7 | second] = true;
                    }
                }
            }
        }
        return starts;
    }

    private static char[] cases(char letter) {
        return new char[] {letter, Character.toUpperCase(letter)};
    }

    /** The label of a row of totals; null for any other row. */
    @Nullable
    String label(Row row) {
        for (var column : columns) {
            var text = row.text(column);
            if (mayBeLabel(text) && LABELS.contains(bare(text))) {
                return text;
            }
        }
        for (var column : regions) {
            var text = row.text(column);
            if (mayBeRegionLabel(text) && (bare(text).startsWith("total ") || bare(text).endsWith(" total"))) {
                return text;
            }
        }
        return null;
    }

    /** Most cells end here: they are too long, or begin with two other letters than any label. */
    private static boolean mayBeLabel(String text) {
        if (text.length() < 2 || text.length() > LONGEST) {
            return false;
        }
        var first = text.charAt(0);
        var second = text.charAt(1);
        return first >= ASCII || second >= ASCII || STARTS[first << 7 | second];
    }

    /** As "Total North" or "North total:". */
    private static boolean mayBeRegionLabel(String text) {
        return mayBeLabel(text)
                || text.length() <= LONGEST && (text.endsWith("l") || text.endsWith("L") || text.endsWith(":"));
    }

    private static String bare(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return lower.endsWith(":") ? lower.substring(0, lower.length() - 1).strip() : lower;
    }
}
