package org.medfund.claims.person.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Money;

/**
 * A movement of a personal account by a settlement or its reversal.
 *
 * @param cause    the settlement or reversal
 * @param reverses the settlement that it gives back, or none
 * @param owner    whose account
 * @param person   for whose visit; another one by family mutual aid
 * @param amount   negative for a charge, positive for what is given back
 */
public record AccountMovement(UUID cause, @Nullable UUID reverses, UUID owner, UUID person, Money amount) {

    AccountMovement givenBackBy(UUID reversal) {
        return new AccountMovement(reversal, /* reverses= */ cause, owner, person, amount.negated());
    }

    /** By family mutual aid (acct_mulaid_pay). */
    public boolean isMutualAid() {
        return !owner.equals(person);
    }
}
