package org.sitrep.workbook;

import java.util.List;

/**
 * Formulas that lead from the ids of entries to the row of the first. They look the row up, so that they still lead to it
 * when the sheet was sorted.
 */
final class EntryLinks {

    /** Beyond so many on a sheet, ids are plain text: each formula searches a whole column when a workbook recalculates. */
    static final int MOST = 5_000;

    private static final String SEPARATOR = ", ";

    private final List<String> sheets;

    /** Links into these sheets, whose first column holds the ids; without sheets there are no links. */
    EntryLinks(List<String> sheets) {
        this.sheets = List.copyOf(sheets);
    }

    /** The ids as a cell shows them. */
    static String text(List<String> ids) {
        return String.join(SEPARATOR, ids);
    }

    /** Whether the first of the ids can be looked up by a formula. */
    boolean canLead(List<String> ids) {
        return !sheets.isEmpty()
                && wildcardsEscaped(ids.getFirst()).length() <= ExcelLimits.LITERAL
                && text(ids).length() < 4_000;
    }

    /** The formula. */
    String formula(List<String> ids) {
        var id = literal(wildcardsEscaped(ids.getFirst()));
        var target = new StringBuilder("\"#" + quoted(sheets.getFirst()) + "!A1\"");
        for (var sheet : sheets.reversed()) {
            target.insert(0, "IFERROR(\"#" + quoted(sheet) + "!A\"&MATCH(" + id + "," + quoted(sheet) + "!$A:$A,0),");
            target.append(')');
        }
        return "HYPERLINK(" + target + "," + pieces(text(ids)) + ")";
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
