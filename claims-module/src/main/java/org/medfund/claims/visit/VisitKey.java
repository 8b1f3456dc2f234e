package org.medfund.claims.visit;

import java.util.UUID;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/**
 * Which visit an institution means. A visit of another institution or person is none.
 *
 * @param institution whose visit
 * @param person      of whom
 * @param id          which one
 */
public record VisitKey(InstitutionCode institution, UUID person, UUID id) {

    /** @throws Refused if person number (psn_no) or visit number (mdtrt_id) cannot be one */
    public static VisitKey of(InstitutionCode institution, String psnNo, String mdtrtId) {
        return new VisitKey(institution, personOf(psnNo), idOf(mdtrtId));
    }

    /** @throws Refused if it cannot be a person number */
    public static UUID personOf(String psnNo) {
        return parsed(psnNo, ClaimsError.UNKNOWN_PERSON, "/psn_no");
    }

    /** @throws Refused if it cannot be a visit number */
    public static UUID idOf(String mdtrtId) {
        return parsed(mdtrtId, ClaimsError.UNKNOWN_VISIT, "/mdtrt_id");
    }

    private static UUID parsed(String text, ClaimsError error, String pointer) {
        try {
            return Ids.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Refused(error, new Violation(pointer, "平台返回的26位编号", text));
        }
    }
}
