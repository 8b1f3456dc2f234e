package org.medfund.claims.visit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Money;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.UnitPrice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of fee lines, read and written set by set. */
@Component
class FeeRows {

    private static final String IN_FORCE = """
        SELECT f.visit_id, serial, charge_batch, item_code, own_code, amount_fen, quantity_e4, unit_price_e6, occurred_at,
               self_paid, outside, f.doctor, refund_of, settlement_id, invoice_issuer, invoice, f.performer
        FROM visit v JOIN visit_fee_in_force f ON f.region = v.region AND f.visit_id = v.id
        WHERE v.id = ANY (:ids) AND (:taken OR settlement_id IS NULL)
        ORDER BY f.revision, line_no\
        """;
    private static final String INSERT = """
        INSERT INTO visit_fee (region, visit_id, revision, recorded_at, actor, serial, charge_batch, item_code, own_code,
                               amount_fen, quantity_e4, unit_price_e6, occurred_at, self_paid, outside, doctor, refund_of,
                               invoice_issuer, invoice, performer, line_no)
        SELECT :region, :visit, :revision, :at, :actor, n.*
        FROM unnest(:serials::text[], :batches::text[], :items::text[], :own::text[], :amounts::bigint[],
                    :quantities::bigint[], :prices::bigint[], :occurred::timestamptz[], :self::boolean[],
                    :outside::boolean[], :doctors::text[], :refunds::text[], :issuers::text[], :invoices::text[],
                    :performers::text[]) WITH ORDINALITY AS n\
        """;
    private static final String CANCEL = """
        INSERT INTO visit_fee_cancelled (region, visit_id, revision, recorded_at, actor, serials)
        VALUES (:region, :visit, :revision, :at, :actor, :serials)\
        """;

    private final JdbcClient db;

    FeeRows(JdbcClient db) {
        this.db = db;
    }

    private record Of(UUID visit, StandingFee fee) {}

    Map<UUID, List<VisitFee>> open(Collection<UUID> visits) {
        return read(visits, false).stream()
                .collect(groupingBy(Of::visit, mapping(of -> of.fee().fee(), toList())));
    }

    /** Those that stand, settled ones too. */
    List<StandingFee> standing(UUID visit) {
        return read(List.of(visit), true).stream().map(Of::fee).toList();
    }

    void insert(Change change, List<VisitFee> fees) {
        change.bind(db.sql(INSERT))
                .param("serials", texts(fees, VisitFee::serial))
                .param("batches", texts(fees, VisitFee::chargeBatch))
                .param("items", texts(fees, VisitFee::itemCode))
                .param("own", texts(fees, VisitFee::ownCode))
                .param(
                        "amounts",
                        fees.stream().mapToLong(fee -> fee.amount().fen()).toArray())
                .param(
                        "quantities",
                        fees.stream()
                                .mapToLong(fee -> fee.quantity().tenThousandths())
                                .toArray())
                .param(
                        "prices",
                        fees.stream()
                                .mapToLong(fee -> fee.price().millionthYuan())
                                .toArray())
                .param("occurred", texts(fees, fee -> fee.occurredAt().toString()))
                .param("self", fees.stream().map(VisitFee::selfPaid).toArray(Boolean[]::new))
                .param("outside", fees.stream().map(VisitFee::outside).toArray(Boolean[]::new))
                .param("doctors", texts(fees, VisitFee::doctor))
                .param("refunds", texts(fees, VisitFee::refundOf))
                .param(
                        "issuers",
                        texts(
                                fees,
                                fee -> fee.invoice() == null
                                        ? null
                                        : fee.invoice().issuer()))
                .param(
                        "invoices",
                        texts(
                                fees,
                                fee -> fee.invoice() == null
                                        ? null
                                        : fee.invoice().number()))
                .param("performers", texts(fees, VisitFee::performer))
                .update();
    }

    void cancel(Change change, Collection<String> serials) {
        change.bind(db.sql(CANCEL))
                .param("serials", serials.toArray(String[]::new))
                .update();
    }

    private List<Of> read(Collection<UUID> visits, boolean taken) {
        return db.sql(IN_FORCE)
                .param("ids", visits.toArray(UUID[]::new))
                .param("taken", taken)
                .query(FeeRows::fee)
                .list();
    }

    private static @Nullable String[] texts(List<VisitFee> fees, Function<VisitFee, @Nullable String> column) {
        return fees.stream().map(column).toArray(String[]::new);
    }

    private static @Nullable Invoice invoice(@Nullable String issuer, @Nullable String number) {
        return issuer == null || number == null ? null : new Invoice(issuer, number);
    }

    private static Of fee(ResultSet row, int n) throws SQLException {
        var fee = new VisitFee(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Money.ofFen(row.getLong(6)),
                new Quantity(row.getLong(7)),
                new UnitPrice(row.getLong(8)),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                row.getBoolean(10),
                row.getBoolean(11),
                row.getString(12),
                row.getString(13),
                invoice(row.getString(15), row.getString(16)),
                row.getString(17),
                null);
        return new Of(row.getObject(1, UUID.class), new StandingFee(fee, row.getObject(14, UUID.class)));
    }
}
