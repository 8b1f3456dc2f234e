package org.medfund.claims.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.window.WindowTown.fee;
import static org.medfund.kernel.InsuranceType.EMPLOYEE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.institutions.BenefitTopics;
import org.medfund.institutions.PolicyDecision;
import org.medfund.institutions.PolicyWriter;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A new rule set takes over at the window on its day. */
@ClaimsTest
class PolicySwitchTests {

    private static final String REGION = "619954";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    WindowTown towns;

    @Autowired
    PolicyWriter policies;

    @Autowired
    Window window;

    /** S1-0.2, S1-0.4: decided beforehand, it holds from its first second in Shanghai, and each settlement names its version. */
    @Test
    void settlesByTheOldPolicyUntilTheLastSecondAndByTheNewFromTheFirst() {
        var town = towns.open(REGION, mvc);
        var ratio = new PolicyDecision(
                BenefitTopics.RATIO, "310/INPATIENT/LEVEL_3/*/0", LocalDate.of(2026, 7, 1), "50", "test");
        policies.decide(new RegionCode(REGION), List.of(ratio), Actor.system("test-setup"));

        var before = settled(town, "2026-06-30T15:59:59Z");
        var after = settled(town, "2026-06-30T16:00:00Z");

        assertThat(before.row().content().amounts().pooled()).isEqualTo(Money.ofYuan("8372"));
        assertThat(after.row().content().amounts().pooled()).isLessThan(Money.ofYuan("8372"));
        assertThat(after.row().policyVersion()).isNotEqualTo(before.row().policyVersion());
    }

    private SettledVisit settled(WindowTown.Town town, String at) {
        var person = town.employee();
        var stay = town.stay(person, EMPLOYEE, fee("1", "A", "10000"));
        return window.settle(town.order(person, stay).at(at).order());
    }
}
