package org.medfund.claims.benefit;

import org.medfund.kernel.Money;

/**
 * A fee line taken apart, in fen. The four parts add up to its amount.
 *
 * @param fullSelf  outside the catalogue (目录外) or class C
 * @param overLimit above the price limit (超限价)
 * @param firstSelf what a patient first pays of class B (先行自付)
 * @param inPolicy  within policy (政策范围内); takes every remainder of rounding
 * @param hospital  what the hospital bears, of the parts in their order
 */
public record LineSplit(Money fullSelf, Money overLimit, Money firstSelf, Money inPolicy, Money hospital) {

    LineSplit minus(LineSplit other) {
        return new LineSplit(
                fullSelf.minus(other.fullSelf),
                overLimit.minus(other.overLimit),
                firstSelf.minus(other.firstSelf),
                inPolicy.minus(other.inPolicy),
                hospital.minus(other.hospital));
    }

    LineSplit negated() {
        return new LineSplit(
                fullSelf.negated(), overLimit.negated(), firstSelf.negated(), inPolicy.negated(), hospital.negated());
    }

    /** What a fund can take part in: nothing that the hospital bears. */
    Money payable() {
        return inPolicy.minus(borneBeyond(fullSelf.plus(overLimit).plus(firstSelf)));
    }

    /** What the person bears outside the scope of the insurance. */
    Money outOfScope() {
        var outside = fullSelf.plus(overLimit);
        return outside.minus(hospital).plus(borneBeyond(outside));
    }

    private Money borneBeyond(Money parts) {
        var beyond = hospital.minus(parts);
        var sign = Long.signum(hospital.fen());
        return sign == Long.signum(beyond.fen()) ? beyond : Money.ZERO;
    }
}
