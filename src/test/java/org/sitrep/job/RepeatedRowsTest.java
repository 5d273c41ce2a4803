package org.sitrep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scenarios of table validators that need more than one row: a row twice, and an id twice. */
class RepeatedRowsTest {

    @TempDir Path folder;

    @Test
    void aRowThatStandsTwiceIsCountedOnce() throws IOException {
        var checked = check(row(1), row(2), row(1));

        assertThat(checked.rows()).isEqualTo(new RunResult.Rows(3, 2, 0, 1, 0, 0));
        assertThat(checked.rejections()).isEmpty();
    }

    @Test
    void anIdThatStandsTwiceWithOtherContentIsReportedWithBothLines() throws IOException {
        var checked = check(row(1), row(2), row(1).replace(",1,", ",99,"));

        assertThat(checked.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.code()).isEqualTo("ID_REPEATED");
            assertThat(rejection.line()).isEqualTo(4);
            assertThat(rejection.column()).isEqualTo("entry_id");
            assertThat(rejection.message()).contains("line 2");
        });
    }

    private static String row(int number) {
        return "F-" + number + ",2024-03-05,2024-03-06,Freedonia,detention,new," + number + ",Ministry,Agency,";
    }

    private CheckedFile check(String... rows) throws IOException {
        var file = Files.writeString(folder.resolve("log.csv"), Desk.HEADER + "\n" + String.join("\n", rows) + "\n");
        return new FileChecker(null, Clock.systemUTC()).check(file).getFirst();
    }
}
