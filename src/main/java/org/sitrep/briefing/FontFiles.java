package org.sitrep.briefing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import org.openpdf.text.pdf.BaseFont;

/** Makes embedded, subset fonts from font files. */
final class FontFiles {

    private FontFiles() {}

    /** A font on the class path. */
    static BaseFont resource(String resource) {
        try (var in = FontFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The font " + resource + " is not on the class path");
            }
            return font(resource.substring(resource.lastIndexOf('/') + 1), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A font from the content of its file; of a collection the first.
     *
     * @throws IOException if it is not a font that may be embedded
     */
    static BaseFont font(String name, byte[] content) throws IOException {
        var collection = name.endsWith(".ttc") ? name + ",0" : name;
        var font = BaseFont.createFont(collection, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, content, null);
        font.setSubset(true);
        font.setIncludeCidSet(false);
        font.setSecureRandom(seeded(name));
        return font;
    }

    /** The prefix of a subset's name is drawn at random; a fixed seed keeps the bytes of equal reports equal. */
    private static SecureRandom seeded(String name) {
        try {
            var random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(name.getBytes(StandardCharsets.UTF_8));
            return random;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
