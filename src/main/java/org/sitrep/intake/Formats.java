package org.sitrep.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The formats that intake knows: those that are built in, and the user's own. */
public final class Formats {

    private static final String FOLDER = "formats/";
    private static final String INDEX = FOLDER + "index.txt";

    private final Map<String, Profile> profiles;

    /** What the profiles were made of, for those that say what they are like. */
    private final Map<String, ObjectNode> declared;

    private Formats(Map<String, Profile> profiles, Map<String, ObjectNode> declared) {
        this.profiles = profiles;
        this.declared = declared;
    }

    /**
     * A format in a line, for listings.
     *
     * @param name the name by which reports and commands speak of it
     * @param title a few words for people
     * @param dataset the dataset that its logs belong to
     * @param required the columns by which it is recognised
     */
    public record Summary(String name, String title, String dataset, List<String> required) {
        public Summary {
            required = List.copyOf(required);
        }
    }

    /** The formats that come with the program. */
    public static Formats builtIn() {
        var yaml = new ProfileYaml(Map.of());
        var profiles = new LinkedHashMap<String, Profile>();
        // A jar cannot be listed like a folder, so the index names the files.
        for (var name : resource(INDEX).lines().filter(line -> !line.isBlank()).toList()) {
            put(profiles, yaml.read(name, resource(FOLDER + name)));
        }
        return new Formats(profiles, yaml.declared());
    }

    /**
     * These formats and those of a folder ({@code *.yaml} and {@code *.yml}). One of the same name replaces a built-in
     * one.
     *
     * @throws ProfileException if a profile cannot be used; the message names the file and the place in it
     */
    public Formats with(Path folder) {
        var all = new LinkedHashMap<>(profiles);
        var yaml = new ProfileYaml(declared);
        for (var file : files(folder)) {
            try {
                put(all, yaml.read(file.getFileName().toString(), Files.readString(file)));
            } catch (IOException unreadable) {
                throw new ProfileException(
                        file.getFileName() + ": " + Check.PROFILE_UNREADABLE + ": the file cannot be read: "
                                + SourceGuard.words(unreadable));
            }
        }
        return new Formats(all, yaml.declared());
    }

    /** All formats in a line each, by name. */
    public List<Summary> summaries() {
        return profiles.values().stream()
                .map(profile -> new Summary(
                        profile.name(),
                        profile.title(),
                        profile.dataset(),
                        profile.header().required().stream()
                                .map(names -> String.join(" or ", names))
                                .toList()))
                .sorted(Comparator.comparing(Summary::name))
                .toList();
    }

    /** Whether the logs of a format are lists of deleted ids; false for a format that is not known any more. */
    public boolean isOfDeletions(String format) {
        var profile = profiles.get(format);
        return profile != null && profile.deletions();
    }

    List<Profile> profiles() {
        return List.copyOf(profiles.values());
    }

    private static void put(Map<String, Profile> profiles, Profile profile) {
        profiles.put(profile.name(), profile);
    }

    private static List<Path> files(Path folder) {
        var files = new ArrayList<Path>();
        try (var found = Files.newDirectoryStream(folder)) {
            for (var file : found) {
                var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                if (name.endsWith(".yaml") || name.endsWith(".yml")) {
                    files.add(file);
                }
            }
        } catch (IOException unreadable) {
            throw new ProfileException(
                    Check.PROFILE_UNREADABLE + ": the folder of format profiles cannot be read: "
                            + SourceGuard.words(unreadable));
        }
        files.sort(null);
        return files;
    }

    private static String resource(String name) {
        try (InputStream bytes = Formats.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("The program lacks its part " + name);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
