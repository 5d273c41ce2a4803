package org.sitrep.intake;

import java.util.regex.Pattern;

/** What the name of a log says apart from its folder, its ending and the day of its edition. */
final class LogName {

    private static final Pattern EDITION = Pattern.compile("[ _\\-.(]+[0-9][0-9 _\\-.()]*$");

    private LogName() {}

    /** The name without folder, archive and ending. */
    static String base(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('!')) + 1);
        var dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** The base name without a date or number at its end, so that two editions of one table have one name. */
    static String series(String fileName) {
        var base = base(fileName);
        var match = EDITION.matcher(base);
        return match.find() && match.start() > 0 ? base.substring(0, match.start()) : base;
    }
}
