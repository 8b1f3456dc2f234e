package org.medfund.claims.reconciliation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** One text in a ZIP. Nothing is unpacked beyond 20 MB, whatever the archive says of itself. */
final class ZipText {

    static final int MOST_BYTES = 20 * 1024 * 1024;

    private ZipText() {}

    /** @throws Refused if it is no archive of exactly one text in UTF-8, or a larger one */
    static String unzip(byte[] archive) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            var entry = zip.getNextEntry();
            require(entry != null && !entry.isDirectory());
            var bytes = zip.readNBytes(MOST_BYTES + 1);
            require(bytes.length <= MOST_BYTES && zip.getNextEntry() == null);
            return text(bytes);
        } catch (ZipException | CharacterCodingException | IllegalArgumentException e) {
            throw wrong();
        } catch (IOException e) {
            throw wrong(); // it ends in its middle
        }
    }

    static byte[] zip(String name, String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw wrong();
        }
    }

    private static Refused wrong() {
        return new Refused(ClaimsError.FILE_WRONG, new Violation("/file", "ZIP内一个不超过20MB的UTF-8文本文件", "其他"));
    }
}
