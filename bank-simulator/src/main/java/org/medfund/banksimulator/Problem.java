package org.medfund.banksimulator;

import org.medfund.banksimulator.bank.BankError;
import org.medfund.banksimulator.bank.BankJson;
import org.medfund.banksimulator.bank.BankRefusal;

/** A refusal as RFC 9457 problem details. */
record Problem(String type, String title, int status, String code, String detail) {

    static Reply.Written of(BankRefusal refusal) {
        return of(refusal.error(), refusal.detail());
    }

    static Reply.Written of(BankError error, String detail) {
        var problem =
                new Problem("urn:medfund:problem:" + error.code(), error.title(), error.status(), error.code(), detail);
        return new Reply.Written(error.status(), "application/problem+json; charset=utf-8", BankJson.write(problem));
    }
}
