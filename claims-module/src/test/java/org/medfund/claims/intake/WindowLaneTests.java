package org.medfund.claims.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.SettlementJson;
import org.medfund.kernel.Refused;
import org.springframework.beans.factory.annotation.Autowired;

/** The lane when more come than it can take. */
@ClaimsTest
class WindowLaneTests {

    private static final String REGION = "610910";

    @Autowired
    BatchWriter writer;

    @Test
    void sendsAwayWhatItCannotTakeAndStoresAllThatItTook() {
        var lane = new WindowLane(writer, 1, 2);
        var first = lane.submit(arrival("L1"));
        var second = lane.submit(arrival("L2"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> lane.submit(arrival("L3")))
                .satisfies(refused -> assertThat(refused.errorCode()).isEqualTo(ClaimsError.BUSY));
        lane.start();
        lane.stop();
        assertThat(first.join().repeated()).isFalse();
        assertThat(second.join().repeated()).isFalse();
    }

    private static Arrival arrival(String name) {
        return SettlementMother.arrival(REGION, SettlementJson.of("H61091000001", name));
    }
}
