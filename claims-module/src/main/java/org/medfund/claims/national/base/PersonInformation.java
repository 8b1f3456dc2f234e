package org.medfund.claims.national.base;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.national.WindowCall;
import org.medfund.claims.person.PersonInClear;
import org.medfund.claims.person.Presented;
import org.medfund.claims.person.Recognition;
import org.medfund.claims.person.account.PersonFigures;
import org.medfund.claims.person.enrolment.Enrolment;
import org.medfund.claims.person.enrolment.InsuredPersons;
import org.medfund.claims.person.enrolment.SpecialIdentity;
import org.medfund.kernel.FundType;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InsuranceType;
import org.springframework.stereotype.Component;

/** 1101: who it is that presents an e-credential, an identity card or a social-security card, and where insured (5.1, S4-C9). */
@Component
class PersonInformation implements Transaction {

    private final Recognition recognition;
    private final InsuredPersons persons;
    private final PersonFigures figures;
    private final WindowCall window;

    PersonInformation(Recognition recognition, InsuredPersons persons, PersonFigures figures, WindowCall window) {
        this.recognition = recognition;
        this.persons = persons;
        this.figures = figures;
        this.window = window;
    }

    @Override
    public Set<String> codes() {
        return Set.of("1101");
    }

    @Override
    public Output answer(NationalCall call) {
        var shown = recognition.recognise(
                presented(call.input().node("data")), call.institution().region(), WindowCall.actor(call));
        var insured = Objects.requireNonNull(persons.find(List.of(shown.id())).get(shown.id()));
        var today = window.today();
        return Output.none()
                .node("baseinfo", person(shown, today))
                .list("insuinfo", enrolments(shown, insured.enrolments(), today))
                .list(
                        "idetinfo",
                        insured.identities().stream()
                                .map(PersonInformation::identity)
                                .toList());
    }

    private static Presented presented(NodeValues data) {
        return new Presented(
                data.text("mdtrt_cert_type"),
                data.text("mdtrt_cert_no"),
                data.findText("card_sn").orElse(null),
                data.findText("psn_cert_type").orElse(null),
                data.findText("certno").orElse(null),
                data.findText("psn_name").orElse(null));
    }

    private static Row person(PersonInClear person, LocalDate today) {
        return new Row()
                .with("psn_no", Ids.text(person.id()))
                .with("psn_cert_type", person.certificateType())
                .with("certno", person.certificate())
                .with("psn_name", person.name())
                .with("gend", person.sex().code())
                .with("brdy", person.bornOn())
                .with("age", Period.between(person.bornOn(), today).getYears());
    }

    /** Those in force first; what was recorded by mistake is none. */
    private List<Row> enrolments(PersonInClear person, List<Enrolment> enrolments, LocalDate today) {
        return enrolments.stream()
                .filter(enrolment -> !enrolment.from().equals(enrolment.until()))
                .sorted(comparing((Enrolment enrolment) -> !enrolment.covers(today))
                        .thenComparing(Enrolment::from, reverseOrder()))
                .map(enrolment -> enrolment(person, enrolment, today))
                .toList();
    }

    /** The account is the employee insurance's. */
    private Row enrolment(PersonInClear person, Enrolment enrolment, LocalDate today) {
        var account = enrolment.insurance() == InsuranceType.EMPLOYEE ? figures.balance(person.id()) : null;
        return new Row()
                .with("balc", account)
                .with("insutype", enrolment.insurance().code())
                .with("psn_type", enrolment.psnType())
                .with("psn_insu_stas", InsuredState.of(enrolment, today).code())
                .with("psn_insu_date", enrolment.from())
                .with("paus_insu_date", enrolment.until())
                .with("cvlserv_flag", enrolment.supplements().contains(FundType.CIVIL_SERVANT))
                .with("insuplc_admdvs", enrolment.region().value());
    }

    private static Row identity(SpecialIdentity identity) {
        var until = identity.until();
        return new Row()
                .with("psn_idet_type", identity.identity().name())
                .with("memo", identity.identity().chinese())
                .with("begntime", identity.from())
                .with("endtime", until == null ? null : until.minusDays(1));
    }
}
