package org.sitrep.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/**
 * The part of an Excel table with filters. POI gives it its place in the package; left to itself it would read the headings
 * from the sheet, column by column, each time with a formatter of its own.
 *
 * @param name its name in formulas
 * @param area its cells, headings included, such as {@code A5:K10}
 * @param headings its headings, each other than the others
 */
record TableXml(String name, String area, List<String> headings) {

    private static final String STYLE = "TableStyleLight1";

    /** The part, for the table of a number. */
    byte[] part(long id) {
        var xml = new StringBuilder(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="%d" name="%s" \
                displayName="%s" ref="%s"><autoFilter ref="%s"/><tableColumns count="%d">"""
                        .formatted(id, escaped(name), escaped(name), area, area, headings.size()));
        for (var index = 0; index < headings.size(); index++) {
            xml.append("<tableColumn id=\"").append(index + 1).append("\" name=\"")
                    .append(escaped(ExcelLimits.text(headings.get(index)))).append("\"/>");
        }
        return xml.append("</tableColumns><tableStyleInfo name=\"").append(STYLE)
                .append("\" showRowStripes=\"0\" showColumnStripes=\"0\"/></table>")
                .toString().getBytes(UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("\n", "_x000a_").replace("\t", " ");
    }
}
