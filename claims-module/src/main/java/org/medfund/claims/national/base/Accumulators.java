package org.medfund.claims.national.base;

import static java.util.Comparator.comparing;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.national.WindowCall;
import org.medfund.claims.person.account.PersonFigures;
import org.medfund.claims.person.account.YearFigures;
import org.medfund.claims.person.account.YearKey;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/** 5206: what an insurance year has seen of a person (年度累计). No source lists the kinds: they are our own names. */
@Component
class Accumulators implements Transaction {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    private final WindowCall window;
    private final PersonFigures figures;

    Accumulators(WindowCall window, PersonFigures figures) {
        this.window = window;
        this.figures = figures;
    }

    @Override
    public Set<String> codes() {
        return Set.of("5206");
    }

    @Override
    public Output answer(NationalCall call) {
        var data = call.input().node("data");
        var person = window.person(data).person().id();
        var rows = figures.year(person, year(data)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        comparing((YearKey key) -> key.region().value())
                                .thenComparing(YearKey::insurance)
                                .thenComparing(YearKey::disease)))
                .flatMap(entry -> rows(entry.getKey(), entry.getValue()))
                .toList();
        return Output.none().list("cuminfo", rows);
    }

    /** Figures are kept by the year; of a month its year is told. */
    private int year(NodeValues data) {
        try {
            return data.findText("cum_ym")
                    .map(month -> YearMonth.parse(month, MONTH).getYear())
                    .orElse(window.today().getYear());
        } catch (DateTimeParseException e) {
            throw new Refused(ClaimsError.WRONG_FIELDS, new Violation("/input/data/cum_ym", "年月 yyyyMM", "格式有误"));
        }
    }

    private static Stream<Row> rows(YearKey key, YearFigures year) {
        return Stream.of(
                row(key, "admissions", year.admissions()),
                row(key, "deductible", year.deductible()),
                row(key, "pooled", year.pooled()),
                row(key, "outpatient_deductible", year.outpatientDeductible()),
                row(key, "outpatient_pooled", year.outpatientPooled()),
                row(key, "large_sum", year.largeSum()),
                row(key, "self_paid", year.selfPaid()),
                row(key, "serious_illness", year.seriousIllness()),
                row(key, "assistance_base", year.assistanceBase()),
                row(key, "assistance", year.assistance()));
    }

    private static Row row(YearKey key, String kind, Object sum) {
        return new Row()
                .with("insuplc_admdvs", key.region().value())
                .with("insutype", key.insurance().code())
                .with("year", String.valueOf(key.year()))
                .with("dise_codg", key.disease())
                .with("cum_type_code", kind)
                .with("cum", sum);
    }
}
