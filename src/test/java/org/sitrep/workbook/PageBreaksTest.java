package org.sitrep.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.ModelCase;

/** Where pages of a sheet are ended so that nothing is printed in two halves. */
class PageBreaksTest {

    /** Fifty rows of one line on a page. */
    private static final double HEIGHT = 750;

    private final XSSFSheet sheet = new XSSFWorkbook().createSheet();
    private final SheetRows rows = new SheetRows();
    private final PageBreaks breaks = new PageBreaks();

    PageBreaksTest() {
        for (var row = 0; row < 400; row++) {
            rows.height(row, 1);
        }
        sheet.setColumnWidth(0, 10 * 256);
    }

    /** The rows with which pages begin that were not left to the printing program. */
    private int[] firstRows() {
        breaks.set(sheet, rows, 0, 1000, HEIGHT, -1);
        return Arrays.stream(sheet.getRowBreaks()).map(row -> row + 1).toArray();
    }

    @Test
    void aPictureThatFitsStays() {
        breaks.keepPicture(10, 34);
        assertThat(firstRows()).isEmpty();
    }

    @Test
    void aPictureThatWouldBeCutBeginsAPage() {
        breaks.keepPicture(30, 54);
        assertThat(firstRows()).containsExactly(30);
    }

    @Test
    void aPictureNearTheFootIsNotRisked() {
        breaks.keepPicture(24, 48);
        assertThat(firstRows()).containsExactly(24);
    }

    @Test
    void aPictureJustBehindTheEndOfAPageIsNotRiskedEither() {
        breaks.keepPicture(51, 75);
        assertThat(firstRows()).containsExactly(51);
    }

    @Test
    void twoPicturesFitAPageThatBeginsWithThem() {
        breaks.keepPicture(45, 66);
        breaks.keepPicture(67, 88);
        breaks.keepPicture(89, 110);
        assertThat(firstRows()).containsExactly(45, 89);
    }

    @Test
    void theHeadOfATableStaysWithItsFirstRows() {
        breaks.keepHead(47, 50);
        assertThat(firstRows()).containsExactly(47);
    }

    @Test
    void aPartThatIsToBeginAPageDoes() {
        breaks.begin(5);
        breaks.begin(90);
        assertThat(firstRows()).containsExactly(5, 90);
    }

    @Test
    void aSheetThatIsPrintedSmallHasRoomForMore() {
        sheet.setColumnWidth(0, 250 * 256);
        breaks.keepPicture(30, 54);
        breaks.set(sheet, rows, 0, 656, HEIGHT, -1);
        assertThat(sheet.getRowBreaks()).isEmpty();
    }

    @Test
    void aHighRowTakesItsRoom() {
        rows.height(3, 30);
        breaks.keepPicture(20, 44);
        assertThat(firstRows()).containsExactly(20);
    }

    /** The pages as a printer makes them of the heights that stand in the file. */
    @Test
    void noChartOfAReportIsPrintedInTwoHalves(@TempDir Path folder) throws Exception {
        var model = ModelCase.built("2023-01-05", "A4");
        var file = folder.resolve("report.xlsx");
        new WorkbookWriter().write(model.report(), model.entries(), file);
        var charts = 0;
        try (var workbook = new XSSFWorkbook(file.toString())) {
            for (var index = 0; index < workbook.getNumberOfSheets(); index++) {
                var page = workbook.getSheetAt(index);
                if (page.getDrawingPatriarch() == null) {
                    continue;
                }
                for (var shape : page.getDrawingPatriarch()) {
                    var anchor = (XSSFClientAnchor) shape.getAnchor();
                    assertThat(pageOf(page, anchor.getRow2()))
                            .as("%s, rows %d to %d", page.getSheetName(), anchor.getRow1(), anchor.getRow2())
                            .isEqualTo(pageOf(page, anchor.getRow1()));
                    charts++;
                }
            }
        }
        assertThat(charts).isGreaterThan(5);
    }

    /** The number of the page on which a row of a sheet stands that fits one landscape page of A4 in width. */
    private static int pageOf(XSSFSheet sheet, int row) {
        var workbook = sheet.getWorkbook();
        var printed = new AreaReference(
                workbook.getPrintArea(workbook.getSheetIndex(sheet)).replaceAll(".*!", ""),
                SpreadsheetVersion.EXCEL2007);
        var width = 0.0;
        for (var column = 0; column <= printed.getLastCell().getCol(); column++) {
            width += sheet.getColumnWidthInPixels(column) * 0.75;
        }
        var sides = sheet.getMargin(PageMargin.LEFT) + sheet.getMargin(PageMargin.RIGHT);
        var ends = sheet.getMargin(PageMargin.TOP) + sheet.getMargin(PageMargin.BOTTOM);
        var room = (595 - ends * 72) / Math.min(1, (842 - sides * 72) / width);
        var repeated = sheet.getRepeatingRows() == null ? 0 : height(sheet, sheet.getRepeatingRows().getFirstRow());
        var ended = Arrays.stream(sheet.getRowBreaks()).boxed().collect(Collectors.toSet());
        var page = 0;
        var used = 0.0;
        for (var at = 0; at <= row; at++) {
            if (ended.contains(at - 1) || used + height(sheet, at) > room - (page == 0 ? 0 : repeated)) {
                page++;
                used = 0;
            }
            used += height(sheet, at);
        }
        return page;
    }

    private static double height(XSSFSheet sheet, int row) {
        var of = sheet.getRow(row);
        return of == null ? sheet.getDefaultRowHeightInPoints() : of.getHeightInPoints();
    }
}
