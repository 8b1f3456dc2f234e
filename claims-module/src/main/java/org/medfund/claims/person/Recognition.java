package org.medfund.claims.person;

import java.util.Optional;
import java.util.UUID;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/**
 * Recognises a person by what is presented at a window, and shows the window who it is.
 *
 * <p>Decided: whoever treats a person that presents a certificate may read name and number without another approval, because
 * that is what the certificate is presented for. It is recorded all the same, as every reveal is, with the institution and its
 * operator and the reason {@link RevealReason#CARE}, in the transaction that answers: nothing is shown that the trail does not
 * hold, and a person can be told who looked. Answering the same request again reveals nothing new and records nothing.
 */
@Component
public class Recognition {

    private static final String E_CREDENTIAL = "01";
    private static final String IDENTITY_CARD = "02";
    private static final String CARD = "03";

    private final Persons persons;
    private final Credentials credentials;
    private final Revealing revealing;

    Recognition(Persons persons, Credentials credentials, Revealing revealing) {
        this.persons = persons;
        this.credentials = credentials;
        this.revealing = revealing;
    }

    /**
     * @param region of the institution, in which the reveal is recorded
     * @param actor  the institution's operator
     * @throws Refused if nobody is known by it, or it is another person's than said
     */
    public PersonInClear recognise(Presented presented, RegionCode region, Actor actor) {
        var id = holder(presented).orElseThrow(() -> refused(ClaimsError.CERTIFICATE_UNKNOWN, "mdtrt_cert_no", "有效凭证"));
        mustAgree(presented, id);
        var person = PersonInClear.of(id, revealing.revealForCare(region, id, actor));
        if (presented.name() != null && !presented.name().strip().equals(person.name())) {
            throw refused(ClaimsError.CERTIFICATE_OF_ANOTHER, "psn_name", "凭证所属人员的姓名");
        }
        return person;
    }

    private Optional<UUID> holder(Presented presented) {
        return switch (presented.kind()) {
            case E_CREDENTIAL -> credentials.ofToken(presented.value());
            case IDENTITY_CARD -> person(presented.certificateTypeOrUsual(), presented.value());
            case CARD -> credentials.ofCard(presented.value(), serial(presented));
            default -> throw refused(ClaimsError.UNKNOWN_CODE, "mdtrt_cert_type", "01、02或03");
        };
    }

    private void mustAgree(Presented presented, UUID id) {
        var certificate = presented.certificate();
        if (certificate != null
                && !person(presented.certificateTypeOrUsual(), certificate).equals(Optional.of(id))) {
            throw refused(ClaimsError.CERTIFICATE_OF_ANOTHER, "certno", "凭证所属人员的证件号码");
        }
    }

    private Optional<UUID> person(String type, String number) {
        return persons.find(type, number).map(PersonFacts::id);
    }

    private static String serial(Presented presented) {
        var serial = presented.cardSerial();
        if (serial == null) {
            throw refused(ClaimsError.WRONG_FIELDS, "card_sn", "社会保障卡识别码");
        }
        return serial;
    }

    private static Refused refused(ClaimsError error, String field, String expected) {
        return new Refused(error, new Violation("/input/data/" + field, expected, "其他"));
    }
}
