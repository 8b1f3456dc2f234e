package org.medfund.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolicyFigureTests {

    @Test
    void takesTheMarkOffAFigureThatNoDocumentGives() {
        assertThat(PolicyFigure.of("800 assumed")).isEqualTo(new PolicyFigure("800", true));
        assertThat(PolicyFigure.of("800")).isEqualTo(new PolicyFigure("800", false));
    }

    @Test
    void readsTheMarkOfACatalogueItem() {
        assertThat(PolicyFigure.of("{\"name\":\"x\",\"assumed\":true}").assumed())
                .isTrue();
        assertThat(PolicyFigure.of("{\"name\":\"assumed\"}").assumed()).isFalse();
    }
}
