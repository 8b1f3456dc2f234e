package org.medfund;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Sha256;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The secrets of the demo's clients, which everybody may know. A plain digest is enough for them, and quick enough for an
 * institution's system to ask for a token before each call.
 */
final class DemoSecrets implements PasswordEncoder {

    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        return secret == null ? null : digest(secret);
    }

    static String digest(CharSequence secret) {
        return HexFormat.of().formatHex(Sha256.of(secret.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String encoded) {
        return secret != null && digest(secret).equals(encoded);
    }
}
