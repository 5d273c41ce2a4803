package org.sitrep.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtension;

/** Small pale columns inside cells, the latest dark, which stand on zero. POI has no word for them, so they are written as the extension that Excel reads. */
final class Sparklines {

    private static final String EXTENSION = "{05C60535-1F16-4fd2-B633-F4F36F0B64E0}";
    private static final String FRAME =
            """
            <x14:sparklineGroups xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" \
            xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">\
            <x14:sparklineGroup manualMin="0" type="column" displayEmptyCellsAs="gap" last="1" minAxisType="custom">\
            <x14:colorSeries rgb="FF%1$s"/><x14:colorNegative rgb="FF%1$s"/><x14:colorAxis rgb="FF%1$s"/>\
            <x14:colorMarkers rgb="FF%1$s"/><x14:colorFirst rgb="FF%1$s"/><x14:colorLast rgb="FF%3$s"/>\
            <x14:colorHigh rgb="FF%1$s"/><x14:colorLow rgb="FF%1$s"/>\
            <x14:sparklines>%2$s</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>""";
    private static final String LINE =
            "<x14:sparkline><xm:f>%s</xm:f><xm:sqref>%s</xm:sqref></x14:sparkline>";

    private final Map<String, String> rangeByCell = new LinkedHashMap<>();

    /** Adds columns in a cell over the values of a range. */
    void add(int row, int column, String range) {
        rangeByCell.put(new CellReference(row, column).formatAsString(), range);
    }

    /** Draws them. */
    void draw(XSSFSheet sheet) {
        if (rangeByCell.isEmpty()) {
            return;
        }
        var lines = new StringBuilder();
        rangeByCell.forEach((cell, range) -> lines.append(LINE.formatted(escaped(range), cell)));
        var worksheet = sheet.getCTWorksheet();
        var extensions = worksheet.isSetExtLst() ? worksheet.getExtLst() : worksheet.addNewExtLst();
        var extension = extensions.addNewExt();
        try {
            extension.set(CTExtension.Factory.parse(FRAME.formatted(Palette.PALE, lines, Palette.colour(0))));
        } catch (XmlException impossible) {
            throw new IllegalStateException(impossible);
        }
        extension.setUri(EXTENSION);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
