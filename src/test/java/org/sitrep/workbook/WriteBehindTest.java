package org.sitrep.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WriteBehindTest {

    private static final int MUCH = 3_000_000;

    @Test
    void theSameBytesInTheSameOrder() throws Exception {
        var bytes = new byte[MUCH];
        new Random(1).nextBytes(bytes);
        var target = new ByteArrayOutputStream();
        try (var behind = new WriteBehind(target)) {
            for (var from = 0; from < MUCH; from += 70_001) {
                behind.write(bytes, from, Math.min(70_001, MUCH - from));
            }
            behind.write(7);
        }
        assertThat(target.toByteArray()).isEqualTo(Arrays.copyOf(concat(bytes, 7), MUCH + 1));
        assertThat(writers()).isZero();
    }

    @Test
    void aTargetThatFails_failsTheWriter() {
        var full = new IOException("disk full");
        var behind = new WriteBehind(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        });
        assertThatThrownBy(() -> {
            for (var written = 0; written < MUCH; written++) {
                behind.write(1);
            }
            behind.close();
        }).isInstanceOf(IOException.class).hasMessage("disk full").hasCause(full);
        behind.abandon();
        assertThat(writers()).isZero();
    }

    @Test
    void aWriterThatIsInterrupted_leavesNoThreadBehind() {
        var behind = new WriteBehind(new ByteArrayOutputStream());
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> {
            behind.write(1);
            behind.close();
        }).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(writers()).isZero();
    }

    private static byte[] concat(byte[] bytes, int last) {
        var all = Arrays.copyOf(bytes, bytes.length + 1);
        all[bytes.length] = (byte) last;
        return all;
    }

    private static long writers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(WriteBehind.THREAD))
                .count();
    }
}
