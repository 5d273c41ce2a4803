package org.sitrep.briefing;

/** The faces of the briefing's one type family. */
enum Face {
    REGULAR("IBMPlexSans-Regular.ttf", "/liberation/LiberationSans-Regular.ttf"),
    ITALIC("IBMPlexSans-Italic.ttf",
            "/liberation/LiberationSans-Italic.ttf"),
    BOLD("IBMPlexSans-SemiBold.ttf",
            "/liberation/LiberationSans-Bold.ttf");

    private final String file;
    private final String fallback;

    Face(String file, String fallback) {
        this.file = file;
        this.fallback = fallback;
    }

    /** The font's resource beside this class. */
    String resource() {
        return "fonts/" + file;
    }

    /** The font on the class path that fills in for scripts which the family lacks. */
    String fallback() {
        return fallback;
    }
}
