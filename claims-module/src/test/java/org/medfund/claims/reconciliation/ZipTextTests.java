package org.medfund.claims.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;

/** What is unpacked of an institution's archive. */
class ZipTextTests {

    @Test
    void whatIsNoArchiveIsRefused() {
        refuses(new byte[0]);
        refuses("text".getBytes(StandardCharsets.UTF_8));
        var whole = ZipText.zip("a.txt", "text ".repeat(100));
        refuses(Arrays.copyOf(whole, 40));
    }

    @Test
    void anArchiveOfNoneOrOfTwoTextsIsRefused() throws IOException {
        refuses(archive(0, new byte[0]));
        refuses(archive(2, "text".getBytes(StandardCharsets.UTF_8)));
    }

    /** A small archive may hold a very large text. */
    @Test
    void nothingIsUnpackedBeyondTheLimit() throws IOException {
        var bomb = archive(1, new byte[ZipText.MOST_BYTES + 1]);
        assertThat(bomb.length).isLessThan(100_000);
        refuses(bomb);
    }

    @Test
    void aTextInAnotherEncodingIsRefused() throws IOException {
        refuses(archive(1, "退费".getBytes(Charset.forName("GBK"))));
    }

    @Test
    void aTextComesOutAsItWasPutIn() {
        assertThat(ZipText.unzip(ZipText.zip("a.txt", "对账\t1\n"))).isEqualTo("对账\t1\n");
        assertThat(ZipText.unzip(ZipText.zip("a.txt", ""))).isEmpty();
    }

    private static byte[] archive(int entries, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
                zip.write(content);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void refuses(byte[] archive) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ZipText.unzip(archive))
                .satisfies(refused -> assertThat(refused.errorCode()).isEqualTo(ClaimsError.FILE_WRONG));
    }
}
