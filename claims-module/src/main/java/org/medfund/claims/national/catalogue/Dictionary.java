package org.medfund.claims.national.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.Transaction;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.FundType;
import org.springframework.stereotype.Component;

/**
 * 1901: the codes of a dictionary; the region's own, and the national ones of funds. Nothing, of one that is not kept here. Every code
 * carries the version of the book that it is in force by (S4-B7e).
 */
@Component
class Dictionary implements Transaction {

    private static final String MEDICAL_TYPE = "med_type";
    private static final String FUND = "fund_pay_type";
    private static final Map<String, String> TOPICS = Map.of(
            "insutype",
            PolicyTopics.INSURANCE_TYPES,
            MEDICAL_TYPE,
            PolicyTopics.MEDICAL_TYPES,
            "clr_type",
            PolicyTopics.CLEARING_TYPES);

    private final CatalogueItems items;

    Dictionary(CatalogueItems items) {
        this.items = items;
    }

    @Override
    public Set<String> codes() {
        return Set.of("1901");
    }

    @Override
    public Output answer(NationalCall call) {
        var type = call.input().node("data").text("type");
        var book = items.book(call, call.input().node("data"));
        var rows = type.equals(FUND) ? funds() : regional(book, type);
        return Output.none()
                .list(
                        "list",
                        rows.stream()
                                .map(row -> row.with("ver", book.version()))
                                .toList());
    }

    private static List<Row> regional(PolicyBook book, String type) {
        var topic = TOPICS.get(type);
        if (topic == null) {
            return List.of();
        }
        return book.topic(topic).entrySet().stream()
                .map(entry -> row(type, entry.getKey(), label(type, entry.getValue())))
                .toList();
    }

    private static List<Row> funds() {
        return Arrays.stream(FundType.values())
                .map(fund -> row(FUND, fund.code(), fund.chinese()))
                .toList();
    }

    private static String label(String type, String value) {
        return type.equals(MEDICAL_TYPE) ? CareCategory.valueOf(value).chinese() : value;
    }

    private static Row row(String type, String value, String label) {
        return new Row()
                .with("type", type)
                .with("value", value)
                .with("label", label)
                .with("vali_flag", true);
    }
}
