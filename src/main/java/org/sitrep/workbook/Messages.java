package org.sitrep.workbook;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The fixed words of the workbook in the report's language, English where there is no other. */
final class Messages {

    private static final String BUNDLE = "org.sitrep.workbook.messages";

    private final ResourceBundle words;
    private final Locale locale;

    Messages(String language) {
        locale = Locale.forLanguageTag(language);
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        words = ResourceBundle.getBundle(BUNDLE, locale, noFallback);
    }

    /** The words of a key. */
    String text(String key) {
        return words.getString(key);
    }

    /** The words of a key with values put in. */
    String text(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }

    /** The words for yes or no. */
    String yesNo(boolean yes) {
        return text(yes ? "yes" : "no");
    }
}
