package org.medfund.trail.seal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * The head of a tree as a signed note (C2SP tlog-checkpoint and signed-note): origin, size and root, an empty line, and one
 * line for each signature.
 *
 * @param origin the name of the log, the same as its key's
 * @param size   the number of leaves
 * @param root   the root of the tree
 */
record Note(String origin, long size, Hash root) {

    private static final String DASH = "— ";
    private static final int KEY_ID = 4;

    String text() {
        return "%s\n%d\n%s\n".formatted(origin, size, root.base64());
    }

    String signedBy(NoteKey key) {
        var signature = Base64.getEncoder().encodeToString(key.sign(text()));
        return text() + "\n" + DASH + key.name() + " " + signature + "\n";
    }

    /**
     * Whether the note is about this head and the key has signed it. Lines of other keys are ignored; a line of this key
     * that does not verify spoils the note.
     */
    boolean isSignedBy(NoteKey key, String note) {
        var end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.substring(0, end + 1).equals(text())) {
            return false;
        }
        var ours =
                note.substring(end + 2).lines().filter(line -> isOf(key, line)).toList();
        return !ours.isEmpty() && ours.stream().allMatch(line -> key.verifies(text(), signature(key, line)));
    }

    private static boolean isOf(NoteKey key, String line) {
        return line.startsWith(DASH + key.name() + " ")
                && Arrays.equals(Arrays.copyOf(payload(key, line), KEY_ID), key.id());
    }

    private static byte[] signature(NoteKey key, String line) {
        var payload = ByteBuffer.wrap(payload(key, line));
        return Arrays.copyOfRange(payload.array(), KEY_ID, payload.capacity());
    }

    private static byte[] payload(NoteKey key, String line) {
        try {
            return Base64.getDecoder().decode(line.substring((DASH + key.name() + " ").length()));
        } catch (IllegalArgumentException notBase64) {
            return new byte[KEY_ID];
        }
    }
}
