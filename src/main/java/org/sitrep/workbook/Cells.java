package org.sitrep.workbook;

import java.math.BigDecimal;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes values into the cells of one sheet, within what Excel bears. */
final class Cells {

    private final XSSFSheet sheet;
    private final SheetRows rows;
    private final Styles styles;
    private final EntryLinks entryLinks;
    private final CutTexts cutTexts;
    private int links;
    private int formulas;

    Cells(XSSFSheet sheet, Book book) {
        this.sheet = sheet;
        rows = book.rows(sheet);
        styles = book.styles();
        entryLinks = book.entryLinks();
        cutTexts = book.cutTexts();
    }

    /** Makes a row as high as so many lines; a spreadsheet may still fit it when its cells are changed. */
    void height(int row, int lines) {
        rows.height(row, lines);
    }

    /** Writes words in a style of their own, as they are. */
    void words(int row, int column, String words, XSSFCellStyle style) {
        rows.put(row, column, style, new Content.Words(words));
    }

    /** Writes what is there already in a form for cells. */
    void put(int row, int column, Content content, XSSFCellStyle style) {
        rows.put(row, column, style, content);
    }

    /** Gives a cell another style. */
    void restyle(int row, int column, XSSFCellStyle style) {
        rows.restyle(row, column, style);
    }

    /** Writes a value of a kind in a tone. */
    void write(int row, int column, Value value, Kind kind, Tone tone) {
        var plain = kind == Kind.LINK ? Kind.WRAPPED : kind;
        var style = styles.cell(plain, tone);
        switch (value) {
            case Value.Nothing nothing -> rows.put(row, column, style, Content.NOTHING);
            case Value.Text text -> text(row, column, text.text(), plain, tone);
            case Value.Number number -> number(row, column, number.number(), kind, tone);
            case Value.Day day -> rows.put(row, column, style, new Content.Figure(DateUtil.getExcelDate(day.day())));
            case Value.Formula formula -> rows.put(row, column, style,
                    new Content.Sum(formula.formula(), formula.cached().doubleValue()));
            case Value.Web web -> {
                text(row, column, web.text(), Kind.WRAPPED, tone);
                link(row, column, HyperlinkType.URL, web.text(), web.address(), tone);
            }
            case Value.Jump jump -> {
                text(row, column, jump.text(), Kind.WRAPPED, tone);
                link(row, column, HyperlinkType.DOCUMENT, jump.text(), jump.target(), tone);
            }
            case Value.Entries entries -> entries(row, column, entries, tone);
        }
    }

    private void number(int row, int column, BigDecimal number, Kind kind, Tone tone) {
        var fraction = kind == Kind.NUMBER && number.stripTrailingZeros().scale() > 0;
        var nearest = number.doubleValue();
        var style = fraction ? styles.fraction(tone) : styles.cell(kind == Kind.LINK ? Kind.WRAPPED : kind, tone);
        rows.put(row, column, style,
                Double.isInfinite(nearest) ? new Content.Words(number.toString()) : new Content.Figure(nearest));
    }

    private void text(int row, int column, String text, Kind kind, Tone tone) {
        if (ExcelLimits.isTooLong(text)) {
            cutTexts.add(sheet.getSheetName(), new CellAddress(row, column).formatAsString());
        }
        words(row, column, text,
                ExcelLimits.isFormulaLike(text) ? styles.quoted(kind, tone) : styles.cell(kind, tone));
    }

    private void link(int row, int column, HyperlinkType type, String text, String address, Tone tone) {
        if (links >= ExcelLimits.LINKS) {
            return;
        }
        var link = sheet.getWorkbook().getCreationHelper().createHyperlink(type);
        link.setAddress(address);
        link.setCellReference(new CellAddress(row, column).formatAsString());
        sheet.addHyperlink(link);
        restyle(row, column,
                ExcelLimits.isFormulaLike(text) ? styles.quoted(Kind.LINK, tone) : styles.cell(Kind.LINK, tone));
        links++;
    }

    private void entries(int row, int column, Value.Entries entries, Tone tone) {
        var text = EntryLinks.text(entries.refs(), entries.more());
        if (formulas >= EntryLinks.MOST || !entryLinks.canLead(entries.refs())
                || !ExcelLimits.text(text).equals(text)) {
            text(row, column, text, Kind.WRAPPED, tone);
            return;
        }
        rows.put(row, column, styles.cell(Kind.LINK, tone),
                new Content.Lead(entryLinks.formula(entries.refs(), entries.more()), text));
        formulas++;
    }
}
