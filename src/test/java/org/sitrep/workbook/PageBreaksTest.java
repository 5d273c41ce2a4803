package org.sitrep.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Where pages of a sheet are ended so that nothing is printed in two halves. */
class PageBreaksTest {

    /** Fifty rows of ten points on a page. */
    private static final double HEIGHT = 500;

    private final XSSFSheet sheet = new XSSFWorkbook().createSheet();
    private final PageBreaks breaks = new PageBreaks();

    PageBreaksTest() {
        for (var row = 0; row < 400; row++) {
            sheet.createRow(row).setHeightInPoints(10);
        }
        sheet.setColumnWidth(0, 10 * 256);
    }

    /** The rows with which pages begin that were not left to the printing program. */
    private int[] firstRows() {
        breaks.set(sheet, 0, 1000, HEIGHT, -1);
        var rows = sheet.getRowBreaks();
        for (var index = 0; index < rows.length; index++) {
            rows[index]++;
        }
        return rows;
    }

    @Test
    void aPictureThatFitsStays() {
        breaks.keepPicture(10, 34);
        assertThat(firstRows()).isEmpty();
    }

    @Test
    void aPictureThatWouldBeCutBeginsAPage() {
        breaks.keepPicture(30, 54);
        assertThat(firstRows()).containsExactly(30);
    }

    @Test
    void aPictureNearTheFootIsNotRisked() {
        breaks.keepPicture(24, 48);
        assertThat(firstRows()).containsExactly(24);
    }

    @Test
    void aPictureJustBehindTheEndOfAPageIsNotRiskedEither() {
        breaks.keepPicture(51, 75);
        assertThat(firstRows()).containsExactly(51);
    }

    @Test
    void twoPicturesFitAPageThatBeginsWithThem() {
        breaks.keepPicture(45, 66);
        breaks.keepPicture(67, 88);
        breaks.keepPicture(89, 110);
        assertThat(firstRows()).containsExactly(45, 89);
    }

    @Test
    void theHeadOfATableStaysWithItsFirstRows() {
        breaks.keepHead(47, 50);
        assertThat(firstRows()).containsExactly(47);
    }

    @Test
    void aPartThatIsToBeginAPageDoes() {
        breaks.begin(5);
        breaks.begin(90);
        assertThat(firstRows()).containsExactly(5, 90);
    }

    @Test
    void aSheetThatIsPrintedSmallHasRoomForMore() {
        sheet.setColumnWidth(0, 250 * 256);
        breaks.keepPicture(30, 54);
        breaks.set(sheet, 0, 656, HEIGHT, -1);
        assertThat(sheet.getRowBreaks()).isEmpty();
    }
}
