package org.medfund.trail.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signed notes and their keys, byte for byte. */
class NoteTests {

    private static final NoteKey KEY = NoteKey.generate("medfund.test/trail");
    private static final Note NOTE = new Note("medfund.test/trail", 7, Hash.EMPTY);

    @TempDir
    Path folder = Path.of("");

    /** The vector at the end of C2SP signed-note. */
    @Test
    void writesTheVerifierKeyOfTheStandard() {
        var typed = Base64.getDecoder().decode("AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
        var key = new NoteKey("example.com/foo", new byte[32], Arrays.copyOfRange(typed, 1, typed.length));
        assertThat(HexFormat.of().formatHex(key.id())).isEqualTo("530d903a");
        assertThat(key.vkey()).isEqualTo("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
    }

    @Test
    void hasThreeLinesAnEmptyOneAndASignature() {
        assertThat(NOTE.signedBy(KEY).lines())
                .hasSize(5)
                .startsWith("medfund.test/trail", "7", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "")
                .last()
                .asString()
                .startsWith("— medfund.test/trail ");
    }

    @Test
    void isVerifiedWithSignaturesOfOthersBesideIt() {
        var note = NOTE.signedBy(KEY) + "— witness.test AAAAAAAA\n— medfund.test/trail !!\n";
        assertThat(NOTE.isSignedBy(KEY, note)).isTrue();
    }

    @Test
    void refusesAnotherTextAnotherKeyAndASpoiltSignature() {
        var note = NOTE.signedBy(KEY);
        assertThat(NOTE.isSignedBy(KEY, note.replace("\n7\n", "\n8\n"))).isFalse();
        assertThat(NOTE.isSignedBy(NoteKey.generate("medfund.test/trail"), note))
                .isFalse();
        assertThat(NOTE.isSignedBy(KEY, spoilt(note))).isFalse();
        assertThat(NOTE.isSignedBy(KEY, NOTE.text())).isFalse();
    }

    @Test
    void keepsItsKeyInAFileThatOnlyTheOwnerReads() throws IOException {
        var file = folder.resolve("keys").resolve("seal.key");
        var made = new KeyFile(file).keyOf("medfund.test/trail");
        var read = new KeyFile(file).keyOf("medfund.test/trail");
        assertThat(read.vkey()).isEqualTo(made.vkey());
        assertThat(NOTE.isSignedBy(made, NOTE.signedBy(read))).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesAKeyFileOfAnotherLog() {
        var file = folder.resolve("other.key");
        new KeyFile(file).keyOf("medfund.test/other");
        assertThatThrownBy(() -> new KeyFile(file).keyOf("medfund.test/trail"))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Flips a bit of the signature itself. */
    private static String spoilt(String note) {
        var at = note.length() - 30;
        var flipped = note.charAt(at) == 'A' ? 'B' : 'A';
        return note.substring(0, at) + flipped + note.substring(at + 1);
    }
}
