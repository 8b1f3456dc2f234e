package org.medfund.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "80000000000000000000000000", "0000000000000000000000000U", "0000000000000000000000000a"
            })
    void refusesWhatIsNoId(String text) {
        assertThatThrownBy(() -> Ids.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyIdHasItsOwnTextOfTwentySixCharacters() {
        for (var i = 0; i < 10_000; i++) {
            var id = i % 2 == 0 ? Ids.next() : UUID.randomUUID();
            assertThat(Ids.text(id)).hasSize(26);
            assertThat(Ids.parse(Ids.text(id))).isEqualTo(id);
        }
    }

    @Test
    void idsAndTheirTextsSortByTime() {
        var first = Ids.next();
        var second = Ids.next();
        assertThat(first.version()).isEqualTo(7);
        assertThat(Ids.text(first)).isLessThan(Ids.text(second));
    }
}
