package org.sitrep.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.ModelCase;

class EncryptionTest {

    @TempDir Path folder;

    @Test
    void opensWithThePasswordOnly_andLeavesNothingPlainOnDisk() throws Exception {
        var model = ModelCase.built("2022-01-05", "A4");
        var file = folder.resolve("secret.xlsx");
        new WorkbookWriter().write(model.report(), model.entries(), file, "correct horse");

        assertThat(Files.readAllBytes(file)).startsWith(0xD0, 0xCF, 0x11, 0xE0);
        assertThatThrownBy(() -> WorkbookFactory.create(file.toFile(), "wrong", true))
                .isInstanceOf(EncryptedDocumentException.class);
        try (var workbook = WorkbookFactory.create(file.toFile(), "correct horse", true)) {
            assertThat(workbook.getSheet("Entries").getLastRowNum()).isEqualTo((int) model.entries().count());
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
