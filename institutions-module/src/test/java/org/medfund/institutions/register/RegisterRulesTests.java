package org.medfund.institutions.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.medfund.institutions.AgreementPeriod;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.BankAccount;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionKind;
import org.medfund.institutions.InstitutionMother;
import org.medfund.institutions.InstitutionWriter;
import org.medfund.institutions.InstitutionsError;
import org.medfund.kernel.ErrorCode;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** What is refused before anything is stored, and what a list changes. */
class RegisterRulesTests {

    private static final Institution KNOWN = InstitutionMother.hospital("610900", "H61090000001");

    @Test
    void namesEveryWrongField() {
        var wrong = new Institution(
                KNOWN.code(),
                KNOWN.region(),
                "a\u0000b",
                InstitutionKind.PHARMACY,
                1,
                List.of(
                        new AgreementPeriod(Instant.MAX, AgreementState.ACTIVE),
                        new AgreementPeriod(Instant.MAX, AgreementState.ENDED)),
                new BankAccount("12-34", ""));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> RegisterRules.check(List.of(KNOWN, wrong)))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::pointer)
                        .containsExactly(
                                "/1/name",
                                "/1/level",
                                "/1/agreement",
                                "/1/agreement",
                                "/1/agreement",
                                "/1/bankAccount/number",
                                "/1/bankAccount/name"));
    }

    @Test
    void refusesAnInstitutionWithoutAnAgreement() {
        refuses(InstitutionsError.INSTITUTION_FIELD, List.of(with(KNOWN, List.of(), KNOWN.account())));
    }

    @Test
    void refusesEmptyAndEndlessListsAndTheSameCodeTwice() {
        refuses(InstitutionsError.LIST_SIZE, List.of());
        refuses(InstitutionsError.LIST_SIZE, Collections.nCopies(InstitutionWriter.MAX_LIST + 1, KNOWN));
        refuses(InstitutionsError.LISTED_TWICE, List.of(KNOWN, KNOWN));
    }

    @Test
    void refusesAnInstitutionThatAnotherRegionPays() {
        contradicts(InstitutionsError.OTHER_REGION, InstitutionMother.hospital("611000", "H61090000001"));
    }

    @Test
    void refusesToChangeAnAgreementOrAnAccountInPassing() {
        var ended = List.of(new AgreementPeriod(InstitutionMother.BEGIN, AgreementState.ENDED));
        contradicts(InstitutionsError.AGREEMENT_COMMAND, with(KNOWN, ended, KNOWN.account()));
        contradicts(
                InstitutionsError.ACCOUNT_COMMAND,
                with(KNOWN, KNOWN.agreement(), new BankAccount("999999", "Somebody else")));
    }

    @Test
    void seesWhatIsNewAndWhatIsChangedAndLeavesTheRest() {
        var renamed = InstitutionMother.hospital("610900", "H61090000002");
        var newcomer = InstitutionMother.pharmacy("610900", "P61090000003");
        var before = new Institution(
                renamed.code(),
                renamed.region(),
                "Old name",
                renamed.kind(),
                2,
                renamed.agreement(),
                renamed.account());
        var plan = RegistrationPlan.of(List.of(KNOWN, renamed, newcomer), stored(KNOWN, before));
        assertThat(plan.newcomers()).containsExactly(newcomer);
        assertThat(plan.changed()).containsExactly(renamed);
    }

    private static void contradicts(InstitutionsError error, Institution given) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> RegistrationPlan.of(List.of(given), stored(KNOWN)))
                .satisfies(refused -> assertThat(refused.errorCode()).isEqualTo(error));
    }

    private static void refuses(ErrorCode error, List<Institution> list) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> RegisterRules.check(list))
                .satisfies(refused -> assertThat(refused.errorCode()).isEqualTo(error));
    }

    private static Institution with(Institution one, List<AgreementPeriod> agreement, BankAccount account) {
        return new Institution(one.code(), one.region(), one.name(), one.kind(), one.level(), agreement, account);
    }

    private static Map<InstitutionCode, Registered> stored(Institution... institutions) {
        var stored = new HashMap<InstitutionCode, Registered>();
        for (var institution : institutions) {
            stored.put(institution.code(), new Registered(institution, 1, 1, 1));
        }
        return stored;
    }
}
