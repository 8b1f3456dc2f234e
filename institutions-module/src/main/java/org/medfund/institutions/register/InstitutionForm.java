package org.medfund.institutions.register;

import static org.medfund.institutions.input.Input.required;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.AgreementPeriod;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.BankAccount;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionKind;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;

/**
 * An institution as a caller sends it.
 *
 * @param code        the national code
 * @param region      the payer region
 * @param name        the registered name
 * @param kind        HOSPITAL or PHARMACY
 * @param level       0 to 3
 * @param agreement   the periods of its agreement
 * @param bankAccount where it is paid
 */
record InstitutionForm(
        @Nullable InstitutionCode code,
        @Nullable RegionCode region,
        @Nullable String name,
        @Nullable InstitutionKind kind,
        @Nullable Integer level,
        @Nullable List<@Nullable PeriodForm> agreement,
        @Nullable AccountForm bankAccount) {

    /** A period: {@code effectiveFrom} with its zone, {@code state}. */
    record PeriodForm(
            @Nullable Instant effectiveFrom, @Nullable AgreementState state) {
        AgreementPeriod period(String at) {
            return new AgreementPeriod(required(at + "/effectiveFrom", effectiveFrom), required(at + "/state", state));
        }
    }

    /** A bank account: {@code number}, {@code name}. */
    record AccountForm(@Nullable String number, @Nullable String name) {
        BankAccount account(String at) {
            return new BankAccount(required(at + "/number", number), required(at + "/name", name));
        }
    }

    /** @throws org.medfund.kernel.Refused naming a missing field, by its place after the pointer given */
    Institution institution(String at) {
        return new Institution(
                required(at + "/code", code),
                required(at + "/region", region),
                required(at + "/name", name),
                required(at + "/kind", kind),
                required(at + "/level", level),
                periods(at + "/agreement"),
                required(at + "/bankAccount", bankAccount).account(at + "/bankAccount"));
    }

    private List<AgreementPeriod> periods(String at) {
        var periods = new ArrayList<AgreementPeriod>();
        for (var form : required(at, agreement)) {
            var place = at + "/" + periods.size();
            periods.add(required(place, form).period(place));
        }
        return periods;
    }
}
