package org.medfund.claims.benefit;

import static org.medfund.claims.benefit.BenefitRule.HOSPITAL;
import static org.medfund.claims.benefit.BenefitRule.IN_POLICY;

import java.util.List;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** The lines of a visit taken apart, and their sums in fen. */
final class Fees {

    final List<LineSplit> lines;
    final Money total;
    final Money fullSelf;
    final Money overLimit;
    final Money firstSelf;
    final Money inPolicy;
    final Money hospital;

    /** In policy and not borne by the hospital: what funds can take part in. */
    final Money payable;

    /** What the person bears outside the scope of the insurance. */
    final Money outOfScope;

    private Fees(SplitLines split) {
        long full = 0;
        long over = 0;
        long first = 0;
        long in = 0;
        long borne = 0;
        long pay = 0;
        long out = 0;
        for (var line : split.all()) {
            full = Math.addExact(full, line.fullSelf().fen());
            over = Math.addExact(over, line.overLimit().fen());
            first = Math.addExact(first, line.firstSelf().fen());
            in = Math.addExact(in, line.inPolicy().fen());
            borne = Math.addExact(borne, line.hospital().fen());
        }
        for (var line : split.standing()) {
            pay = Math.addExact(pay, line.payable().fen());
            out = Math.addExact(out, line.outOfScope().fen());
        }
        this.lines = split.all();
        fullSelf = whole("fulamt_ownpay_amt", full);
        overLimit = whole("overlmt_selfpay", over);
        firstSelf = whole("preselfpay_amt", first);
        inPolicy = whole("inscp_scp_amt", in);
        hospital = whole("hosp_part_amt", borne);
        total = fullSelf.plus(overLimit).plus(firstSelf).plus(inPolicy);
        // a refund whose charge is not among the lines may round its share of the hospital's otherwise than the charge
        // did
        payable = Least.of(whole("inscp_scp_amt", pay), total.minus(hospital));
        outOfScope =
                Least.of(whole("fulamt_ownpay_amt", out), total.minus(hospital).minus(payable));
    }

    static Fees of(Visit visit, Catalogue catalogue, Steps steps) {
        var splitting = new LineSplitting(catalogue, visit.institution(), steps);
        var fees = new Fees(new SplitLines(visit.lines(), splitting));
        steps.add(IN_POLICY, fees.total, Money.ZERO, null, fees.inPolicy);
        if (!fees.hospital.isZero()) {
            steps.add(HOSPITAL, fees.total, Money.ZERO, null, fees.hospital);
        }
        return fees;
    }

    /** Refunds among the lines may lower a part to zero, never below. */
    private static Money whole(String field, long fen) {
        var sum = Money.ofFen(fen);
        if (sum.isNegative()) {
            throw new Refused(ClaimsError.NEGATIVE_AMOUNT, new Violation("/" + field, "0 or more", sum.toString()));
        }
        return sum;
    }
}
