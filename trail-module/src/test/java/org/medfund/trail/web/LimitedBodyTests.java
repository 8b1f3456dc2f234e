package org.medfund.trail.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.DelegatingServletInputStream;

/** A body that does not say its length. */
class LimitedBodyTests {

    @Test
    void stopsWhenMoreComesThanAllowed() {
        assertThatThrownBy(() -> body(101).readAllBytes()).isInstanceOf(BodyTooLarge.class);
    }

    @Test
    void readsToTheLimit() throws IOException {
        assertThat(body(100).readAllBytes()).hasSize(100);
    }

    private static LimitedBody body(int length) {
        return new LimitedBody(new DelegatingServletInputStream(new ByteArrayInputStream(new byte[length])), 100);
    }
}
