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
                "catalogue/item; A1; {\"name\":\"x\",\"class\":\"D\"}",
                "catalogue/item; A1; {\"name\":\"x\",\"class\":\"B\"}",
                "catalogue/item; A1; {\"name\":\"x\",\"class\":\"A\",\"firstPercent\":\"10\"}",
                "catalogue/item; A1; {\"name\":\"x\",\"class\":\"B\",\"firstPercent\":\"101\"}",
                "catalogue/item; A1; {\"name\":\"x\",\"minLevel\":4}",
                "catalogue/item; A1; {\"name\":\"x\",\"pack\":24}",
                "catalogue/item; A1; {\"name\":\"x\",\"drug\":false,\"pack\":24}",
                "catalogue/item; A1; {\"name\":\"x\",\"drug\":true,\"pack\":0}",
                "catalogue/item; A1; {\"name\":\"x\",\"drug\":\"yes\"}",
                "catalogue/item; A1; {\"name\":\"x\",\"kind\":\"WATER\"}",
                "catalogue/item; A1; {\"name\":\"x\",\"until\":\"2022-13-31\"}",
                "catalogue/item; A1; {\"name\":\"x\",\"class\":\"B\",\"firstPercent\":\"10\",\"local\":true}",
                "catalogue/item; A1; {\"name\":\"x\",\"class\":\"A\",\"local\":true,\"until\":\"2022-12-31\"}",
                "catalogue/item; A1; {\"name\":\"x\",\"dualChannel\":true}",
                "catalogue/kind; SERVICE; all",
                "catalogue/payment-standard; A1; none",
                "price/guided; A1/*; -1",
                "price/area-percentile; *; 101",
                "platform/start; *; soon",
                "trace/start; *; 2026-02-30",
                "trace/start; *; +12026-02-03",
                "trace/no-code; A1; yes",
                "catalogue/limit; A1/*; 1.1234567",
                "catalogue/item; A1; null",
                "catalogue/item; A1; []",
                "profile/account-in-fund-sum; *; yes",
                "profile/fund-parts-check; *; true",
                "national/detail-columns; *; 8",
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
                "enrolment/waiting; 390; 0",
                "enrolment/collective; 390; 09-01/02-30",
                "enrolment/collective; 390; 09-01",
                "enrolment/no-waiting; ORPHAN; yes",
                "declaration/deadline-day; *; 0",
                "declaration/deadline-day; *; 29",
                "declaration/deadline-moves; *; yes",
                "declaration/pay-limit; *; 61",
                "declaration/pay-target; *; 0",
                "review/mode; *; NEVER",
                "review/threshold; INPATIENT; 10.001",
                "review/threshold; INPATIENT; -5",
                "accounting/daily-payout; *; BOTH",
                "benefit/deductible; 310/INPATIENT/LEVEL_3/WORKING/1; -1",
                "benefit/deductible; 310/INPATIENT/LEVEL_3/WORKING/1; 800 guessed",
                "benefit/deductible; 310/INPATIENT/LEVEL_3/WORKING/1; 800 assumed assumed",
                "benefit/year-deductible; 310/OUTPATIENT/*/*; none",
                "benefit/ratio; 310/INPATIENT/LEVEL_3/WORKING/0; 91.00001",
                "benefit/cap; 310/POOLED/*; unlimited",
                "benefit/large-sum; 310/*; none",
                "benefit/large-sum-base; 310; BOTH",
                "benefit/serious-illness-bands; 390; SOMEHOW",
                "benefit/serious-illness-care; 390/CHRONIC; yes",
                "benefit/assistance-class; ORPHAN; 5",
                "benefit/maternity; 390/STAY; SURGERY",
                "benefit/account; 310/PHARMACY; SOME",
                "indicator/target; DRG_SHARE/ALL; 1001",
                "indicator/tolerance; IN_POLICY_SHARE/390; 101",
                "network/base; *; 0",
                "payment/method; H1; DRG assumed",
                "payment/pilot; H1; DRG",
                "monitor/group; item/I1; ASSISTED",
                "alert/long-stay; *; 0",
                "alert/frequent-admission; *; 1/90",
                "alert/frequent-admission; *; 3",
                "alert/high-fee; LEVEL_3; none",
                "alert/readmission; *; 367",
                "alert/burden; */1; none",
                "benefit/on-application; *; 20000/50",
                "benefit/tilted-assistance; *; 20000/101/none",
                "benefit/uniform; CHRONIC; yes",
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
        "payout/scope, 310100/DENTAL, on",
        "payout/elsewhere, 310100, on",
        "across-provinces/care, INPATIENT.M01600, on",
        "payout/ratio, *, 97",
        "payout/ratio, 310100/INPATIENT, 97",
        "payout/ratio, 310100/INPATIENT/LEVEL_3/x, 97",
        "payout/ratio, 310100/INPATIENT/LEVEL_4, 97",
        "payout/ratio, 999999/*/*, 97",
        "declaration/deadline-day, 310100, 10",
        "declaration/pay-limit, INPATIENT, 20",
        "review/threshold, SURGERY, 100",
        "benefit/deductible, 310/INPATIENT/LEVEL_3/WORKING, 800",
        "benefit/deductible, 310/INPATIENT/LEVEL_3/WORKING/4, 800",
        "benefit/deductible, */INPATIENT/LEVEL_3/WORKING/1, 800",
        "benefit/deductible, 310/CHRONIC.M 1/LEVEL_3/WORKING/1, 800",
        "benefit/ratio, 310/INPATIENT/LEVEL_3/WORKING/0.5, 91",
        "benefit/cap, 310/POOLED.M01600/*, 91",
        "benefit/serious-illness, 390/RICH/10000, 60",
        "benefit/supplement, 310100/INPATIENT, 60",
        "benefit/assistance, ORPHAN, 60",
        "benefit/elsewhere, 310/LOCAL, 0",
        "benefit/maternity, 390/BOTH, INPATIENT",
        "trace/start, A1, 2026-01-01",
        "trace/no-code, a b, on",
        "catalogue/limit, A1, 10",
        "indicator/target, DRG_SHARE, 70",
        "indicator/target, SOMETHING/*, 70",
        "network/base, H1, 800",
        "monitor/group, doctor/D1, PSYCHIATRIC",
        "alert/readmission, LEVEL_3, 15",
        "benefit/uniform, SURGERY, on",
        "clearing/special, operation/1, VACC",
        "agreement/text, 2026-1, words",
        "agreement/text, 2026-1/PARKING, words",
        "benefit/list, colour/*, on",
        "benefit/list, list/*, on",
        "benefit/list, supplement, on",
        "pooling/benefits, *, CITY",
        "policy/major, benefit/colour, on",
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
                "catalogue/item; XC09; {\"name\":\"x\",\"drug\":true}",
                "catalogue/item; XC09; {\"name\":\"x\",\"drug\":true,\"pack\":24}",
                "trace/start; *; 2026-01-01",
                "trace/no-code; XC09; on",
                "catalogue/item; A1; {\"name\":\"x\",\"class\":\"B\",\"firstPercent\":\"10\",\"local\":true,\"until\":\"2022-12-31\"}",
                "catalogue/item; A1; {\"name\":\"x\",\"kind\":\"GRANULES\",\"negotiated\":true,\"dualChannel\":true}",
                "catalogue/kind; HOSPITAL_PREPARATION; 20",
                "catalogue/kind; INTERNET_SERVICE; none",
                "catalogue/payment-standard; A1; 12.345678 assumed",
                "price/guided; A1/LEVEL_3; 180.5",
                "price/listed; A1; 9.9",
                "price/area; A1; 12",
                "price/area-percentile; *; 90",
                "platform/start; *; 2025-05-28",
                "platform/transition-over; *; 2026-06-01",
                "profile/account-in-fund-sum; *; true",
                "profile/fund-parts-check; *; off",
                "national/detail-columns; *; 10",
                "profile/reversal-count; *; OMIT_PAIRS",
                "payout/scope; 390200; off",
                "payout/scope; 390200/INPATIENT; on",
                "payout/elsewhere; *; on",
                "across-provinces/care; CHRONIC.M01600; on",
                "across-provinces/care; OUTPATIENT; off",
                "payout/ratio; */*/*; 100",
                "payout/ratio; 310100/INPATIENT/LEVEL_3; 62.5",
                "payout/ratio; */PHARMACY/PHARMACY; 0.0001",
                "payout/cut-off; *; 09:30",
                "payout/days; *; 1",
                "prescription/days; *; 3 assumed",
                "insurer/keeps; 390; 4.5 assumed",
                "service/list; YD-01; 异地就医备案|2 assumed",
                "service/window; CK-01; 一窗通办",
                "review/mode; *; PAY_FIRST",
                "review/threshold; *; 50000",
                "review/threshold; CHRONIC; 0.5",
                "accounting/daily-payout; *; ADVANCE",
                "catalogue/item; A1;"
                        + " {\"name\":\"x\",\"class\":\"B\",\"firstPercent\":\"10\",\"minLevel\":2,\"assumed\":true}",
                "catalogue/limit; A1/LEVEL_3; 12.345678",
                "indicator/target; OUTPATIENT_NETWORK/*; 200",
                "indicator/target; IN_POLICY_SHARE/390; 70 assumed",
                "indicator/tolerance; IN_POLICY_SHARE/390; 5 assumed",
                "network/base; *; 400",
                "network/outpatient; H99010200001; on",
                "dictionary/clr-way; 40; DRG",
                "payment/method; H99010200001; DIP",
                "payment/pilot; H99010200001; TCM_DISEASES",
                "monitor/group; institution/H1; PSYCHIATRIC",
                "monitor/group; item/I1; none",
                "alert/long-stay; LEVEL_3; 60 assumed",
                "alert/frequent-admission; *; 3/90 assumed",
                "alert/high-fee; *; 100000 assumed",
                "alert/readmission; *; 15",
                "benefit/uniform; CHRONIC; on",
                "benefit/uniform; OUTPATIENT.M01600; on",
                "benefit/deductible; 310/INPATIENT/LEVEL_3/WORKING/1; 800",
                "benefit/deductible; 310/OUTPATIENT/*/*/*; 30 assumed",
                "benefit/year-deductible; 310/CHRONIC.M01600/*/RETIRED; 0.5",
                "benefit/ratio; 310/INPATIENT/LEVEL_3/*/10000; 92",
                "benefit/cap; 310/POOLED/*; none",
                "benefit/cap; 390/OUTPATIENT.M03900/*; 300",
                "benefit/large-sum; 310/RETIRED; 90 assumed",
                "benefit/large-sum-cap; 310; none assumed",
                "benefit/large-sum-base; 310; COST",
                "benefit/serious-illness; 390/EXTREME_POVERTY/5000; 65",
                "benefit/serious-illness-cap; 390/*; 300000",
                "benefit/serious-illness-bands; 390; ACCUMULATED assumed",
                "benefit/serious-illness-care; 390/CHRONIC; on",
                "benefit/supplement; 320100/INPATIENT; 50",
                "benefit/assistance-class; MINIMUM_LIVING; 2",
                "benefit/assistance; 2; 70",
                "benefit/assistance-deductible; 3; 3000 assumed",
                "benefit/assistance-cap; 1; none",
                "benefit/assistance-care; CHRONIC; on",
                "benefit/elsewhere; 310/NOT_REFERRED; 15",
                "benefit/maternity; 390/STAY; INPATIENT",
                "benefit/pharmacy; 390; none assumed",
                "benefit/account; 310/PHARMACY; ALL",
                "clearing/special; item/VAX; VACC",
                "clearing/special; disease/U07100; 9901",
                "agreement/text; 2026-1/FEE_REVIEW; 甲方对乙方申报的费用进行审核。",
                "benefit/list; supplement/370100; on",
                "benefit/list; ratio/*; off assumed",
                "pooling/benefits; 390; PROVINCE",
                "policy/major; benefit/ratio; on",
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
