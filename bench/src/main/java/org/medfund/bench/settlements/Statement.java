package org.medfund.bench.settlements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.medfund.bench.server.Region;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.trail.EventJson;

/**
 * What an institution says of its business date in totals.
 *
 * @param institution who says it
 * @param json        the body of the request
 */
public record Statement(InstitutionCode institution, String json) {

    /** Sums of one insurance and clearing type. */
    private record Group(long count, long fee, long fund, long account) {
        Group plus(Sent sent) {
            return new Group(count + 1, fee + sent.feeFen(), fund + sent.pooledFen(), account + sent.accountFen());
        }
    }

    /** The statements of everybody who sent one of the first settlements. */
    public static List<Statement> of(int settlements) {
        var days = new TreeMap<String, Map<String, Group>>();
        IntStream.range(0, settlements)
                .mapToObj(Sent::new)
                .forEach(sent -> days.computeIfAbsent(sent.institution().value(), code -> new TreeMap<>())
                        .merge(
                                sent.insutype() + "/" + sent.careType(),
                                new Group(0, 0, 0, 0).plus(sent),
                                (sum, one) -> sum.plus(sent)));
        var statements = new ArrayList<Statement>();
        days.forEach((code, groups) -> statements.add(new Statement(new InstitutionCode(code), json(code, groups))));
        return statements;
    }

    private static String json(String code, Map<String, Group> groups) {
        var rows = new ArrayList<Map<String, Object>>();
        groups.forEach((key, group) -> rows.add(Map.of(
                "insutype", key.substring(0, 3),
                "clr_type", key.substring(4),
                "medfee_sumamt", yuan(group.fee()),
                "fund_pay_sumamt", yuan(group.fund()),
                "acct_pay", yuan(group.account()),
                "fixmedins_setl_cnt", group.count())));
        return EventJson.write(Map.of("institution", code, "date", Region.DATE.toString(), "rows", rows));
    }

    private static String yuan(long fen) {
        return Money.ofFen(fen).toString();
    }
}
