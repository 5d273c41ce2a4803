package org.sitrep.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Looks whether a finished file can be what its name says, so that a broken one is never published. */
final class FileCheck {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** An encrypted workbook is a compound file. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String PDF_END = "%%EOF";
    private static final int TAIL = 1024;

    private FileCheck() {}

    /** @throws IOException if the file is empty or not of its kind; the message says so */
    static void check(Path file) throws IOException {
        if (Files.size(file) == 0) {
            throw new IOException(file.getFileName() + " is empty");
        }
        var name = file.getFileName().toString();
        if (name.endsWith(".xlsx") && !startsWith(file, ZIP) && !startsWith(file, COMPOUND)) {
            throw new IOException(name + " is not an Excel workbook");
        }
        if (name.endsWith(".pdf") && !(startsWith(file, PDF) && tail(file).contains(PDF_END))) {
            throw new IOException(name + " is not a whole PDF");
        }
    }

    private static boolean startsWith(Path file, byte[] expected) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(expected.length), expected);
        }
    }

    private static String tail(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(Math.max(0, Files.size(file) - TAIL));
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
