package org.sitrep.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.sitrep.report.Masthead;

/** How sheets are printed: paper, direction, repeated headings, header and footer. */
final class PrintSetup {

    private static final String SMALL = "&\"" + Styles.FONT + ",Regular\"&8 ";
    private static final String SMALL_BOLD = "&\"" + Styles.FONT + ",Bold\"&8 ";
    private static final String REPORT_TAB = "2F5D8A";
    private static final String DATA_TAB = "9AA5B1";
    /** Margins in inches. */
    private static final double SIDE = 0.4;
    private static final double TOP = 0.65;
    private static final double BOTTOM = 0.6;
    private static final double POINTS = 72;

    private final Masthead masthead;
    private final Messages messages;

    PrintSetup(Masthead masthead, Messages messages) {
        this.masthead = masthead;
        this.messages = messages;
    }

    /** Sets up a sheet. */
    void apply(XSSFSheet sheet, boolean landscape, boolean data) {
        sheet.setTabColor(Styles.colour(data ? DATA_TAB : REPORT_TAB));
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(isLetter() ? PaperSize.LETTER_PAPER : PaperSize.A4_PAPER);
        setup.setLandscape(landscape);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setMargin(PageMargin.TOP, TOP);
        sheet.setMargin(PageMargin.BOTTOM, BOTTOM);
        sheet.setMargin(PageMargin.HEADER, 0.3);
        sheet.setMargin(PageMargin.FOOTER, 0.3);
        sheet.getHeader().setLeft(SMALL + furniture(masthead.title()));
        sheet.getHeader().setRight(SMALL_BOLD + furniture(masthead.handling()));
        sheet.getFooter().setLeft(SMALL + furniture(messages.text("furniture.asOf", masthead.asOfText())));
        sheet.getFooter().setCenter(SMALL + "&A");
        sheet.getFooter().setRight(SMALL + messages.text("furniture.page", "&P", "&N"));
    }

    /** The width that the margins leave, in points. */
    double width(boolean landscape) {
        return (landscape ? longSide() : shortSide()) - 2 * SIDE * POINTS;
    }

    /** The height that the margins leave, in points. */
    double height(boolean landscape) {
        return (landscape ? shortSide() : longSide()) - (TOP + BOTTOM) * POINTS;
    }

    private boolean isLetter() {
        return masthead.paper().equalsIgnoreCase("LETTER");
    }

    private double longSide() {
        return isLetter() ? 792 : 842;
    }

    private double shortSide() {
        return isLetter() ? 612 : 595;
    }

    /** Repeats a row of headings on every page. */
    void repeat(XSSFSheet sheet, int headRow) {
        sheet.setRepeatingRows(new CellRangeAddress(headRow, headRow, -1, -1));
    }

    /** Prints the columns from the first up to one. */
    void area(XSSFSheet sheet, int lastColumn, int lastRow) {
        var workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
    }

    /** Text that is not a code, at most a third of what a header may hold. */
    private static String furniture(String text) {
        return ExcelLimits.cut(text.replace("&", "&&").replace('\n', ' '), ExcelLimits.FURNITURE / 3 - 10, "…");
    }
}
