package org.medfund.audit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.medfund.claims.SettlementsRecorded;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.medfund.trail.FollowerControl;
import org.medfund.trail.PublishedEvents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Plants settlements of one chunk, as claims stores and publishes them. It goes past claims' intake, because that would
 * refuse most of what the review is there to find.
 */
@Component
public class Planted {

    private final JdbcClient db;
    private final PublishedEvents events;
    private final TransactionOperations transactions;
    private final FollowerControl followers;

    Planted(JdbcClient db, PublishedEvents events, TransactionOperations transactions, FollowerControl followers) {
        this.db = db;
        this.events = events;
        this.transactions = transactions;
        this.followers = followers;
    }

    /** Records the bills as one chunk and lets the review go over it. */
    public UUID reviewed(String region, Bill... bills) {
        var chunk = recorded(region, bills);
        followers.drain();
        return chunk;
    }

    /** Records the bills as one chunk. */
    public UUID recorded(String region, Bill... bills) {
        var chunk = Ids.next();
        transactions.executeWithoutResult(status -> {
            Arrays.stream(bills).forEach(bill -> insert(chunk, region, bill));
            events.publish(event(chunk, region, List.of(bills)), Actor.system("test"));
        });
        return chunk;
    }

    /** The event alone, as if it were delivered once more. */
    public void announced(UUID chunk, String region, Bill... bills) {
        transactions.executeWithoutResult(
                status -> events.publish(event(chunk, region, List.of(bills)), Actor.system("test")));
        followers.drain();
    }

    private static SettlementsRecorded event(UUID chunk, String region, List<Bill> bills) {
        var dates = bills.stream().map(Planted::date).sorted().toList();
        return new SettlementsRecorded(
                chunk,
                new RegionCode(region),
                dates.getFirst(),
                dates.getLast(),
                bills.size(),
                Money.sum(bills.stream().map(bill -> Money.ofFen(bill.medfee))),
                Money.sum(bills.stream().map(bill -> Money.ofFen(bill.fundSum))),
                "00".repeat(32));
    }

    private void insert(UUID chunk, String region, Bill bill) {
        db.sql("""
                INSERT INTO settlement (id, chunk_id, region, business_date, institution, medins_setl_id, setl_id, mdtrt_id,
                    psn_no, psn_type, gend, age, insutype, med_type, care_category, clr_type, insured_region, setl_time,
                    begin_at, end_at, recorded_at, recorded_by, reverses_id, reverses_business_date, medfee_fen,
                    fund_sum_fen, pooled_fen, account_fen, cash_fen, in_scope_fen, large_sum_fen, serious_illness_fen,
                    civil_servant_fen, enterprise_fen, assistance_fen, other_fen, mutual_aid_fen, hospital_fen,
                    full_self_fen, over_limit_fen, first_self_fen, policy_version, salt, fee_lines, clr_way)
                VALUES (:id, :chunk, :region, :date, :institution, :id::text, :id::text, :visit,
                    :person, '11', :gend, :age, :insutype, :medType, :care, '11', :insured, :setlTime,
                    :begin, :end, now(), 'test', :reverses, CASE WHEN :reverses::uuid IS NULL THEN NULL ELSE :date::date END,
                    :medfee, :fundSum, :pooled, :account, :cash, :medfee - :fullSelf, 0, 0, 0, 0, :assistance, 0, 0, 0,
                    :fullSelf, 0, 0, '\\x00', '\\x00', :lines, :clrWay)""")
                .param("id", bill.id)
                .param("chunk", chunk)
                .param("region", region)
                .param("date", date(bill))
                .param("institution", bill.institution)
                .param("person", bill.person)
                .param("gend", bill.gend)
                .param("age", bill.age)
                .param("medType", bill.medType)
                .param("care", bill.care.name())
                .param("insured", bill.insuredRegion.isEmpty() ? region : bill.insuredRegion)
                .param("setlTime", bill.setlTime.atOffset(ZoneOffset.UTC))
                .param("begin", bill.beginAt.atOffset(ZoneOffset.UTC))
                .param("end", bill.endAt.atOffset(ZoneOffset.UTC))
                .param("reverses", bill.reverses)
                .param("medfee", bill.medfee)
                .param("fundSum", bill.fundSum)
                .param("pooled", bill.pooled)
                .param("account", bill.account)
                .param("cash", bill.cash)
                .param("lines", lines(bill))
                .param("visit", bill.visit.toString())
                .param("insutype", bill.insutype)
                .param("clrWay", bill.clrWay)
                .param("fullSelf", bill.fullSelf)
                .param("assistance", bill.assistance)
                .update();
    }

    private static String lines(Bill bill) {
        return bill.lines.stream()
                .map(line -> "[\"%s\",\"%s\",%d,%d,%d,0,0,0,%d,%d]"
                        .formatted(
                                "F" + line.lineNo(),
                                line.itemCode(),
                                line.amountFen(),
                                line.quantityE4(),
                                line.unitPriceE6(),
                                line.amountFen(),
                                bill.setlTime.getEpochSecond()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static LocalDate date(Bill bill) {
        return Shanghai.dateOf(bill.setlTime);
    }
}
