package org.sitrep.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds out in which character set a log is written: by its byte order mark, else by trying UTF-8, else by how often
 * which bytes follow each other (Mozilla's detector).
 *
 * <p>A file that is UTF-8 except for a few bytes is read as UTF-8, so that only the rows with those bytes are rejected.
 */
final class EncodingDetector {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Set<Charset> NEVER =
            Set.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII, StandardCharsets.ISO_8859_1);
    /** Broken bytes per good non-ASCII character, at most. In text of another encoding hardly anything is good UTF-8. */
    private static final double FEW = 0.5;

    /** Whether nothing can be told from these bytes, because all character sets but the wide ones share them. */
    static boolean isAscii(byte[] bytes) {
        for (var one : bytes) {
            if (one <= 0) {
                return false;
            }
        }
        return true;
    }

    /** The encoding of a file that begins with these bytes. */
    TextEncoding detect(byte[] head, int length) {
        var marked = byMark(head, length);
        if (marked != null) {
            return new TextEncoding(marked, null);
        }
        var wide = byZeros(head, length);
        if (wide != null) {
            return new TextEncoding(wide, "No byte order mark; read as " + wide.name() + " by the look of its bytes");
        }
        if (isUtf8(head, length)) {
            return new TextEncoding(StandardCharsets.UTF_8, null);
        }
        var charset = byFrequency(head, length);
        return new TextEncoding(charset, "The bytes are not UTF-8; read as " + charset.name() + " by their look");
    }

    /** Whether the file begins with the byte order mark of UTF-32. */
    static boolean isUtf32(byte[] head) {
        return head.length >= 4
                && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE && head[2] == 0 && head[3] == 0
                        || head[0] == 0 && head[1] == 0 && head[2] == (byte) 0xFE && head[3] == (byte) 0xFF);
    }

    private static Charset byFrequency(byte[] head, int length) {
        var detector = new UniversalDetector();
        detector.handleData(head, 0, length);
        detector.dataEnd();
        var name = detector.getDetectedCharset();
        if (name == null || !Charset.isSupported(name)) {
            return WINDOWS_1252;
        }
        var charset = Charset.forName(name);
        // Pure ASCII and UTF-8 have been ruled out, and the Windows sets hold the ISO ones.
        return NEVER.contains(charset) ? WINDOWS_1252 : charset;
    }

    private static @Nullable Charset byMark(byte[] head, int length) {
        if (length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    /** In UTF-16, every second byte of Latin text is zero. */
    private static @Nullable Charset byZeros(byte[] head, int length) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i++) {
            if (head[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        var many = length / 20;
        if (odd > many && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return even > many && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean isUtf8(byte[] head, int length) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var input = ByteBuffer.wrap(head, 0, length);
        var output = CharBuffer.allocate(8_192);
        int broken = 0;
        int foreign = 0;
        while (input.hasRemaining()) {
            var result = decoder.decode(input, output, false);
            foreign += foreignIn(output);
            output.clear();
            if (result.isError()) {
                broken++;
                input.position(input.position() + result.length());
            } else if (result.isUnderflow()) {
                break;
            }
        }
        return broken <= foreign * FEW;
    }

    private static int foreignIn(CharBuffer output) {
        int foreign = 0;
        for (int i = 0; i < output.position(); i++) {
            foreign += output.get(i) > 127 ? 1 : 0;
        }
        return foreign;
    }

    /** A decoder for a sample, which may end in the middle of a character. */
    static String decode(byte[] head, int length, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        var output = CharBuffer.allocate(length + 1);
        decoder.decode(ByteBuffer.wrap(head, 0, length), output, false);
        var text = output.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
