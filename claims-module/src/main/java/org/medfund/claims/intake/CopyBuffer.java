package org.medfund.claims.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows in PostgreSQL's binary COPY format. */
final class CopyBuffer {

    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final long POSTGRES_EPOCH_SECOND = 946_684_800L;
    private static final long POSTGRES_EPOCH_DAY = 10_957L;
    private static final long MICROS = 1_000_000L;
    private static final int ABSENT = -1;

    private byte[] bytes = new byte[64 * 1024];
    private int size;

    CopyBuffer() {
        raw(HEADER);
    }

    CopyBuffer row(int columns) {
        return put(columns, Short.BYTES);
    }

    CopyBuffer number(long value) {
        return put(Long.BYTES, Integer.BYTES).put(value, Long.BYTES);
    }

    CopyBuffer integer(@Nullable Integer value) {
        return value == null ? absent() : put(Integer.BYTES, Integer.BYTES).put(value, Integer.BYTES);
    }

    CopyBuffer bool(boolean value) {
        return put(1, Integer.BYTES).put(value ? 1 : 0, 1);
    }

    CopyBuffer instant(Instant value) {
        return number((value.getEpochSecond() - POSTGRES_EPOCH_SECOND) * MICROS + value.getNano() / 1_000);
    }

    CopyBuffer date(@Nullable LocalDate value) {
        return value == null
                ? absent()
                : put(Integer.BYTES, Integer.BYTES).put(value.toEpochDay() - POSTGRES_EPOCH_DAY, Integer.BYTES);
    }

    CopyBuffer uuid(@Nullable UUID value) {
        return value == null
                ? absent()
                : put(2 * Long.BYTES, Integer.BYTES)
                        .put(value.getMostSignificantBits(), Long.BYTES)
                        .put(value.getLeastSignificantBits(), Long.BYTES);
    }

    CopyBuffer text(@Nullable String value) {
        return value == null ? absent() : bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    CopyBuffer bytes(byte[] value) {
        return put(value.length, Integer.BYTES).raw(value);
    }

    /** The whole stream, closed by its trailer. */
    byte[] toBytes() {
        put(ABSENT, Short.BYTES);
        return Arrays.copyOf(bytes, size);
    }

    private CopyBuffer absent() {
        return put(ABSENT, Integer.BYTES);
    }

    private CopyBuffer put(long value, int length) {
        room(length);
        for (var shift = (length - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[size++] = (byte) (value >>> shift);
        }
        return this;
    }

    private CopyBuffer raw(byte[] value) {
        room(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
        return this;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
