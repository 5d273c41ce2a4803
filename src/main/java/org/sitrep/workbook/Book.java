package org.sitrep.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sitrep.report.Masthead;

/**
 * The workbook in the making: its sheets in order, its styles and words, the names that are taken.
 */
final class Book {

    private final XSSFWorkbook workbook;
    private final Masthead masthead;
    private final Messages messages;
    private final Styles styles;
    private final EntryLinks entryLinks;
    private final Map<SheetId, XSSFSheet> sheets = new EnumMap<>(SheetId.class);
    private final List<XSSFSheet> entrySheets = new ArrayList<>();
    private final CutTexts cutTexts = new CutTexts();
    private final Set<String> rangeNames = new HashSet<>();
    private final Map<String, SheetRows> rowsByPart = new LinkedHashMap<>();
    private final Map<String, byte[]> tableParts = new HashMap<>();

    /**
     * A workbook with empty sheets.
     *
     * @param wanted which it has
     * @param entrySheetCount how many of them hold entries, where there are any
     * @param entriesOfSheet the most entries that one of these holds
     */
    Book(XSSFWorkbook workbook, Masthead masthead, Set<SheetId> wanted, int entrySheetCount, long entriesOfSheet) {
        this.workbook = workbook;
        this.masthead = masthead;
        messages = new Messages(masthead.language());
        styles = new Styles(workbook);
        var taken = new HashSet<String>();
        for (var id : SheetId.values()) {
            if (wanted.contains(id)) {
                sheets.put(id, workbook.createSheet(ExcelLimits.sheetName(messages.text(id.nameKey()), taken)));
            }
        }
        if (has(SheetId.ENTRIES)) {
            entrySheets.add(sheet(SheetId.ENTRIES));
            for (var number = 1; number < entrySheetCount; number++) {
                entrySheets.add(workbook.createSheet(
                        ExcelLimits.sheetName(messages.text(SheetId.ENTRIES.nameKey()), taken)));
            }
        }
        entryLinks = new EntryLinks(
                entrySheets.stream().map(XSSFSheet::getSheetName).toList(), entriesOfSheet + 1);
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    Masthead masthead() {
        return masthead;
    }

    Messages messages() {
        return messages;
    }

    Styles styles() {
        return styles;
    }

    EntryLinks entryLinks() {
        return entryLinks;
    }

    /** The texts that no cell could hold whole. */
    CutTexts cutTexts() {
        return cutTexts;
    }

    /** Whether the workbook has a sheet. */
    boolean has(SheetId id) {
        return sheets.containsKey(id);
    }

    /** The sheet; of the entries, the first. */
    XSSFSheet sheet(SheetId id) {
        var sheet = sheets.get(id);
        if (sheet == null) {
            throw new IllegalStateException("No sheet " + id);
        }
        return sheet;
    }

    /** The sheets that hold entries. */
    List<XSSFSheet> entrySheets() {
        return List.copyOf(entrySheets);
    }

    /** A page on an empty sheet. */
    Page page(SheetId id) {
        return new Page(this, sheet(id), id);
    }

    /** The rows of a sheet that are written when POI has written the rest of it. */
    SheetRows rows(XSSFSheet sheet) {
        return rowsByPart.computeIfAbsent(part(sheet), unseen -> new SheetRows());
    }

    /** The rows of all sheets that have such, by the names of the sheets' parts. */
    Map<String, SheetRows> rowsByPart() {
        return Collections.unmodifiableMap(rowsByPart);
    }

    /** Makes an Excel table of an area of a sheet. */
    void addTable(XSSFSheet sheet, TableXml xml) {
        var table = sheet.createTable(null);
        tableParts.put(part(table), xml.part(table.getCTTable().getId()));
    }

    /** The parts of the tables by their names; they take the place of what POI writes. */
    Map<String, byte[]> tableParts() {
        return Collections.unmodifiableMap(tableParts);
    }

    /** The name of a part in the package. */
    static String part(POIXMLDocumentPart part) {
        return part.getPackagePart().getPartName().getName().substring(1);
    }

    /** A name for a table or a range that nothing else in the workbook bears. */
    String rangeName(String prefix, String words) {
        return ExcelLimits.rangeName(prefix, words, rangeNames);
    }
}
