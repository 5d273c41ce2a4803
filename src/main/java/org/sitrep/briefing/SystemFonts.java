package org.sitrep.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/**
 * Fonts of this computer for the scripts whose fonts are too big to be shipped: Chinese, Japanese and Korean. Of the known
 * ones the first in a fixed order is taken, so that the same computer always gives the same briefing.
 */
final class SystemFonts {

    private static final int DEEPEST = 6;

    /** Fonts with outlines that can be subset, the most complete first. */
    private static final List<String> KNOWN = List.of(
            "wqy-microhei.ttc",
            "DroidSansFallbackFull.ttf",
            "DroidSansFallback.ttf",
            "wqy-zenhei.ttc",
            "NotoSansSC-Regular.ttf",
            "NotoSansTC-Regular.ttf",
            "NotoSansJP-Regular.ttf",
            "NotoSansKR-Regular.ttf",
            "NotoSansCJKsc-Regular.otf",
            "NotoSansCJK-Regular.ttc",
            "SourceHanSansSC-Regular.otf",
            "Arial Unicode.ttf",
            "msyh.ttc",
            "simsun.ttc",
            "uming.ttc");

    private final List<Path> folders;

    SystemFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** The folders in which systems keep their fonts. */
    static SystemFonts usual() {
        return new SystemFonts(
                List.of(
                        Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"),
                        Path.of("/Library/Fonts"), Path.of("/System/Library/Fonts"), Path.of("C:/Windows/Fonts")));
    }

    /** A font with ideographs; empty where none is found. */
    Optional<BaseFont> ideographs() {
        return found().stream().map(SystemFonts::load).flatMap(Optional::stream).findFirst();
    }

    /** What there is of the known fonts, the most complete first. */
    List<Path> found() {
        var found = new TreeMap<Integer, Path>();
        for (var folder : folders) {
            try (var files = Files.find(folder, DEEPEST, (file, kind) -> KNOWN.contains(name(file)))) {
                files.sorted().forEach(file -> found.putIfAbsent(KNOWN.indexOf(name(file)), file));
            } catch (IOException notThere) {
                continue;
            }
        }
        return List.copyOf(found.values());
    }

    private static String name(Path file) {
        var name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    private static Optional<BaseFont> load(Path file) {
        try {
            return Optional.of(FontFiles.font(name(file), Files.readAllBytes(file)));
        } catch (IOException | DocumentException notUsable) {
            return Optional.empty();
        }
    }
}
