package org.sitrep.workbook;

import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.sitrep.model.Severity;

/** Conditional formats by severity: a tint, and bold for the gravest, beside the word in its cell. */
final class SeverityFormat {

    private final Messages messages;

    SeverityFormat(Messages messages) {
        this.messages = messages;
    }

    /** Formats the column of a table that holds the word. */
    void apply(XSSFSheet sheet, TableArea area, int column) {
        rule(sheet, area, column, Severity.ERROR, Styles.GRAVE_FILL, true);
        rule(sheet, area, column, Severity.WARNING, Styles.FLAG_FILL, false);
    }

    private void rule(XSSFSheet sheet, TableArea area, int column, Severity severity, String fill, boolean bold) {
        var formats = sheet.getSheetConditionalFormatting();
        var cell = new CellReference(area.firstRow(), column, false, true).formatAsString();
        var word = messages.text("severity." + severity.token());
        var rule = formats.createConditionalFormattingRule(cell + "=\"" + word + "\"");
        var pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(Styles.colour(fill));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        if (bold) {
            rule.createFontFormatting().setFontStyle(false, true);
        }
        var range = new CellRangeAddress(area.firstRow(), area.lastRow(), column, column);
        formats.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }
}
