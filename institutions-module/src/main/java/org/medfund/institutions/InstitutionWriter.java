package org.medfund.institutions;

import java.time.Instant;
import java.util.List;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;

/** Changes the register. Every change is a row of evidence that is never updated, and an event. */
public interface InstitutionWriter {

    /** The longest list that is taken at once. */
    int MAX_LIST = 5_000;

    /**
     * Registers institutions or changes their name, kind and level. The same content again is no change and no event.
     * Agreement and bank account of a known institution must be as stored: each changes by its own command. Long lists are
     * written in chunks, each in its own transaction; sent again, a broken-off list continues where it stopped.
     *
     * @return how many were new or changed
     * @throws org.medfund.kernel.Refused naming every wrong field; then nothing is stored
     */
    int register(List<Institution> institutions, Actor actor);

    /**
     * Suspends, ends or restores an agreement from an instant on.
     *
     * @return whether anything changed
     */
    boolean changeAgreement(
            RegionCode region,
            InstitutionCode code,
            AgreementState state,
            Instant effectiveFrom,
            String reason,
            Actor actor);

    /** @return whether anything changed */
    boolean changeBankAccount(RegionCode region, InstitutionCode code, BankAccount account, Actor actor);
}
