package org.medfund.claims.visit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Money;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.UnitPrice;

/**
 * A fee line of a visit as it was uploaded, before anything is known of who pays it; amounts in fen.
 *
 * @param serial      its number at the institution (feedetl_sn), unique among the lines of the visit that stand
 * @param chargeBatch the batch in which it is charged (chrg_bchno)
 * @param itemCode    national item code (med_list_codg)
 * @param ownCode     the institution's own code (medins_list_codg); null where none was sent
 * @param amount      price times quantity, rounded half up to the fen; negative for a refund of an earlier line
 * @param quantity    how many units; negative for a refund
 * @param price       the price of one
 * @param occurredAt  when the fee arose (fee_ocur_time)
 * @param selfPaid    whether the hospital does not approve it for the fund (hosp_appr_flag 2): the person pays all of it
 * @param outside     whether it was bought elsewhere during the stay (rx_circ_flag 1)
 * @param doctor      the staff code of who ordered it (bilg_dr_codg); null where none is named
 * @param refundOf    the serial of the line that it takes back (init_feedetl_sn); null for no refund
 * @param invoice     of what was bought elsewhere: it counts once, in this stay (S1-3.6); null where none is named
 * @param performer   the staff code of who performed it (orders_dr_code; S2-2c); null where none is named
 * @param rxno        the outside prescription on which a pharmacy sells it (S2-8b); null for none, and in a registered visit
 */
public record VisitFee(
        String serial,
        String chargeBatch,
        String itemCode,
        @Nullable String ownCode,
        Money amount,
        Quantity quantity,
        UnitPrice price,
        Instant occurredAt,
        boolean selfPaid,
        boolean outside,
        @Nullable String doctor,
        @Nullable String refundOf,
        @Nullable Invoice invoice,
        @Nullable String performer,
        @Nullable String rxno) {}
