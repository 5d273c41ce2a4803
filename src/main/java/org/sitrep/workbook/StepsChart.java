package org.sitrep.workbook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.sitrep.report.Chart;

/**
 * Running totals over true dates, a line a voice, points joined by straight lines and never smoothed. A withdrawn point
 * is hollow and joined to nothing.
 */
final class StepsChart {

    private static final int TICKS = 8;
    private static final short MARKER = 6;
    private static final double WIDTH = 1.75;

    private final XSSFSheet sheet;
    private final SheetRows rows;
    private final Messages messages;

    StepsChart(XSSFSheet sheet, SheetRows rows, Messages messages) {
        this.sheet = sheet;
        this.rows = rows;
        this.messages = messages;
    }

    /** Draws it from a table of {@link ChartRow} whose row of this chart's first point is given. */
    void draw(Chart.Steps steps, XSSFClientAnchor place, int firstRow) {
        var chart = ChartFrame.of(sheet, place, steps.title(), steps.alternative());
        var dates = chart.createValueAxis(AxisPosition.BOTTOM);
        var values = chart.createValueAxis(AxisPosition.LEFT);
        ChartFrame.axes(dates, values, steps.unit(), messages);
        values.setCrosses(AxisCrosses.MIN);
        span(steps, dates);
        var data = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, dates, values);
        data.setStyle(ScatterStyle.LINE_MARKER);
        data.setVaryColors(false);
        var row = firstRow;
        for (var index = 0; index < steps.lines().size(); index++) {
            var line = steps.lines().get(index);
            var last = row + line.points().size() - 1;
            var series = (XDDFScatterChartData.Series) ChartFrame.series(data, sheet, rows, row, last);
            look(series, index, line.points());
            if (ErrorBars.areNeeded(line.points())) {
                ErrorBars.draw(series.getCTScatterSer().addNewErrBars(), true, sheet, rows, row, last);
            }
            row = last + 1;
        }
        ChartFrame.plot(data);
        ChartFrame.fonts(chart);
        if (steps.lines().size() > 1) {
            ChartFrame.legend(chart);
        }
    }

    /** The dates that the axis shows, on whole days. */
    private static void span(Chart.Steps steps, XDDFValueAxis dates) {
        var days = steps.lines().stream()
                .flatMap(line -> line.points().stream())
                .map(Chart.Point::to)
                .sorted()
                .toList();
        var first = days.getFirst();
        var last = days.getLast();
        var step = Math.max(1, (first.until(last, ChronoUnit.DAYS) + TICKS) / TICKS);
        dates.setMinimum(serial(first.minusDays(1)));
        dates.setMaximum(serial(last.plusDays(1)));
        dates.setMajorUnit(step);
    }

    private static double serial(LocalDate day) {
        return DateUtil.getExcelDate(day);
    }

    private static void look(XDDFScatterChartData.Series series, int index, List<Chart.Point> points) {
        var colour = Palette.colour(index);
        series.setSmooth(false);
        series.setLineProperties(ChartFrame.line(colour, WIDTH));
        series.setMarkerStyle(Palette.marker(index));
        series.setMarkerSize(MARKER);
        var xml = series.getCTScatterSer();
        paint(xml.getMarker(), colour, false);
        for (var number = 0; number < points.size(); number++) {
            var hollow = points.get(number).withdrawn();
            if (hollow || number > 0 && points.get(number - 1).withdrawn()) {
                unjoined(xml, number, colour, hollow);
            }
        }
    }

    /** Paints a point of its own, without the line that would lead to it. */
    private static void unjoined(CTScatterSer series, int number, String colour, boolean hollow) {
        var point = series.addNewDPt();
        point.addNewIdx().setVal(number);
        var marker = point.addNewMarker();
        marker.addNewSymbol().setVal(series.getMarker().getSymbol().getVal());
        marker.addNewSize().setVal(MARKER);
        paint(marker, colour, hollow);
        point.addNewBubble3D().setVal(false);
        point.addNewSpPr().addNewLn().addNewNoFill();
    }

    private static void paint(CTMarker marker, String colour, boolean hollow) {
        var shape = marker.isSetSpPr() ? marker.getSpPr() : marker.addNewSpPr();
        var fill = new XDDFSolidFillProperties(ChartFrame.colour(hollow ? "FFFFFF" : colour));
        shape.setSolidFill(fill.getXmlObject());
        shape.setLn(ChartFrame.line(colour, 1.25).getXmlObject());
    }

}
