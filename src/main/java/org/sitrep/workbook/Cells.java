package org.sitrep.workbook;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes values into the cells of one sheet, within what Excel bears. */
final class Cells {

    private final XSSFSheet sheet;
    private final Styles styles;
    private final EntryLinks entryLinks;
    private final CutTexts cutTexts;
    private int links;
    private int formulas;

    Cells(XSSFSheet sheet, Book book) {
        this.sheet = sheet;
        styles = book.styles();
        entryLinks = book.entryLinks();
        cutTexts = book.cutTexts();
    }

    /** The row of a number, made if it is not there. */
    XSSFRow row(int number) {
        var row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }

    /** Makes a row as high as so many lines; a spreadsheet may still fit it when its cells are changed. */
    void height(int row, int lines) {
        var xml = row(row);
        xml.setHeightInPoints(TextFit.height(lines));
        xml.getCTRow().unsetCustomHeight();
    }

    /** Writes a value of a kind in a tone. */
    void write(int row, int column, Value value, Kind kind, Tone tone) {
        var cell = row(row).createCell(column);
        cell.setCellStyle(styles.cell(kind == Kind.LINK ? Kind.WRAPPED : kind, tone));
        switch (value) {
            case Value.Nothing nothing -> {}
            case Value.Text text -> text(cell, text.text(), kind == Kind.LINK ? Kind.WRAPPED : kind, tone);
            case Value.Number number -> {
                if (number.number().stripTrailingZeros().scale() > 0 && kind == Kind.NUMBER) {
                    cell.setCellStyle(styles.fraction(tone));
                }
                cell.setCellValue(number.number().doubleValue());
            }
            case Value.Day day -> cell.setCellValue(day.day());
            case Value.Formula formula -> {
                cell.setCellFormula(formula.formula());
                cell.setCellValue(formula.cached().doubleValue());
            }
            case Value.Web web -> web(cell, web, tone);
            case Value.Jump jump -> jump(cell, jump, tone);
            case Value.Entries entries -> entries(cell, entries, tone);
        }
    }

    private void text(XSSFCell cell, String text, Kind kind, Tone tone) {
        if (ExcelLimits.isFormulaLike(text)) {
            cell.setCellStyle(styles.quoted(kind, tone));
        }
        var stored = ExcelLimits.text(text);
        if (ExcelLimits.isCut(text, stored)) {
            cutTexts.add(sheet.getSheetName(), cell.getAddress().formatAsString());
        }
        cell.setCellValue(stored);
    }

    private void web(XSSFCell cell, Value.Web web, Tone tone) {
        text(cell, web.text(), Kind.WRAPPED, tone);
        if (links < ExcelLimits.LINKS) {
            link(cell, HyperlinkType.URL, web.address(), tone);
        }
    }

    private void jump(XSSFCell cell, Value.Jump jump, Tone tone) {
        text(cell, jump.text(), Kind.WRAPPED, tone);
        if (links < ExcelLimits.LINKS) {
            link(cell, HyperlinkType.DOCUMENT, jump.target(), tone);
        }
    }

    private void link(XSSFCell cell, HyperlinkType type, String address, Tone tone) {
        var link = sheet.getWorkbook().getCreationHelper().createHyperlink(type);
        link.setAddress(address);
        cell.setHyperlink(link);
        cell.setCellStyle(
                cell.getCellStyle().getQuotePrefixed()
                        ? styles.quoted(Kind.LINK, tone)
                        : styles.cell(Kind.LINK, tone));
        links++;
    }

    private void entries(XSSFCell cell, Value.Entries entries, Tone tone) {
        var text = EntryLinks.text(entries.ids());
        if (formulas >= EntryLinks.MOST || !entryLinks.canLead(entries.ids()) || !ExcelLimits.text(text).equals(text)) {
            text(cell, text, Kind.WRAPPED, tone);
            return;
        }
        cell.setCellFormula(entryLinks.formula(entries.ids()));
        cell.setCellValue(text);
        cell.setCellStyle(styles.cell(Kind.LINK, tone));
        formulas++;
    }
}
