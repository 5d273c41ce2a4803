package org.sitrep.workbook;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A small workbook for nobody, with a table and a chart. POI reads megabytes of schemas and thousands of classes before its
 * first workbook is done; a rehearsal lets that happen while other things are waited for.
 */
final class Rehearsal {

    private static final int ROWS = 2;

    private Rehearsal() {}

    static void run() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new Styles(workbook);
            var sheet = workbook.createSheet();
            for (var number = 0; number <= ROWS; number++) {
                var row = sheet.createRow(number);
                row.createCell(0).setCellValue("Heading " + number);
                row.createCell(1, CellType.NUMERIC).setCellValue(number);
                row.getCell(0).setCellStyle(styles.head(false));
            }
            sheet.createFreezePane(0, 1);
            sheet.createTable(null);
            chart(sheet);
            FontOrder.mend(workbook);
            workbook.write(OutputStream.nullOutputStream());
        }
    }

    private static void chart(XSSFSheet sheet) {
        var place = sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, 3, 1, 9, 9);
        var chart = ChartFrame.of(sheet, place, "Rehearsal", "Nothing");
        var dates = chart.createDateAxis(AxisPosition.BOTTOM);
        var values = chart.createValueAxis(AxisPosition.LEFT);
        ChartFrame.axis(dates, "Day", false);
        ChartFrame.axis(values, "Number", true);
        var data = chart.createData(ChartTypes.LINE, dates, values);
        var numbers = XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(1, ROWS, 1, 1));
        data.addSeries(numbers, numbers).setTitle("Rehearsal", null);
        chart.plot(data);
        ChartFrame.legend(chart);
        ChartFrame.fonts(chart);
    }
}
