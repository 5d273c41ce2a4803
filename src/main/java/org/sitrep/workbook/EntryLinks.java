package org.sitrep.workbook;

import java.util.List;
import java.util.stream.Collectors;
import org.sitrep.model.EntryRef;

/**
 * Formulas that lead from the ids of entries to the row of the first. They look the row up, so that they still lead to it
 * when the sheet was sorted.
 */
final class EntryLinks {

    /** Beyond so many on a sheet, ids are plain text: each formula searches a whole column when a workbook recalculates. */
    static final int MOST = 5_000;

    /** So many are named in a cell: a hundred would make its row as high as the page. */
    private static final int NAMED = 5;

    private static final String SEPARATOR = ", ";

    private final List<String> sheets;
    private final long lastRow;

    /**
     * Links into these sheets, whose first column holds the ids; without sheets there are no links.
     *
     * @param lastRow the last row that any of them has, from 1
     */
    EntryLinks(List<String> sheets, long lastRow) {
        this.sheets = List.copyOf(sheets);
        this.lastRow = lastRow;
    }

    /**
     * The references as a cell shows them: the first by name, of the others how many they are.
     *
     * @param more how many there are besides
     */
    static String text(List<EntryRef> refs, long more) {
        var named = refs.stream().limit(NAMED).map(EntryRef::text).collect(Collectors.joining(SEPARATOR));
        var others = Math.max(0, refs.size() - NAMED) + more;
        return others == 0 ? named : named + " +" + others;
    }

    /** The ids of entries of one dataset as a cell shows them. */
    static String ofOneDataset(List<String> ids) {
        return String.join(SEPARATOR, ids);
    }

    /** Whether the first of the entries can be looked up by a formula. */
    boolean canLead(List<EntryRef> refs) {
        var first = refs.getFirst().key();
        return !sheets.isEmpty()
                && wildcardsEscaped(first.id()).length() <= ExcelLimits.LITERAL
                && first.dataset().length() <= ExcelLimits.LITERAL
                && text(refs, 0).length() < 4_000;
    }

    /** The formula. */
    String formula(List<EntryRef> refs, long more) {
        var target = new StringBuilder("\"#" + quoted(sheets.getFirst()) + "!A1\"");
        for (var sheet : sheets.reversed()) {
            target.insert(0, "IFERROR(\"#" + quoted(sheet) + "!A\"&" + row(refs.getFirst(), quoted(sheet)) + ",");
            target.append(')');
        }
        return "HYPERLINK(" + target + "," + pieces(text(refs, more)) + ")";
    }

    /** The row of an entry. An id that two datasets share is looked up together with its dataset. */
    private String row(EntryRef ref, String sheet) {
        var key = ref.key();
        return ref.needsDataset()
                ? "MATCH(1,INDEX((" + column(sheet, "A") + "=" + literal(key.id()) + ")*("
                        + column(sheet, EntryColumns.DATASET) + "=" + literal(key.dataset()) + "),0),0)"
                : "MATCH(" + literal(wildcardsEscaped(key.id())) + "," + sheet + "!$A:$A,0)";
    }

    private String column(String sheet, String letters) {
        return sheet + "!$" + letters + "$1:$" + letters + "$" + lastRow;
    }

    /** A text in a formula, in as many literals as it takes. */
    static String pieces(String text) {
        var result = new StringBuilder();
        for (var start = 0; start < text.length(); start += ExcelLimits.LITERAL) {
            var end = Math.min(text.length(), start + ExcelLimits.LITERAL);
            result.append(start == 0 ? "" : "&").append(literal(text.substring(start, end)));
        }
        return result.isEmpty() ? "\"\"" : result.toString();
    }

    /** The sheet's name as formulas want it. */
    static String quoted(String sheet) {
        return sheet.matches("[A-Za-z_]+") ? sheet : "'" + sheet.replace("'", "''") + "'";
    }

    private static String literal(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String wildcardsEscaped(String id) {
        return id.replaceAll("[~*?]", "~$0");
    }
}
