package org.sitrep.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.ModelCase;

/** A briefing with a password is closed to all who do not know it. */
class EncryptionTest {

    @TempDir Path folder;

    /** OpenPDF encrypts by Bouncy Castle, which it leaves to its user to bring along. */
    @BeforeAll
    static void bouncyCastle() {
        assumeThatCode(() -> Class.forName("org.bouncycastle.asn1.ASN1Encodable")).doesNotThrowAnyException();
    }

    @Test
    void opensByItsPasswordAlone() throws Exception {
        var file = folder.resolve("briefing.pdf");
        new BriefingWriter().write(ModelCase.report("2022-01-09"), file, "қалқан-17");
        assertThatThrownBy(() -> Loader.loadPDF(file.toFile())).isInstanceOf(InvalidPasswordException.class);
        try (var document = Loader.loadPDF(file.toFile(), "қалқан-17")) {
            assertThat(document.getEncryption().getLength()).isEqualTo(256);
            assertThat(document.getCurrentAccessPermission().canExtractForAccessibility()).isTrue();
            assertThat(new PDFTextStripper().getText(document)).contains("Kazakhstan");
        }
    }

    @Test
    void isNoPdfA() throws Exception {
        var file = folder.resolve("briefing.pdf");
        new BriefingWriter().write(Samples.empty(), file, "secret");
        try (var document = Loader.loadPDF(file.toFile(), "secret")) {
            var metadata = new String(document.getDocumentCatalog().getMetadata().toByteArray(), "UTF-8");
            assertThat(metadata).doesNotContain("<pdfaid:part>").contains("<pdfuaid:part>");
        }
    }
}
