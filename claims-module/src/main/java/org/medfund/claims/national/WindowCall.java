package org.medfund.claims.national;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.person.enrolment.Insured;
import org.medfund.claims.person.enrolment.InsuredPersons;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Role;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/**
 * What transactions about a person have in common. A person number (psn_no) is a surrogate that nobody can guess and that
 * 1101 gives to whoever is shown a certificate: to know it is to have been shown one.
 */
@Component
public class WindowCall {

    private static final Set<String> EMERGENCIES = Set.of("13", "24");

    private final InsuredPersons persons;
    private final Clock clock;

    WindowCall(InsuredPersons persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    /** The person whom a node names by {@code psn_no}. @throws Refused if there is none */
    public Insured person(NodeValues node) {
        var id = id(node.text("psn_no"));
        var known = persons.find(List.of(id)).get(id);
        if (known == null) {
            throw unknown();
        }
        return known;
    }

    public static Actor actor(NationalCall call) {
        return call.caller().as(Role.INSTITUTION);
    }

    /** 急诊, 急诊转住院. */
    public static boolean isEmergency(String medType) {
        return EMERGENCIES.contains(medType);
    }

    public LocalDate today() {
        return Shanghai.dateOf(clock.instant());
    }

    /** @throws Refused if instant settlement does not cover it */
    public static InsuranceType insurance(NodeValues node) {
        var code = node.text("insutype");
        return InsuranceType.ofCode(code)
                .orElseThrow(
                        () -> new Refused(ClaimsError.UNKNOWN_CODE, new Violation("/insutype", "310、390或510", code)));
    }

    /** @throws Refused if another institution than the caller is named */
    public static void mustBeOwn(NationalCall call, String institution) {
        if (!institution.equals(call.institution().code().value())) {
            throw new Refused(
                    ClaimsError.OTHER_INSTITUTION, new Violation("/input/data/fixmedins_code", "本机构编号", "其他"));
        }
    }

    private static UUID id(String psnNo) {
        try {
            return Ids.parse(psnNo);
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private static Refused unknown() {
        return new Refused(ClaimsError.UNKNOWN_PERSON, new Violation("/psn_no", "1101返回的人员编号", "其他"));
    }
}
