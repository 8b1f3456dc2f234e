package org.medfund.claims.national.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.kernel.InstitutionCode;
import org.springframework.beans.factory.annotation.Autowired;

/** Nonces that come together. */
@ClaimsTest
class NonceBatchTests {

    private static final Instant LATER = Instant.parse("2026-02-20T04:00:00Z");

    @Autowired
    NonceWriter writer;

    @Test
    void ofTwoUsesInOneBatchTheFirstCounts() {
        var first = nonce("H61995300001", "n1");
        var copy = nonce("H61995300001", "n1");
        var foreign = nonce("H61995300002", "n1");
        writer.write(List.of(first, copy, foreign));
        assertThat(first.first().join()).isTrue();
        assertThat(copy.first().join()).isFalse();
        assertThat(foreign.first().join()).isTrue();
    }

    @Test
    void aNonceOfAnEarlierBatchIsUsed() {
        writer.write(List.of(nonce("H61995300001", "n2")));
        var again = nonce("H61995300001", "n2");
        var other = nonce("H61995300001", "n3");
        writer.write(List.of(again, other));
        assertThat(again.first().join()).isFalse();
        assertThat(other.first().join()).isTrue();
    }

    private static PendingNonce nonce(String institution, String nonce) {
        return new PendingNonce(new InstitutionCode(institution), nonce, LATER);
    }
}
