package org.sitrep.briefing;

import java.util.List;

/** The faces of the briefing's one type family, each with the fonts that fill in for scripts which the family lacks. */
enum Face {
    REGULAR("IBMPlexSans-Regular.ttf", "LiberationSans-Regular.ttf", "DejaVuSans.ttf"),
    ITALIC("IBMPlexSans-Italic.ttf", "LiberationSans-Italic.ttf", "DejaVuSans.ttf"),
    BOLD("IBMPlexSans-SemiBold.ttf", "LiberationSans-Bold.ttf", "DejaVuSans-Bold.ttf");

    private final List<String> resources;

    Face(String file, String fallback, String last) {
        this.resources = List.of(
                "fonts/" + file, "/liberation/" + fallback, "fonts/" + last, "fonts/NotoSansThai-Regular.ttf",
                "fonts/NotoSansEthiopic-Regular.ttf");
    }

    /** The fonts on the class path, seen from this class, in the order in which they are asked for a character. */
    List<String> resources() {
        return resources;
    }
}
