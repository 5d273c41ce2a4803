package org.sitrep.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes a package so that it opens with a password only. The plain package is never on disk. */
final class Encryption {

    private Encryption() {}

    /** What writes the plain package and closes its stream. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes the package to a file. */
    static void write(Path file, String password, Content content) throws IOException {
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            content.writeTo(encryptor.getDataStream(files));
            try (var out = Files.newOutputStream(file)) {
                files.writeFilesystem(out);
            }
        } catch (GeneralSecurityException refused) {
            throw new IOException("The workbook cannot be encrypted: " + refused.getMessage(), refused);
        }
    }
}
