package org.sitrep.publish;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where staged files will go.
 *
 * @param asOf the day of knowledge
 * @param revision 1 for the first issue of the day
 * @param content SHA-256 of what the issue says
 * @param folder the folder that it gets, or has
 * @param isPublished whether that folder has the same content already
 * @param outputs the files
 */
public record Issue(
        LocalDate asOf,
        int revision,
        String content,
        Path folder,
        boolean isPublished,
        List<RunRecord.OutputFile> outputs) {

    /** The names of issue folders: {@code 2022-01-13}, {@code 2022-01-13.r2}. Nothing else is ever touched. */
    static final Pattern NAME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:\\.r([1-9]\\d{0,5}))?");

    public Issue {
        outputs = List.copyOf(outputs);
    }

    /** Which issue of which day it is. */
    record Revision(LocalDate asOf, int number) {}

    /** What the name of a folder says; empty if it is not that of an issue. */
    static Optional<Revision> revisionNamed(String folder) {
        var match = NAME.matcher(folder);
        return match.matches()
                ? Optional.of(new Revision(
                        LocalDate.parse(match.group(1)), match.group(2) == null ? 1 : Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    boolean isAfter(Revision other) {
        return asOf.isAfter(other.asOf()) || asOf.equals(other.asOf()) && revision > other.number();
    }

    /** The folder's name in the output folder. */
    public String name() {
        return name(asOf, revision);
    }

    static String name(LocalDate asOf, int revision) {
        return revision == 1 ? asOf.toString() : asOf + ".r" + revision;
    }
}
