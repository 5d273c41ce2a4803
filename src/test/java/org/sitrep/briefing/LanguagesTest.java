package org.sitrep.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.ModelCase;

/** Every language says all that English says, with the same gaps. */
class LanguagesTest {

    private static final int SHORTEST = 16;
    private static final Pattern GAP = Pattern.compile("\\{\\d}");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Set<String> SAME_EVERYWHERE = Set.of("sitrep", "SHA-256", "d MMM uuuu", "d MMM");
    private static final Set<String> SAME_IN_FRENCH =
            Set.of("Note", "Notes", "Source", "Sources", "Date", "Dates", "Code", "Format", "Latitude", "Longitude",
                    "latitude", "longitude", "MMM");

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"report,ru", "report,kk", "report,fr", "briefing,ru", "briefing,kk", "briefing,fr", "workbook,ru",
        "workbook,kk", "workbook,fr"})
    void everyBundleHasTheKeysAndGapsOfTheEnglishOne(String room, String language) throws IOException {
        var english = bundle(room, "");
        var other = bundle(room, "_" + language);
        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            var words = other.getProperty(key);
            assertThat(gaps(words)).as(key).isEqualTo(gaps(english.getProperty(key)));
            assertThat(new MessageFormat(words, Locale.forLanguageTag(language)).getFormats())
                    .as("%s: quotes leave every gap open", key)
                    .hasSize((int) GAP.matcher(words).results().count());
        }
    }

    /** But names, patterns of dates, and words that are the same in French. */
    @ParameterizedTest
    @CsvSource({"report,ru", "report,kk", "report,fr", "briefing,ru", "briefing,kk", "briefing,fr", "workbook,ru",
        "workbook,kk", "workbook,fr"})
    void noWordIsLeftInEnglish(String room, String language) throws IOException {
        var english = bundle(room, "");
        var other = bundle(room, "_" + language);
        var same = new TreeSet<String>();
        for (var key : english.stringPropertyNames()) {
            var words = english.getProperty(key);
            if (words.equals(other.getProperty(key)) && LETTER.matcher(GAP.matcher(words).replaceAll("")).find()) {
                same.add(words);
            }
        }
        same.removeAll(SAME_EVERYWHERE);
        if (language.equals("fr")) {
            same.removeAll(SAME_IN_FRENCH);
        }
        assertThat(same).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "fr"})
    void aBriefingSpeaksItsLanguage(String language) throws Exception {
        var report = ModelCase.report("2022-08-31", Locale.forLanguageTag(language), "A4");
        var file = folder.resolve(language + ".pdf");
        new BriefingWriter().write(report, file);
        try (var pdf = PrintedPdf.of(file)) {
            assertThat(pdf.text()).doesNotContain("January 2022").doesNotContain(englishPhrases(language));
            new BriefingChecks(pdf, report).ofAnyLanguage();
        }
    }

    /** What English says at length between its gaps; shorter words may stand in the data. */
    private static List<String> englishPhrases(String language) throws IOException {
        var phrases = new ArrayList<String>();
        for (var room : List.of("report", "briefing")) {
            var english = bundle(room, "");
            var other = bundle(room, "_" + language);
            for (var key : english.stringPropertyNames()) {
                for (var phrase : GAP.split(english.getProperty(key))) {
                    var words = phrase.strip().replace("''", "'");
                    if (words.length() >= SHORTEST && words.contains(" ")
                            && !other.getProperty(key).contains(words)) {
                        phrases.add(words);
                    }
                }
            }
        }
        return phrases;
    }

    private static TreeSet<String> gaps(String words) {
        var gaps = new TreeSet<String>();
        GAP.matcher(words).results().map(MatchResult::group).forEach(gaps::add);
        return gaps;
    }

    private static Properties bundle(String room, String suffix) throws IOException {
        var resource = "/org/sitrep/" + room + "/messages" + suffix + ".properties";
        var properties = new Properties();
        try (var in = LanguagesTest.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
