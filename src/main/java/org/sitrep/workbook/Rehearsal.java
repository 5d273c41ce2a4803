package org.sitrep.workbook;

import java.io.IOException;
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

    private Rehearsal() {}

    static void run() throws IOException {
        var workbook = new XSSFWorkbook();
        try {
            var styles = new Styles(workbook);
            var sheet = workbook.createSheet();
            styles.head(false);
            sheet.createFreezePane(0, 1);
            sheet.createTable(null);
            chart(sheet);
            FontOrder.mend(workbook);
            workbook.write(new TemplateParts());
        } finally {
            workbook.getPackage().revert();
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
        var numbers = XDDFDataSourcesFactory.fromArray(new Double[] {1.0, 2.0}, "A1:A2");
        data.addSeries(numbers, numbers).setTitle("Rehearsal", null);
        ChartFrame.plot(data);
        ChartFrame.legend(chart);
        ChartFrame.fonts(chart);
    }
}
