package org.sitrep.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SharedWordsTest {

    private static final Pattern WORD = Pattern.compile("<si><t>([^<]*)</t></si>");

    private final SharedWords words = new SharedWords();

    @Test
    void aWordThatComesAgainHasTheSameNumberInEveryColumn() {
        var column = words.column();
        var other = words.column();
        var number = column.indexOf("Almaty");

        assertThat(column.indexOf("Astana")).isNotEqualTo(number);
        assertThat(column.indexOf("Almaty")).isEqualTo(number);
        assertThat(other.indexOf("Almaty")).isEqualTo(number);
        assertThat(words.indexOf("Almaty")).isEqualTo(number);
    }

    @Test
    void wordsThatHardlyRepeatAreNotTakenIn() throws IOException {
        var ids = words.column();
        for (var id = 0; id < 5_000; id++) {
            ids.indexOf("KAZ" + id);
        }

        assertThat(ids.indexOf("KAZ9999")).isEqualTo(-1);
        assertThat(written()).hasSizeLessThan(1_000);
    }

    @Test
    void aColumnThatHasPutInItsShareStillGivesTheRightNumberOrNone() throws IOException {
        var sources = words.column();
        for (var round = 0; round < 3; round++) {
            for (var source = 0; source < 30_000; source++) {
                sources.indexOf("source " + source);
                sources.indexOf("source " + source / 4);
                sources.indexOf("the usual one");
            }
        }

        var written = written();
        assertThat(written).hasSizeBetween(10_000, 25_000).doesNotHaveDuplicates();
        assertThat(written.get(sources.indexOf("the usual one"))).isEqualTo("the usual one");
        for (var source = 0; source < 30_000; source++) {
            var number = sources.indexOf("source " + source);
            assertThat(number < 0 || written.get(number).equals("source " + source)).as("source %d", source).isTrue();
        }
    }

    private List<String> written() throws IOException {
        var bytes = new ByteArrayOutputStream();
        words.writeTo(bytes);
        var found = new ArrayList<String>();
        for (var matcher = WORD.matcher(bytes.toString(UTF_8)); matcher.find();) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
