package org.medfund.institutions.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.institutions.InstitutionsError;
import org.medfund.institutions.PolicyDecision;
import org.medfund.institutions.PolicyWriter;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** What may be decided. */
class DecisionRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "dictionary/insutype; 310; ''",
                "dictionary/med-type; 11; SURGERY",
                "dictionary/clr-type; 11; ' spaced'",
                "catalogue/item; A1; not json",
                "catalogue/item; A1; {\"sex\":\"1\"}",
                "catalogue/item; A1; {\"name\":\"x\",\"sex\":\"3\"}",
                "catalogue/item; A1; {\"name\":\"x\",\"minAge\":-1}",
                "catalogue/item; A1; {\"name\":\"x\",\"minAge\":9,\"maxAge\":8}",
                "catalogue/item; A1; {\"name\":\"x\",\"price\":1}",
                "catalogue/item; A1; {\"name\":\"x\",\"name\":\"y\"}",
                "catalogue/item; A1; {\"name\":\"x\"} {}",
                "catalogue/item; A1; null",
                "catalogue/item; A1; []",
                "profile/account-in-fund-sum; *; yes",
                "profile/fund-parts-check; *; true",
                "profile/reversal-count; *; IGNORE",
                "payout/scope; 310100; ON",
                "payout/elsewhere; *; maybe",
                "payout/ratio; */*/*; 100.0001",
                "payout/ratio; */*/*; 101",
                "payout/ratio; */*/*; -1",
                "payout/ratio; */*/*; 97.00001",
                "payout/ratio; */*/*; 9e1",
                "payout/ratio; */*/*; 097",
                "payout/cut-off; *; 24:00",
                "payout/cut-off; *; 9:00",
                "payout/cut-off; *; 09:00:00",
                "payout/days; *; 0",
                "payout/days; *; 31",
                "payout/days; *; 1.5",
                "review/mode; *; NEVER",
                "review/threshold; INPATIENT; 10.001",
                "review/threshold; INPATIENT; -5",
                "accounting/daily-payout; *; BOTH",
                "bank/account; EMPLOYEE; 12345|Fund",
                "bank/account; EMPLOYEE; 6222000012345678",
                "bank/account; EMPLOYEE; 6222000012345678|a|b",
            })
    void refusesAValueThatIsNotOfItsTopic(String topic, String key, String value) {
        assertThat(violations(decision(topic, key, value)))
                .extracting(Violation::pointer)
                .containsExactly("/0/value");
    }

    @ParameterizedTest
    @CsvSource({
        "dictionary/insutype, a b, x",
        "dictionary/med-type, '', INPATIENT",
        "payout/scope, 310101, on",
        "payout/scope, *, on",
        "payout/elsewhere, 310100, on",
        "payout/ratio, *, 97",
        "payout/ratio, 310100/INPATIENT, 97",
        "payout/ratio, 310100/INPATIENT/LEVEL_3/x, 97",
        "payout/ratio, 310100/INPATIENT/LEVEL_4, 97",
        "payout/ratio, 999999/*/*, 97",
        "review/threshold, SURGERY, 100",
        "bank/account, PENSION, 6222000012345678|Fund",
    })
    void refusesAKeyThatIsNotOfItsTopic(String topic, String key, String value) {
        assertThat(violations(decision(topic, key, value)))
                .extracting(Violation::pointer)
                .containsExactly("/0/key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "dictionary/insutype; 310; 职工基本医疗保险",
                "dictionary/med-type; 21; INPATIENT",
                "dictionary/clr-type; 99; 其他",
                "catalogue/item; XB05BA; {\"name\":\"氨基酸\"}",
                "catalogue/item; XB05BA; {\"name\":\"x\",\"sex\":\"2\",\"minAge\":12,\"maxAge\":60}",
                "profile/account-in-fund-sum; *; true",
                "profile/fund-parts-check; *; off",
                "profile/reversal-count; *; OMIT_PAIRS",
                "payout/scope; 390200; off",
                "payout/elsewhere; *; on",
                "payout/ratio; */*/*; 100",
                "payout/ratio; 310100/INPATIENT/LEVEL_3; 62.5",
                "payout/ratio; */PHARMACY/PHARMACY; 0.0001",
                "payout/cut-off; *; 09:30",
                "payout/days; *; 1",
                "review/mode; *; PAY_FIRST",
                "review/threshold; *; 50000",
                "review/threshold; CHRONIC; 0.5",
                "accounting/daily-payout; *; ADVANCE",
                "bank/account; RESIDENT; 6222000012345678|安康市医保基金支出户",
            })
    void takesWhatFitsItsTopic(String topic, String key, String value) {
        assertThatCode(() -> DecisionRules.check(List.of(decision(topic, key, value))))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesATopicThatNobodyReads() {
        refuses(InstitutionsError.POLICY_TOPIC, List.of(decision("payout/colour", "*", "red")));
    }

    @Test
    void refusesTheSameKeyAndDateTwiceInOneList() {
        var decision = decision("payout/days", "*", "1");
        refuses(InstitutionsError.LISTED_TWICE, List.of(decision, decision));
    }

    @Test
    void refusesAnEmptyAndAnEndlessList() {
        var decision = decision("payout/days", "*", "1");
        refuses(InstitutionsError.LIST_SIZE, List.of());
        refuses(InstitutionsError.LIST_SIZE, Collections.nCopies(PolicyWriter.MAX_LIST + 1, decision));
    }

    @Test
    void namesEveryWrongFieldByItsPlaceInTheList() {
        var good = decision("payout/days", "*", "1");
        var bad = new PolicyDecision("payout/ratio", "x", LocalDate.of(1999, 12, 31), "y", " ");
        assertThat(violations(good, bad))
                .extracting(Violation::pointer)
                .containsExactly("/1/key", "/1/value", "/1/basis", "/1/validFrom");
    }

    private static PolicyDecision decision(String topic, String key, String value) {
        return new PolicyDecision(topic, key, DAY, value, "basis");
    }

    private static void refuses(InstitutionsError error, List<PolicyDecision> decisions) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> DecisionRules.check(decisions))
                .satisfies(refused -> assertThat(refused.errorCode()).isEqualTo(error));
    }

    private static List<Violation> violations(PolicyDecision... decisions) {
        try {
            DecisionRules.check(List.of(decisions));
            return List.of();
        } catch (Refused refused) {
            assertThat(refused.errorCode()).isEqualTo(InstitutionsError.POLICY_VALUE);
            return refused.violations();
        }
    }
}
