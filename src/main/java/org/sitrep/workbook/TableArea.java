package org.sitrep.workbook;

/**
 * Where a table stands, rows and columns counted from 0.
 *
 * @param headRow the row of headings
 * @param lastRow its last row; the head row itself, or the row that says that there is nothing, where it has none
 * @param lastColumn its last column
 * @param lastPrinted its last column that is printed
 * @param name the name of the Excel table; empty where it has no rows and therefore is none
 */
record TableArea(int headRow, int lastRow, int lastColumn, int lastPrinted, String name) {

    /** The first row under the head. */
    int firstRow() {
        return headRow + 1;
    }
}
