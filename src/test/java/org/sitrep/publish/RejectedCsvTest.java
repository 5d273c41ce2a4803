package org.sitrep.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.model.Rejection;

class RejectedCsvTest {

    @TempDir Path folder;

    @Test
    void aRejectionIsARowThatSpreadsheetsRead() throws IOException {
        write(new Rejection("a,b.csv", 9, 7, 3, "count", "COUNT_NEGATIVE", "Say \"0\" or more.", "A,-3\n"));

        assertThat(Files.readString(folder.resolve("rejected.csv")))
                .isEqualTo(
                        """
                        file,line,record,column,code,message,raw
                        "a,b.csv",9,7,"count",COUNT_NEGATIVE,"Say ""0"" or more.","A,-3
                        "
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1"})
    void whatASpreadsheetWouldReckonStaysText(String raw) throws IOException {
        write(new Rejection("x.csv", 1, 1, 0, null, "CODE", raw, raw));

        assertThat(Files.readString(folder.resolve("rejected.csv"))).endsWith(",\"\",CODE,\"'" + raw + "\",\"'" + raw
                + "\"\n");
    }

    private void write(Rejection rejection) throws IOException {
        try (var csv = RejectedCsv.in(folder)) {
            csv.add(rejection);
        }
    }
}
