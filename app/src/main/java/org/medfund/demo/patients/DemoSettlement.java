package org.medfund.demo.patients;

import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.medfund.demo.region.DemoInstitution;
import org.medfund.kernel.CareCategory;

/**
 * A settlement of the demo day, as its institution knows it.
 *
 * @param number      its place in the day, from 0
 * @param institution who settles
 * @param slot        what kind it is
 * @param person      the patient
 * @param disease     the disease of chronic care, in the codes of the policy
 * @param beginAt     begin of the visit
 * @param settledAt   when it was settled, which is also its end
 * @param fees        the fees
 * @param shares      who bears them
 */
public record DemoSettlement(
        int number,
        DemoInstitution institution,
        CareSlot slot,
        Person person,
        @Nullable String disease,
        LocalDateTime beginAt,
        LocalDateTime settledAt,
        Fees fees,
        Shares shares) {

    private static final java.time.format.DateTimeFormatter STAMP =
            java.time.format.DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);
    private static final int EVERY_HUNDREDTH = 100;

    /** The institution's message number: its code, the time and a serial of four characters. */
    public String medinsSetlId() {
        return medinsSetlId(settledAt);
    }

    /** When it is taken back, if it is. */
    LocalDateTime reversedAt() {
        return settledAt.plusMinutes(30);
    }

    /** The number of the message that takes it back. */
    public String reversalId() {
        return medinsSetlId(reversedAt());
    }

    /** The number of a message that comes some steps before the settlement's own. */
    public String messageId(int stepsBefore) {
        return medinsSetlId(settledAt.minusSeconds(stepsBefore));
    }

    /** Whether it was admitted, and is settled after the discharge. */
    public boolean isStay() {
        return slot.isStay();
    }

    private String medinsSetlId(LocalDateTime at) {
        var serial = Integer.toString(number, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
        return institution.code() + STAMP.format(at) + "0".repeat(4 - serial.length()) + serial;
    }

    /** One in a hundred is taken back the same day. */
    public boolean isReversed() {
        return number % EVERY_HUNDREDTH == 50;
    }

    public String insutype() {
        return slot.insutype();
    }

    public String clrType() {
        return slot.clrType();
    }

    public CareCategory care() {
        return slot.care();
    }
}
