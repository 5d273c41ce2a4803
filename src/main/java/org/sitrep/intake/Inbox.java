package org.sitrep.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.sitrep.model.Rejection;

/**
 * The input folder. Finds the logs in it and in its folders (one level deep), and takes their fingerprints.
 *
 * <p>A log is a file whose name ends in {@code .csv}, {@code .tsv}, {@code .tab} or {@code .txt}, as it is or with
 * {@code .gz}, or such a member of a {@code .zip}. Hidden files and {@code .part} and {@code .tmp} files are left alone:
 * they are still being written.
 */
public final class Inbox {

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".tab", ".txt");
    private static final int DEPTH = 2;
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final IntakeSettings settings;
    private final LogBytes bytes;

    /** The folder need not exist yet; then it has no logs. */
    public Inbox(Path folder, IntakeSettings settings) {
        this.folder = folder;
        this.settings = settings;
        this.bytes = new LogBytes(settings);
    }

    /**
     * What is in the folder.
     *
     * @param logs the logs, in the order of their names
     * @param problems what looks like a log but cannot be read at all, in the order of their names
     */
    public record Contents(List<LogFile> logs, List<Rejection> problems) {
        public Contents {
            logs = List.copyOf(logs);
            problems = List.copyOf(problems);
        }
    }

    /** Lists the logs and reads each once for its fingerprint. */
    public Contents contents() {
        var logs = new ArrayList<LogFile>();
        var problems = new ArrayList<Rejection>();
        for (var path : paths(problems)) {
            look(path, logs, problems);
        }
        logs.sort(Comparator.comparing(LogFile::name));
        return new Contents(logs, problems);
    }

    /** The log at a path of its own, outside any folder, as {@code sitrep check FILE} names it. */
    public static Contents of(Path file, IntakeSettings settings) {
        var parent = file.toAbsolutePath().normalize().getParent();
        var inbox = new Inbox(parent == null ? file : parent, settings);
        var logs = new ArrayList<LogFile>();
        var problems = new ArrayList<Rejection>();
        inbox.look(file.toAbsolutePath().normalize(), logs, problems);
        return new Contents(logs, problems);
    }

    private List<Path> paths(List<Rejection> problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var paths = new ArrayList<Path>();
        walk(folder, 1, paths, problems);
        paths.sort(Comparator.comparing(this::name));
        return paths;
    }

    private void walk(Path directory, int depth, List<Path> paths, List<Rejection> problems) {
        try (Stream<Path> listed = Files.list(directory)) {
            for (var path : listed.toList()) {
                if (isLeftAlone(path)) {
                    continue;
                }
                if (looksLikeLog(path.getFileName().toString())) {
                    paths.add(path);
                } else if (depth < DEPTH && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    walk(path, depth + 1, paths, problems);
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            problems.add(SourceGuard.rejection(
                    directory.equals(folder) ? "." : name(directory),
                    Check.FILE_UNREADABLE,
                    "The folder cannot be listed; check its permissions"));
        }
    }

    private void look(Path path, List<LogFile> logs, List<Rejection> problems) {
        var name = name(path);
        try {
            if (Files.isSymbolicLink(path) && !settings.followLinks()) {
                problems.add(SourceGuard.rejection(
                        name,
                        Check.FILE_LINK,
                        "The file is a symbolic link; put the file itself into the input folder, or allow links in the"
                                + " settings"));
            } else if (Files.isDirectory(path)) {
                problems.add(SourceGuard.rejection(
                        name, Check.FILE_UNREADABLE, "This is a directory with the name of a file; rename it"));
            } else if (LogBytes.isArchive(path)) {
                members(path, name, logs, problems);
            } else {
                logs.add(file(path, name));
            }
        } catch (IOException broken) {
            problems.add(new SourceGuard(new LogFile(name, path, 0, "")).unreadable(broken).rejection());
        }
    }

    private static LogFile file(Path path, String name) throws IOException {
        try (var stream = Files.newInputStream(path)) {
            var print = Fingerprint.of(stream);
            return new LogFile(name, path, print.bytes(), print.sha256());
        }
    }

    private void members(Path path, String name, List<LogFile> logs, List<Rejection> problems) throws IOException {
        List<? extends ZipEntry> entries;
        try (var zip = new ZipFile(path.toFile())) {
            entries = zip.stream()
                    .filter(entry -> !entry.isDirectory() && isLogMember(entry.getName()))
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .toList();
        }
        if (entries.size() > settings.maxArchiveMembers()) {
            throw new TooLargeException("The archive has " + entries.size() + " logs, more than the "
                    + settings.maxArchiveMembers() + " allowed");
        }
        if (entries.isEmpty()) {
            problems.add(SourceGuard.rejection(
                    name, Check.FILE_EMPTY, "The archive holds no CSV file; put one in, or take the archive away"));
        }
        for (var entry : entries) {
            var member = name + LogBytes.MEMBER_MARK + entry.getName();
            if (pointsOutside(entry.getName())) {
                problems.add(SourceGuard.rejection(
                        member,
                        Check.FILE_MEMBER_NAME,
                        "The name points outside the archive, so the file was not read; pack it again under a plain"
                                + " name"));
                continue;
            }
            try (var stream = bytes.openMember(path, entry.getName())) {
                var print = Fingerprint.of(stream);
                logs.add(new LogFile(member, path, print.bytes(), print.sha256()));
            } catch (IOException broken) {
                problems.add(new SourceGuard(new LogFile(member, path, 0, ""))
                        .unreadable(broken)
                        .rejection());
            }
        }
    }

    private static boolean pointsOutside(String member) {
        var name = member.replace('\\', '/');
        return name.startsWith("/")
                || name.matches("[A-Za-z]:.*")
                || Arrays.asList(name.split("/")).contains("..");
    }

    /** The size and the SHA-256 of a stream. */
    private record Fingerprint(long bytes, String sha256) {
        static Fingerprint of(InputStream stream) throws IOException {
            var digest = Sha256.digest();
            var buffer = new byte[BUFFER];
            long bytes = 0;
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                digest.update(buffer, 0, read);
                bytes += read;
            }
            return new Fingerprint(bytes, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static boolean isLeftAlone(Path path) {
        var name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.startsWith(".") || name.endsWith(".part") || name.endsWith(".tmp");
    }

    private static boolean isLogMember(String member) {
        var name = member.substring(Math.max(member.lastIndexOf('/'), member.lastIndexOf('\\')) + 1);
        // Archives made on a Mac hold a shadow of each file, which is no log.
        return !name.startsWith(".") && !member.startsWith("__MACOSX/") && hasLogEnding(name.toLowerCase(Locale.ROOT));
    }

    private static boolean looksLikeLog(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        var plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return name.endsWith(".zip") || hasLogEnding(plain);
    }

    private static boolean hasLogEnding(String name) {
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private String name(Path path) {
        return folder.toAbsolutePath()
                .normalize()
                .relativize(path.toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
    }
}
