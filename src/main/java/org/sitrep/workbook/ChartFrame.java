package org.sitrep.workbook;

import java.util.HexFormat;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFColorRgbBinary;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** What all charts of the workbook share: frame, title, fonts, alternative text. Without a theme all of it is explicit. */
final class ChartFrame {

    private static final double TITLE = 12;
    private static final double SMALL = 9;

    private ChartFrame() {}

    /** An empty chart in an area of the sheet. */
    static XSSFChart of(XSSFSheet sheet, XSSFClientAnchor place, String title, String alternative) {
        var drawing = sheet.createDrawingPatriarch();
        var chart = drawing.createChart(place);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        border(chart);
        var frames = drawing.getCTDrawing().getTwoCellAnchorArray();
        var properties = frames[frames.length - 1].getGraphicFrame().getNvGraphicFramePr().getCNvPr();
        properties.setName(title);
        properties.setDescr(alternative);
        return chart;
    }

    /** The axes of a chart over true dates, which stands on zero. */
    static void axes(XDDFChartAxis dates, XDDFValueAxis values, String unit, Messages messages) {
        axis(dates, messages.text("chart.date"), false);
        axis(values, unit.isEmpty() ? messages.text("chart.number") : unit, true);
        dates.setNumberFormat("d mmm yy");
        values.setNumberFormat("#,##0");
        values.setMinimum(0);
    }

    /** The days and the values of a line or of bars, from a row of the table of points to another. */
    static XDDFChartData.Series series(
            XDDFChartData data, XSSFSheet sheet, SheetRows rows, int firstRow, int lastRow) {
        var series = data.addSeries(
                column(sheet, rows, firstRow, lastRow, ChartColumns.TO),
                column(sheet, rows, firstRow, lastRow, ChartColumns.VALUE));
        series.setTitle(
                ExcelLimits.text(rows.text(firstRow, ChartColumns.LINE)),
                new CellReference(sheet.getSheetName(), firstRow, ChartColumns.LINE, true, true));
        return series;
    }

    private static XDDFNumericalDataSource<Double> column(
            XSSFSheet sheet, SheetRows rows, int firstRow, int lastRow, int column) {
        var numbers = IntStream.rangeClosed(firstRow, lastRow).mapToObj(row -> rows.number(row, column))
                .toArray(Double[]::new);
        var range = new CellRangeAddress(firstRow, lastRow, column, column);
        return XDDFDataSourcesFactory.fromArray(numbers, range.formatAsString(sheet.getSheetName(), true));
    }

    /**
     * Writes the points of all series beside their references. A chart's own way to do it makes a workbook inside the chart
     * and copies the points into that, too, which is what Word needs.
     */
    static void plot(XDDFChartData data) {
        for (var index = 0; index < data.getSeriesCount(); index++) {
            data.getSeries(index).plot();
        }
    }

    /** Words beside an axis, quiet lines. */
    static void axis(XDDFChartAxis axis, String title, boolean grid) {
        axis.setTitle(title);
        axis.getOrAddShapeProperties().setLineProperties(line(Styles.GREY, 0.75));
        if (grid) {
            axis.getOrAddMajorGridProperties().setLineProperties(line(Styles.RULE, 0.5));
        }
    }

    /** A legend under the plot. */
    static void legend(XSSFChart chart) {
        var legend = chart.getOrAddLegend();
        legend.setPosition(LegendPosition.BOTTOM);
        legend.setOverlay(false);
    }

    /** Fonts of all that has none of its own; to be called when the axes are there. */
    static void fonts(XSSFChart chart) {
        var body = chart.getCTChartSpace().isSetTxPr()
                ? chart.getCTChartSpace().getTxPr()
                : chart.getCTChartSpace().addNewTxPr();
        body.addNewBodyPr();
        body.addNewLstStyle();
        font(body.addNewP().addNewPPr().addNewDefRPr(), SMALL, false);
        var plot = chart.getCTChart().getPlotArea();
        plot.getValAxList().forEach(axis -> titleFont(axis.getTitle()));
        plot.getDateAxList().forEach(axis -> titleFont(axis.getTitle()));
        titleFont(chart.getCTChart().getTitle());
        chart.getCTChart().getTitle().getTx().getRich().getPList().stream()
                .flatMap(paragraph -> paragraph.getRList().stream())
                .forEach(run -> font(run.getRPr(), TITLE, true));
    }

    private static void titleFont(CTTitle title) {
        for (var paragraph : title.getTx().getRich().getPList()) {
            for (var run : paragraph.getRList()) {
                font(run.isSetRPr() ? run.getRPr() : run.addNewRPr(), SMALL, false);
            }
        }
    }

    private static void font(CTTextCharacterProperties run, double size, boolean bold) {
        run.setSz((int) (size * 100));
        run.setB(bold);
        if (!run.isSetSolidFill()) {
            run.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(Styles.INK));
        }
        if (!run.isSetLatin()) {
            run.addNewLatin().setTypeface(Styles.FONT);
        }
    }

    /** A line of a colour. */
    static XDDFLineProperties line(String rgb, double points) {
        var line = new XDDFLineProperties(new XDDFSolidFillProperties(colour(rgb)));
        line.setWidth(points);
        return line;
    }

    /** A colour. */
    static XDDFColor colour(String rgb) {
        return new XDDFColorRgbBinary(HexFormat.of().parseHex(rgb));
    }

    private static void border(XSSFChart chart) {
        var shape = new XDDFShapeProperties();
        shape.setFillProperties(new XDDFSolidFillProperties(colour("FFFFFF")));
        shape.setLineProperties(line(Styles.RULE, 0.75));
        chart.getOrAddShapeProperties();
        chart.getCTChartSpace().setSpPr(shape.getXmlObject());
    }
}
