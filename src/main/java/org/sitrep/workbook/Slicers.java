package org.sitrep.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.STEditAs;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtension;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtensionList;

/**
 * Buttons that filter the table of entries: by category, by region, by what has become of a statement. Excel 2013 and later
 * draw them; others show the table without. POI has no word for them, so this writes what [MS-XLSX] asks for, and a slicer
 * is only one if all six of these agree:
 *
 * <ol>
 * <li>a cache (2.6.61), which names the table and the number of the column;
 * <li>the workbook's list of caches, in its extensions, and
 * <li>a defined name for each cache, which stands for nothing;
 * <li>the sheet's part of slicers (2.6.62), each with the name of its cache;
 * <li>the sheet's reference to that part, in its extensions;
 * <li>a frame in the sheet's drawing that bears the slicer's name, and for programs without slicers a box that is not seen.
 * </ol>
 */
final class Slicers {

    private static final List<String> KEYS = List.of("category", "admin1", "standing");
    private static final int FIRST_COLUMN = 8;
    private static final int COLUMNS_EACH = 2;
    private static final int FIRST_ROW = 2;
    private static final int ROWS = 12;

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    private static final String X15 = "http://schemas.microsoft.com/office/spreadsheetml/2010/11/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TO_CACHE = "http://schemas.microsoft.com/office/2007/relationships/slicerCache";
    private static final String TO_SLICERS = "http://schemas.microsoft.com/office/2007/relationships/slicer";
    private static final String CACHE_TYPE = "application/vnd.ms-excel.slicerCache+xml";
    private static final String SLICERS_TYPE = "application/vnd.ms-excel.slicer+xml";
    private static final String CACHES_OF_WORKBOOK = "{46BE6895-7355-4a93-B00E-2C351335B9C9}";
    private static final String SLICERS_OF_SHEET = "{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String CACHE = HEAD + """
            <slicerCacheDefinition xmlns="%s" xmlns:x="%s" name="%s" sourceName="%s"><extLst>\
            <x:ext uri="{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}" xmlns:x15="%s">\
            <x15:tableSlicerCache tableId="%d" column="%d"/></x:ext></extLst></slicerCacheDefinition>""";
    private static final String SLICER = "<slicer name=\"%s\" cache=\"%s\" caption=\"%s\" rowHeight=\"241300\"/>";
    private static final String FRAME = """
            <xml-fragment xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">\
            <xdr:from><xdr:col>%1$d</xdr:col><xdr:colOff>0</xdr:colOff>\
            <xdr:row>%2$d</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>\
            <xdr:to><xdr:col>%3$d</xdr:col><xdr:colOff>0</xdr:colOff>\
            <xdr:row>%4$d</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>\
            <mc:AlternateContent><mc:Choice xmlns:sle15="http://schemas.microsoft.com/office/drawing/2012/slicer" \
            Requires="sle15"><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>\
            <xdr:cNvPr id="%5$d" name="%6$s"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>\
            <xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>\
            <a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/drawing/2010/slicer">\
            <sle:slicer xmlns:sle="http://schemas.microsoft.com/office/drawing/2010/slicer" name="%6$s"/>\
            </a:graphicData></a:graphic></xdr:graphicFrame></mc:Choice>\
            <mc:Fallback><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="0" name=""/><xdr:cNvSpPr/>\
            </xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></a:xfrm>\
            <a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></xdr:spPr></xdr:sp></mc:Fallback></mc:AlternateContent>\
            <xdr:clientData/></xml-fragment>""";

    private final Book book;
    private final List<EntryColumn> columns;

    Slicers(Book book, List<EntryColumn> columns) {
        this.book = book;
        this.columns = columns;
    }

    /** Draws them over the rows of a sheet, whose one table has the columns. */
    void draw(XSSFSheet sheet) {
        var table = sheet.getTables().getFirst().getCTTable().getId();
        var caches = new StringBuilder();
        var slicers = new StringBuilder();
        for (var index = 0; index < KEYS.size(); index++) {
            var key = KEYS.get(index);
            var column = columns.stream().map(EntryColumn::key).toList().indexOf(key);
            var heading = escaped(columns.get(column).heading());
            var cache = book.rangeName("Slicer_", key);
            var part = part(
                    "/xl/slicerCaches/slicerCache" + (index + 1) + ".xml", CACHE_TYPE,
                    CACHE.formatted(X14, MAIN, cache, heading, X15, table, column + 1));
            caches.append("<x14:slicerCache r:id=\"")
                    .append(relation(book.workbook().getPackagePart(), part, TO_CACHE))
                    .append("\"/>");
            name(cache);
            slicers.append(SLICER.formatted(key, cache, heading));
            frame(sheet, index, key);
        }
        extend(
                extensionsOfWorkbook(), CACHES_OF_WORKBOOK,
                "<x15:slicerCaches xmlns:x15=\"%s\" xmlns:x14=\"%s\" xmlns:r=\"%s\">%s</x15:slicerCaches>"
                        .formatted(X15, X14, RELATIONS, caches));
        var all = part(
                "/xl/slicers/slicer1.xml", SLICERS_TYPE,
                HEAD + "<slicers xmlns=\"%s\">%s</slicers>".formatted(X14, slicers));
        extend(
                extensionsOf(sheet), SLICERS_OF_SHEET,
                "<x14:slicerList xmlns:x14=\"%s\" xmlns:r=\"%s\"><x14:slicer r:id=\"%s\"/></x14:slicerList>"
                        .formatted(X14, RELATIONS, relation(sheet.getPackagePart(), all, TO_SLICERS)));
    }

    private void frame(XSSFSheet sheet, int index, String name) {
        var column = FIRST_COLUMN + index * COLUMNS_EACH;
        var anchor = sheet.createDrawingPatriarch().getCTDrawing().addNewTwoCellAnchor();
        try {
            anchor.set(CTTwoCellAnchor.Factory.parse(FRAME.formatted(
                    column, FIRST_ROW, column + COLUMNS_EACH, FIRST_ROW + ROWS, index + 2, name)));
        } catch (XmlException impossible) {
            throw new IllegalStateException(impossible);
        }
        // Else a slicer would shrink with the rows that it hides.
        anchor.setEditAs(STEditAs.ABSOLUTE);
    }

    private void name(String cache) {
        var name = book.workbook().createName();
        name.setNameName(cache);
        name.setRefersToFormula("#N/A");
    }

    private PackagePart part(String name, String type, String xml) {
        var part = book.workbook().getPackage().createPart(partName(name), type);
        try (var out = part.getOutputStream()) {
            out.write(xml.getBytes(UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return part;
    }

    private static PackagePartName partName(String name) {
        try {
            return PackagingURIHelper.createPartName(name);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String relation(PackagePart from, PackagePart to, String type) {
        return from.addRelationship(to.getPartName(), TargetMode.INTERNAL, type).getId();
    }

    private CTExtensionList extensionsOfWorkbook() {
        var workbook = book.workbook().getCTWorkbook();
        return workbook.isSetExtLst() ? workbook.getExtLst() : workbook.addNewExtLst();
    }

    private static CTExtensionList extensionsOf(XSSFSheet sheet) {
        var worksheet = sheet.getCTWorksheet();
        return worksheet.isSetExtLst() ? worksheet.getExtLst() : worksheet.addNewExtLst();
    }

    private static void extend(CTExtensionList extensions, String uri, String xml) {
        var extension = extensions.addNewExt();
        try {
            extension.set(CTExtension.Factory.parse(xml));
        } catch (XmlException impossible) {
            throw new IllegalStateException(impossible);
        }
        extension.setUri(uri);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
