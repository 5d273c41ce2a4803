package org.sitrep.job;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sitrep.report.EntryRows;
import org.sitrep.report.ModelJson;
import org.sitrep.report.Report;

/** The report model itself, for other programs. */
final class ModelRenderer implements ReportRenderer {

    private final ModelJson json = new ModelJson();

    @Override
    public Kind kind() {
        return Kind.MODEL;
    }

    @Override
    public void render(Report report, EntryRows entries, Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            json.write(report, out);
        }
    }
}
