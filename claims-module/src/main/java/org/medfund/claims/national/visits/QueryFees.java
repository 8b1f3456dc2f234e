package org.medfund.claims.national.visits;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.benefit.PricedLine;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.visit.SettledParts;
import org.medfund.claims.visit.StandingFee;
import org.medfund.claims.visit.VisitFee;
import org.medfund.claims.visit.VisitQueries;
import org.medfund.institutions.Institution;
import org.medfund.kernel.Ids;
import org.springframework.stereotype.Component;

/**
 * 5204: the fee lines of a visit, each with the settlement in force that took it, or those of one such settlement. A settled
 * line has the parts that were settled, an open one those of the catalogue of the day.
 */
@Component
class QueryFees implements Transaction {

    private final VisitQueries visits;
    private final SettledParts settled;
    private final FeePrices prices;

    QueryFees(VisitQueries visits, SettledParts settled, FeePrices prices) {
        this.visits = visits;
        this.settled = settled;
        this.prices = prices;
    }

    @Override
    public Set<String> codes() {
        return Set.of("5204");
    }

    @Override
    public Output answer(NationalCall call) {
        var data = call.input().node("data");
        var wanted = data.findText("setl_id");
        var fees = visits.fees(Wire.key(call, data)).stream()
                .filter(one -> wanted.isEmpty() || wanted.get().equals(setlId(one)))
                .toList();
        var settlements = fees.stream()
                .map(StandingFee::settlement)
                .filter(Objects::nonNull)
                .collect(toSet());
        var pricing = new Pricing(call.institution(), settled.of(settlements));
        return Output.none()
                .list(
                        "feedetail",
                        fees.stream()
                                .map(one -> row(data.text("mdtrt_id"), one, pricing.price(one)))
                                .toList());
    }

    private static Row row(String mdtrtId, StandingFee one, PricedLine priced) {
        var fee = one.fee();
        return FeePrices.row(fee, priced)
                .with("mdtrt_id", mdtrtId)
                .with("setl_id", setlId(one))
                .with("chrg_bchno", fee.chargeBatch())
                .with("init_feedetl_sn", fee.refundOf())
                .with("med_list_codg", fee.itemCode())
                .with("medins_list_codg", fee.ownCode())
                .with("fee_ocur_time", fee.occurredAt())
                .with("bilg_dr_codg", fee.doctor())
                .with("hosp_appr_flag", fee.selfPaid() ? Wire.NOT_APPROVED : "")
                .with("rx_circ_flag", fee.outside());
    }

    private static @Nullable String setlId(StandingFee one) {
        var settlement = one.settlement();
        return settlement == null ? null : Ids.text(settlement);
    }

    /** Prices of several days; each catalogue is looked up once. */
    private final class Pricing {

        private final Institution institution;
        private final Map<SettledParts.Line, SettledParts.Parts> parts;
        private final Map<LocalDate, Function<VisitFee, PricedLine>> days = new HashMap<>();

        Pricing(Institution institution, Map<SettledParts.Line, SettledParts.Parts> parts) {
            this.institution = institution;
            this.parts = parts;
        }

        PricedLine price(StandingFee one) {
            var settlement = one.settlement();
            var known = settlement == null
                    ? null
                    : parts.get(new SettledParts.Line(settlement, one.fee().serial()));
            return known == null
                    ? on(prices.today(), one.fee())
                    : on(known.date(), one.fee()).settledAs(known.split());
        }

        private PricedLine on(LocalDate day, VisitFee fee) {
            return days.computeIfAbsent(day, date -> prices.on(date, institution))
                    .apply(fee);
        }
    }
}
