package org.sitrep.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Checks what Excel demands and no schema says: names, lengths, numbers of links, tables that fit their cells. */
final class LimitCheck {

    private final List<String> messages = new ArrayList<>();

    /** What is wrong; nothing for a workbook that Excel opens without repair. */
    static List<String> messages(Path file) throws IOException {
        try (var workbook = new XSSFWorkbook(file.toFile().getAbsolutePath())) {
            return messages(workbook);
        }
    }

    /** The same of a workbook that is open already: a large one takes memory enough once. */
    static List<String> messages(XSSFWorkbook workbook) {
        var check = new LimitCheck();
        check.workbook(workbook);
        return check.messages;
    }

    private void workbook(XSSFWorkbook workbook) {
        var sheetNames = new HashSet<String>();
        var names = new HashSet<String>();
        for (var sheet : workbook) {
            var name = sheet.getSheetName();
            expect(sheetNames.add(name.toLowerCase(Locale.ROOT)), "two sheets " + name);
            expect(name.length() <= 31 && !name.matches(".*[\\\\/?*\\[\\]:].*"), "sheet name " + name);
            expect(!name.equalsIgnoreCase("History"), "reserved sheet name");
            sheet((XSSFSheet) sheet, names);
        }
        for (var name : workbook.getAllNames()) {
            var scope = name.getSheetIndex() + ":";
            var key = name.getSheetIndex() < 0 ? "" : scope;
            expect(names.add(key + name.getNameName().toLowerCase(Locale.ROOT)), "two names " + name.getNameName());
            expect(!name.getRefersToFormula().contains("#REF!"), "name to nothing " + name.getNameName());
        }
        expect(workbook.getNumCellStyles() < 64_000, "too many styles");
    }

    private void sheet(XSSFSheet sheet, HashSet<String> names) {
        expect(sheet.getHyperlinkList().size() <= 65_530, "too many links on " + sheet.getSheetName());
        sheet.getHyperlinkList()
                .forEach(link -> expect(link.getAddress().length() <= 2_083, "long link " + link.getCellRef()));
        expect(header(sheet).length() <= 255, "long header on " + sheet.getSheetName());
        expect(footer(sheet).length() <= 255, "long footer on " + sheet.getSheetName());
        for (var row : sheet) {
            for (var cell : row) {
                cell((XSSFCell) cell);
            }
        }
        for (var table : sheet.getTables()) {
            table(sheet, table, names);
        }
    }

    private void cell(XSSFCell cell) {
        var where = cell.getSheet().getSheetName() + "!" + cell.getAddress();
        if (cell.getCellType() == CellType.STRING) {
            expect(cell.getStringCellValue().length() <= 32_767, "long text in " + where);
        }
        if (cell.getCellType() == CellType.FORMULA) {
            expect(cell.getCellFormula().length() <= 8_192, "long formula in " + where);
            for (var literal : cell.getCellFormula().split("\"")) {
                expect(literal.length() <= 255, "long literal in " + where);
            }
            expect(cell.getCachedFormulaResultType() != CellType.ERROR, "error in " + where);
            if (cell.getCachedFormulaResultType() == CellType.STRING) {
                expect(!cell.getStringCellValue().isEmpty(), "no cached value in " + where);
            }
        }
        if (cell.getCellType() == CellType.NUMERIC) {
            expect(cell.getNumericCellValue() > -181, "number below zero in " + where);
        }
        expect(cell.getCellType() != CellType.ERROR, "error in " + where);
    }

    private void table(XSSFSheet sheet, XSSFTable table, HashSet<String> names) {
        var name = table.getName();
        expect(names.add(name.toLowerCase(Locale.ROOT)), "two names " + name);
        expect(name.matches("[\\p{L}_\\\\][\\p{L}\\p{Nd}_.\\\\]*") && name.length() <= 255, "table name " + name);
        expect(!name.matches("(?i)[a-z]{1,3}[0-9]+|r|c|r[0-9]*c[0-9]*"), "table name like a cell " + name);
        expect(table.getDataRowCount() >= 1, "table without rows " + name);
        var head = sheet.getRow(table.getStartRowIndex());
        var headings = new HashSet<String>();
        for (var column : table.getColumns()) {
            var cell = head.getCell(table.getStartColIndex() + column.getColumnIndex());
            expect(cell.getStringCellValue().equals(column.getName()), "heading differs in " + name);
            expect(headings.add(column.getName().toLowerCase(Locale.ROOT)), "two columns " + column.getName());
            expect(column.getName().length() <= 255, "long heading in " + name);
        }
        for (var other : sheet.getTables()) {
            expect(
                    other == table
                            || other.getEndRowIndex() < table.getStartRowIndex()
                            || other.getStartRowIndex() > table.getEndRowIndex(),
                    "tables overlap " + name);
        }
        for (var region : sheet.getMergedRegions()) {
            expect(region.getLastRow() < table.getStartRowIndex(), "merged cells in " + name);
        }
    }

    private static String header(XSSFSheet sheet) {
        var header = sheet.getCTWorksheet().getHeaderFooter();
        return header == null ? "" : String.valueOf(header.getOddHeader());
    }

    private static String footer(XSSFSheet sheet) {
        var footer = sheet.getCTWorksheet().getHeaderFooter();
        return footer == null ? "" : String.valueOf(footer.getOddFooter());
    }

    private void expect(boolean right, String message) {
        if (!right) {
            messages.add(message);
        }
    }
}
