package org.medfund.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.medfund.kernel.Sha256;

/** The salted digest of source rows. */
class SourceDigestTests {

    @Test
    void matchesOnlyWhatWasDigested() {
        var digest = SourceDigest.of("figures");
        assertThat(digest.matches("figures")).isTrue();
        assertThat(digest.matches("figures ")).isFalse();
    }

    @Test
    void cannotBeGuessedWithoutTheSalt() {
        var first = SourceDigest.of("1");
        var second = SourceDigest.of("1");
        assertThat(first.sha256()).isNotEqualTo(second.sha256());
        assertThat(first.salt()).hasSize(32);
        assertThat(first.sha256())
                .isNotEqualTo(HexFormat.of().formatHex(Sha256.of("1".getBytes(StandardCharsets.UTF_8))));
    }
}
