package org.sitrep.workbook;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sitrep.report.Masthead;

/** The last touches: document properties, the sheet at which the workbook opens, the cursor. */
final class Finish {

    /** The calculation engine of today's Excel: it trusts the values that stand beside the formulas. */
    private static final long CALCULATION = 191_029;

    private static final String AUTHOR = "sitrep";

    private Finish() {}

    static void apply(XSSFWorkbook workbook, Masthead masthead, Book book) {
        properties(workbook, masthead, book.messages());
        normalStyle(workbook);
        for (var index = 0; index < workbook.getNumberOfSheets(); index++) {
            var sheet = workbook.getSheetAt(index);
            sheet.setActiveCell(CellAddress.A1);
            sheet.setSelected(false);
        }
        var opening = workbook.getSheetIndex(book.sheet(SheetId.KEY_FIGURES));
        workbook.setActiveSheet(opening);
        workbook.setSelectedTab(opening);
        workbook.setFirstVisibleTab(0);
        var workbookXml = workbook.getCTWorkbook();
        var calculation = workbookXml.isSetCalcPr() ? workbookXml.getCalcPr() : workbookXml.addNewCalcPr();
        calculation.setCalcId(CALCULATION);
    }

    /** Names the style that cells without one have; some readers miss it. */
    private static void normalStyle(XSSFWorkbook workbook) {
        var styles = workbook.getStylesSource().getCTStylesheet();
        if (!styles.isSetCellStyles()) {
            var all = styles.addNewCellStyles();
            all.setCount(1);
            var normal = all.addNewCellStyle();
            normal.setName("Normal");
            normal.setXfId(0);
            normal.setBuiltinId(0);
        }
    }

    private static void properties(XSSFWorkbook workbook, Masthead masthead, Messages messages) {
        var asOf = Optional.of(Date.from(masthead.asOf().atStartOfDay(ZoneOffset.UTC).toInstant()));
        var core = workbook.getProperties().getCoreProperties();
        core.setTitle(ExcelLimits.text(masthead.title()));
        core.setSubjectProperty(
                ExcelLimits.text(messages.text("properties.subject", masthead.asOfText(), masthead.windowText())));
        core.setCreator(AUTHOR);
        core.setLastModifiedByUser(AUTHOR);
        core.setKeywords(ExcelLimits.text(masthead.country() + ", " + masthead.handling()));
        core.setCreated(asOf);
        core.setModified(asOf);
        workbook.getProperties().getExtendedProperties().setApplication(AUTHOR);
    }
}
