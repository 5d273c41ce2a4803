package org.sitrep.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import org.sitrep.report.Chart;

/** Native error bars that read their lengths from the columns of the table of points. */
final class ErrorBars {

    private ErrorBars() {}

    /** Whether one of the points has an error bar that is longer than nothing. */
    static boolean areNeeded(List<Chart.Point> points) {
        return points.stream().anyMatch(point -> {
            var below = point.below();
            var above = point.above();
            return below != null && below.signum() > 0 || above != null && above.signum() > 0;
        });
    }

    /** Draws them for points in rows from one to another. */
    static void draw(CTErrBars bars, boolean directed, XSSFSheet sheet, SheetRows rows, int firstRow, int lastRow) {
        if (directed) {
            bars.addNewErrDir().setVal(STErrDir.Y);
        }
        bars.addNewErrBarType().setVal(STErrBarType.BOTH);
        bars.addNewErrValType().setVal(STErrValType.CUST);
        // Without caps, a bar of no length leaves no mark.
        bars.addNewNoEndCap().setVal(true);
        range(bars.addNewPlus(), sheet, rows, firstRow, lastRow, ChartColumns.ABOVE);
        range(bars.addNewMinus(), sheet, rows, firstRow, lastRow, ChartColumns.BELOW);
        bars.addNewSpPr().setLn(ChartFrame.line(Styles.GREY, 1).getXmlObject());
    }

    private static void range(
            CTNumDataSource source, XSSFSheet sheet, SheetRows rows, int firstRow, int lastRow, int column) {
        var reference = source.addNewNumRef();
        var range = new CellRangeAddress(firstRow, lastRow, column, column);
        reference.setF(range.formatAsString(sheet.getSheetName(), true));
        var cache = reference.addNewNumCache();
        cache.setFormatCode("General");
        cache.addNewPtCount().setVal(lastRow - firstRow + 1L);
        for (var row = firstRow; row <= lastRow; row++) {
            var number = rows.number(row, column);
            if (number != null) {
                var point = cache.addNewPt();
                point.setIdx(row - firstRow);
                point.setV(number.toString());
            }
        }
    }
}
