package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.model.Entry;

/** One table, written in every delimiter, line end, encoding and style of quoting, is always the same entries. */
class DialectMatrixTest {

    private static final List<String> HEADER = List.of("entry_id", "event_date", "country", "category", "summary");
    private static final int TIMES = 8;

    @TempDir Path folder;

    /** A character set, whether the file names it by a byte order mark, and a text of its readers. */
    private record Encoding(String charset, String mark, String text) {
        @Override
        public String toString() {
            return charset + (mark.isEmpty() ? "" : " with mark");
        }
    }

    private static final String LATIN =
            "Les agents ont arr\u00eat\u00e9 une dizaine d'\u00e9tudiants pr\u00e8s du march\u00e9";
    private static final String CYRILLIC =
            "\u041f\u043e\u043b\u0438\u0446\u0438\u044f \u0437\u0430\u0434\u0435\u0440\u0436\u0430\u043b\u0430"
                    + " \u0443\u0447\u0430\u0441\u0442\u043d\u0438\u043a\u043e\u0432 \u043c\u0438\u0442\u0438\u043d\u0433\u0430"
                    + " \u043d\u0430 \u043f\u043b\u043e\u0449\u0430\u0434\u0438 \u0443 \u0440\u044b\u043d\u043a\u0430";
    private static final String CHINESE =
            "\u8b66\u65b9\u5728\u5e02\u5834\u9644\u8fd1\u7684\u5ee3\u5834\u4e0a\u62d8\u6355\u4e86\u5341\u591a\u540d"
                    + "\u6297\u8b70\u8005\uff0c\u5176\u4e2d\u5305\u62ec\u5b78\u751f\u548c\u5de5\u4eba";

    private static final List<Encoding> ENCODINGS = List.of(
            new Encoding("UTF-8", "\uFEFF", LATIN),
            new Encoding("UTF-8", "", CYRILLIC),
            new Encoding("UTF-16LE", "\uFEFF", CYRILLIC),
            new Encoding("UTF-16BE", "\uFEFF", CHINESE),
            new Encoding("UTF-16LE", "", LATIN),
            new Encoding("UTF-16BE", "", CYRILLIC),
            new Encoding("windows-1252", "", LATIN),
            new Encoding("windows-1251", "", CYRILLIC),
            new Encoding("Big5", "", CHINESE));

    private enum Quoting {
        WHERE_NEEDED,
        ALWAYS,
        BACKSLASH;

        String cell(String text, char delimiter) {
            var needed = text.indexOf(delimiter) >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0;
            if (this != ALWAYS && !needed) {
                return text;
            }
            return '"' + text.replace("\"", this == BACKSLASH ? "\\\"" : "\"\"") + '"';
        }
    }

    static Stream<Arguments> ways() {
        return Stream.of(',', ';', '\t', '|').flatMap(delimiter -> Stream.of("\n", "\r\n", "\r")
                .flatMap(lineEnd -> ENCODINGS.stream().flatMap(encoding -> Stream.of(Quoting.values())
                        .map(quoting -> Arguments.of(delimiter, lineEnd, encoding, quoting)))));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void isAlwaysReadAlike(char delimiter, String lineEnd, Encoding encoding, Quoting quoting) throws IOException {
        var texts = List.of(
                encoding.text(),
                "one, two; three\tfour|five " + encoding.text(),
                "he said \"" + encoding.text() + "\"; then",
                "line one\nline two",
                "=1+1",
                "");
        var rows = Stream.concat(
                Stream.of(HEADER),
                Collections.nCopies(TIMES, texts).stream().flatMap(List::stream)
                        .map(text -> List.of("F", "2024-03-05", "Freedonia", "measure", text)))
                .map(row -> row.stream()
                        .map(cell -> quoting.cell(cell, delimiter))
                        .collect(Collectors.joining(String.valueOf(delimiter))))
                .collect(Collectors.joining(lineEnd, encoding.mark(), lineEnd));

        var read = DeskLog.readBytes(folder, "log.csv", rows.getBytes(Charset.forName(encoding.charset())));

        assertThat(read.rejections()).isEmpty();
        assertThat(read.description().delimiter()).isEqualTo(delimiter);
        assertThat(read.entries()).extracting(Entry::summary).isEqualTo(
                Collections.nCopies(TIMES, texts).stream().flatMap(List::stream).toList());
    }

    @ParameterizedTest
    @MethodSource("strays")
    void aFewStrayBytesRejectTheirRowsOnly(byte[] stray) throws IOException {
        var log = new ByteArrayOutputStream();
        log.write((String.join(",", HEADER) + "\n").getBytes(StandardCharsets.UTF_8));
        for (int i = 1; i <= 50; i++) {
            log.write(("F-" + i + ",2024-03-05,Freedonia,measure," + CYRILLIC).getBytes(StandardCharsets.UTF_8));
            log.write(i == 7 || i == 30 ? stray : new byte[0]);
            log.write('\n');
        }

        var read = DeskLog.readBytes(folder, "log.csv", log.toByteArray());

        assertThat(read.entries()).hasSize(48);
        assertThat(read.rejections()).extracting("line", "column", "code", "message").containsExactly(
                tuple(8L, "summary", "ENCODING_BYTES",
                        "The cell holds bytes that are no UTF-8 text; write the characters again and save the file as"
                                + " UTF-8"),
                tuple(31L, "summary", "ENCODING_BYTES",
                        "The cell holds bytes that are no UTF-8 text; write the characters again and save the file as"
                                + " UTF-8"));
    }

    static Stream<byte[]> strays() {
        return Stream.of(new byte[] {(byte) 0xE9}, new byte[] {(byte) 0xFF, (byte) 0xC0}, new byte[] {(byte) 0xA0});
    }

    @Test
    void aFirstAccentFarDownInTheFileStillTellsTheEncoding() {
        var row = ",2024-03-05,Freedonia,measure," + "plain text ".repeat(10) + "\n";
        var rows = Stream.iterate(1, i -> i + 1).limit(4_000).map(i -> "F-" + i + row).collect(Collectors.joining());
        var last = "F-0,2024-03-05,Freedonia,measure," + LATIN + "\n";

        var read = DeskLog.readBytes(
                folder,
                "log.csv",
                (String.join(",", HEADER) + "\n" + rows + last).getBytes(Charset.forName("windows-1252")));

        assertThat(read.rejections()).isEmpty();
        assertThat(read.entries().getLast().summary()).isEqualTo(LATIN);
    }
}
