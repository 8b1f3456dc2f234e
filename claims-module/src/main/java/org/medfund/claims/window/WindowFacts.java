package org.medfund.claims.window;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.benefit.BenefitRules;
import org.medfund.claims.benefit.Borne;
import org.medfund.claims.benefit.YearSoFar;
import org.medfund.claims.person.enrolment.Insured;
import org.medfund.claims.person.filing.Filing;
import org.medfund.claims.person.filing.InjuryDeclaration;
import org.medfund.claims.prescription.Dispensing;
import org.medfund.institutions.AgreementStanding;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.QualificationState;
import org.medfund.institutions.SuspensionKind;
import org.medfund.kernel.Money;

/**
 * All that decides an order, besides the order and the visit; read before, so that the decision itself is pure.
 *
 * @param suspended what is suspended of the institution at the time of settlement
 * @param agreement the standing of its agreement then; empty where it was registered without terms
 * @param staff     the payment qualification of a staff code at an instant
 * @param care      the policy book of the place of care on the business date
 * @param insurance the policy book of the place of insurance on the business date
 * @param rules     of the benefit
 * @param insured   the person with enrolments and identities
 * @param filings   for care elsewhere
 * @param injury    the declaration after an injury
 * @param dispensing what is known of the outside prescriptions that are named
 * @param soFar     the insurance year before this visit, as the ledger has it
 * @param borne     what this stay bore in earlier parts; null if none was settled before
 * @param account   what the personal accounts hold for this person
 */
record WindowFacts(
        Set<SuspensionKind> suspended,
        Optional<AgreementStanding> agreement,
        BiFunction<String, Instant, QualificationState> staff,
        PolicyBook care,
        PolicyBook insurance,
        BenefitRules rules,
        Insured insured,
        List<Filing> filings,
        Optional<InjuryDeclaration> injury,
        Dispensing dispensing,
        YearSoFar soFar,
        @Nullable Borne borne,
        Money account) {}
