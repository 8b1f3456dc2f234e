package org.medfund.claims.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.settlement.Amounts;
import org.medfund.claims.settlement.FeeLine;
import org.medfund.claims.settlement.SettlementRow;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Money;

/**
 * A settlement or reversal as it is shown.
 *
 * @param reverses   the settlement that a reversal undoes; null for a settlement
 * @param amountsFen all amounts in fen by name
 */
record SettlementDocument(
        String id,
        String region,
        String kind,
        @Nullable String reverses,
        LocalDate businessDate,
        String institution,
        String medinsSetlId,
        String setlId,
        String mdtrtId,
        String insuredRegion,
        String insutype,
        String medType,
        String careCategory,
        String clrType,
        Instant setlTime,
        Instant beginAt,
        Instant endAt,
        Map<String, Long> amountsFen,
        List<Line> feeLines) {

    /** One fee line; amounts in fen, quantity in 0.0001, unit price in 0.000001 yuan. */
    record Line(
            String serial,
            String itemCode,
            long amountFen,
            long quantityE4,
            long unitPriceE6,
            long fullSelfFen,
            long overLimitFen,
            long firstSelfFen,
            long inScopeFen,
            Instant occurredAt) {

        static Line of(FeeLine line) {
            return new Line(
                    line.serial(),
                    line.itemCode(),
                    line.amount().fen(),
                    line.quantity().tenThousandths(),
                    line.unitPrice().millionthYuan(),
                    line.fullSelf().fen(),
                    line.overLimit().fen(),
                    line.firstSelf().fen(),
                    line.inScope().fen(),
                    line.occurredAt());
        }
    }

    static SettlementDocument of(SettlementRow row) {
        var content = row.content();
        var codes = content.codes();
        var reverses = row.reverses();
        return new SettlementDocument(
                Ids.text(row.id()),
                row.region().value(),
                reverses == null ? "SETTLEMENT" : "REVERSAL",
                reverses == null ? null : Ids.text(reverses.id()),
                row.businessDate(),
                content.institution().value(),
                content.medinsSetlId(),
                content.setlId(),
                content.mdtrtId(),
                content.patient().insuredRegion().value(),
                codes.insutype(),
                codes.medType(),
                row.care().name(),
                codes.clrType(),
                content.setlTime(),
                content.beginAt(),
                content.endAt(),
                amounts(content.amounts()),
                content.lines().stream().map(Line::of).toList());
    }

    private static Map<String, Long> amounts(Amounts amounts) {
        var fen = new TreeMap<String, Long>();
        put(fen, "medfee", amounts.medfee());
        put(fen, "fundSum", amounts.fundSum());
        put(fen, "pooled", amounts.pooled());
        put(fen, "largeSum", amounts.largeSum());
        put(fen, "seriousIllness", amounts.seriousIllness());
        put(fen, "civilServant", amounts.civilServant());
        put(fen, "enterprise", amounts.enterprise());
        put(fen, "assistance", amounts.assistance());
        put(fen, "other", amounts.other());
        put(fen, "account", amounts.account());
        put(fen, "mutualAid", amounts.mutualAid());
        put(fen, "cash", amounts.cash());
        put(fen, "hospital", amounts.hospital());
        put(fen, "fullSelf", amounts.fullSelf());
        put(fen, "overLimit", amounts.overLimit());
        put(fen, "firstSelf", amounts.firstSelf());
        put(fen, "inScope", amounts.inScope());
        return fen;
    }

    private static void put(Map<String, Long> fen, String name, Money amount) {
        fen.put(name, amount.fen());
    }
}
