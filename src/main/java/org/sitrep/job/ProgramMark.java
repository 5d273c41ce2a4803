package org.sitrep.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.briefing.BriefingWriter;
import org.springframework.boot.system.ApplicationHome;

/**
 * By what it is told that the same program ran on the same computer: its version, its code, the Java under it, and what
 * it takes from the system. A version alone would not do, as a program under development keeps its own.
 */
final class ProgramMark {

    private final String version;

    /** @param version the version of the program */
    ProgramMark(String version) {
        this.version = version;
    }

    /** The mark; empty where the program cannot tell what code it is. */
    Optional<String> find() {
        var code = new ApplicationHome(ProgramMark.class).getSource();
        if (code == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Digests.of(List.of(
                    version,
                    marks(filesOf(code.toPath())),
                    System.getProperty("java.class.path", ""),
                    Runtime.version().toString(),
                    System.getProperty("os.name", "") + " " + System.getProperty("os.arch", ""),
                    Locale.getDefault().toLanguageTag(),
                    marks(BriefingWriter.systemFonts()))));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The jar, or each class in a folder of them. */
    private static List<Path> filesOf(Path code) throws IOException {
        try (var all = Files.walk(code)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Each file with its size and its time, which change where its content does. */
    private static String marks(List<Path> files) throws IOException {
        var marks = new ArrayList<String>();
        for (var file : files) {
            marks.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
        }
        return String.join("\n", marks);
    }
}
