package org.sitrep.workbook;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/**
 * Puts the parts of each font in the order that Excel writes. The schema allows any; strict readers and Microsoft's own
 * validator do not.
 */
final class FontOrder {

    private FontOrder() {}

    static void mend(XSSFWorkbook workbook) {
        for (var font : workbook.getStylesSource().getFonts()) {
            var xml = font.getCTFont();
            xml.set(ordered(xml));
        }
    }

    private static CTFont ordered(CTFont font) {
        var result = CTFont.Factory.newInstance();
        font.getBList().forEach(part -> result.addNewB().set(part));
        font.getIList().forEach(part -> result.addNewI().set(part));
        font.getStrikeList().forEach(part -> result.addNewStrike().set(part));
        font.getUList().forEach(part -> result.addNewU().set(part));
        font.getVertAlignList().forEach(part -> result.addNewVertAlign().set(part));
        font.getSzList().forEach(part -> result.addNewSz().set(part));
        font.getColorList().forEach(part -> result.addNewColor().set(part));
        font.getNameList().forEach(part -> result.addNewName().set(part));
        font.getFamilyList().forEach(part -> result.addNewFamily().set(part));
        return result;
    }
}
