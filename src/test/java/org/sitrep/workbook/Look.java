package org.sitrep.workbook;

import java.nio.file.Path;
import org.sitrep.ModelCase;

/** Writes the model case to look at. */
final class Look {
    public static void main(String[] args) throws Exception {
        var model = ModelCase.built(args[0], "A4");
        var start = System.nanoTime();
        new WorkbookWriter().write(model.report(), model.entries(), Path.of(args[1]));
        System.out.println((System.nanoTime() - start) / 1_000_000 + " ms");
    }
}
