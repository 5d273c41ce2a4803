package org.sitrep.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that the build has written into the settings. */
final class Version implements IVersionProvider {

    private static final String SETTINGS = "/application.yml";
    private static final String LINE = "version:";

    @Override
    public String[] getVersion() throws IOException {
        try (var settings = Version.class.getResourceAsStream(SETTINGS)) {
            if (settings == null) {
                return new String[] {"sitrep"};
            }
            return new String(settings.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith(LINE))
                    .map(line -> "sitrep " + line.substring(LINE.length()).split("#", 2)[0].replace("\"", "").strip())
                    .limit(1)
                    .toArray(String[]::new);
        }
    }
}
