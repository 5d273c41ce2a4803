package org.sitrep.briefing;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;

/** Makes the elements of the structure tree, by which a screen reader reads the document. */
final class Tags {

    private final PdfStructureElement document;

    Tags(PdfStructureTreeRoot root) {
        this.document = new PdfStructureElement(root, PdfName.DOCUMENT);
    }

    PdfStructureElement document() {
        return document;
    }

    static PdfStructureElement under(PdfStructureElement parent, String type) {
        return new PdfStructureElement(parent, new PdfName(type));
    }

    /** A head cell of a column or a row. */
    static PdfStructureElement head(PdfStructureElement row, String scope) {
        var head = under(row, "TH");
        head.put(new PdfName("A"), attributes("Table", "Scope", new PdfName(scope)));
        return head;
    }

    /** A cell over several columns. */
    static PdfStructureElement wide(PdfStructureElement row, int columns) {
        var cell = under(row, "TD");
        cell.put(new PdfName("A"), attributes("Table", "ColSpan", new PdfNumber(columns)));
        return cell;
    }

    /** A list whose labels are printed. */
    static PdfStructureElement list(PdfStructureElement parent) {
        var list = under(parent, "L");
        list.put(new PdfName("A"), attributes("List", "ListNumbering", new PdfName("Disc")));
        return list;
    }

    /** A picture with its alternative text and its box, in the page's own coordinates. */
    static PdfStructureElement figure(PdfStructureElement parent, String alternative, double[] box) {
        var figure = under(parent, "Figure");
        figure.put(new PdfName("Alt"), new PdfString(alternative, PdfObject.TEXT_UNICODE));
        var numbers = new PdfArray();
        for (var edge : box) {
            numbers.add(new PdfNumber((float) edge));
        }
        var layout = attributes("Layout", "BBox", numbers);
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        figure.put(new PdfName("A"), layout);
        return figure;
    }

    private static PdfDictionary attributes(String owner, String key, PdfObject value) {
        var attributes = new PdfDictionary();
        attributes.put(new PdfName("O"), new PdfName(owner));
        attributes.put(new PdfName(key), value);
        return attributes;
    }
}
