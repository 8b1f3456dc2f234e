package org.medfund.claims.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.claims.ClaimsTest;
import org.medfund.institutions.PolicyWriter;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;

/** The shipped regions are decided like any other policy, and their books calculate. */
@ClaimsTest
class ShippedRegionsTests {

    @Autowired
    private PolicyWriter policies;

    @Autowired
    private CompiledPolicies compiled;

    @ParameterizedTest
    @CsvSource({"ankang, 619001", "shangluo, 619002"})
    void areDecidedAndThenCalculateTheSameAsInMemory(String name, String ownRegion) {
        var region = name.equals("ankang") ? Region.ankang() : Region.shangluo();
        var code = new RegionCode(ownRegion);
        policies.decide(code, region.decisions(), Actor.system("test-setup"));
        var rules = compiled.asOf(code, code, Region.DAY);
        assertThat(compiled.asOf(code, code, Region.DAY).policy()).isSameAs(rules.policy());
        var stored = Case.resident().under(rules).line("B", "30000").benefit();
        assertThat(stored)
                .isEqualTo(
                        Case.resident().under(region.rules()).line("B", "30000").benefit());
        assertThat(stored.pooled().compareTo(Money.ZERO)).isPositive();
    }
}
