package org.medfund.claims.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.medfund.claims.SettlementJson;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** The national notation as hospitals write it. */
class SettlementReaderTests {

    @Test
    void namesEveryWrongFieldAtOnce() {
        var wrong = SettlementJson.of("H1", "N1")
                .with("age", "x")
                .without("hifp_pay")
                .with("hifpay", 1)
                .withLine(1, "cnt", "one");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> read(wrong))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::pointer)
                        .containsExactlyInAnyOrder("/age", "/hifp_pay", "/hifpay", "/feedetail/1/cnt"));
    }

    @Test
    void takesAmountsAsNumbersAndAsText() {
        var record = read(SettlementJson.of("H1", "N1").with("hifp_pay", 700.5).with("oth_pay", "0.07"));
        assertThat(record.amounts().pooled()).isEqualTo(Money.ofFen(70_050));
        assertThat(record.amounts().other()).isEqualTo(Money.ofFen(7));
    }

    @Test
    void takesTheNamesOfTheSettlementOutputsAndOfTheQuery() {
        var query = SettlementJson.of("H1", "N1").without("psn_part_amt").with("psn_pay", "200.00");
        query.without("psn_cash_pay").with("cash_payamt", "80.00");
        assertThat(read(query)).isEqualTo(read(SettlementJson.of("H1", "N1")));
    }

    /** The hospital's share may be absent; empty text is an absent value. */
    @Test
    void absentMeansNothing() {
        var record = read(SettlementJson.of("H1", "N1").with("clr_way", "").with("hosp_part_amt", ""));
        assertThat(record.codes().clrWay()).isNull();
        assertThat(record.amounts().hospital()).isEqualTo(Money.ZERO);
    }

    @Test
    void readsTimesOfTheShanghaiWallClock() {
        var record = read(SettlementJson.of("H1", "N1").with("begndate", "2026-02-12 23:59:59"));
        assertThat(record.setlTime()).isEqualTo(Instant.parse("2026-02-13T02:30:00Z"));
        assertThat(record.beginAt()).isEqualTo(Instant.parse("2026-02-12T15:59:59Z"));
        assertThat(record.endAt()).isEqualTo(Instant.parse("2026-02-12T16:00:00Z"));
    }

    @Test
    void takesWhatEachFundPaidAndDoesNotRelyOnIt() {
        var detail = "{\"setldetail\":[{\"fund_pay_type\":\"310200\",\"inscp_scp_amt\":\"1\",\"crt_payb_lmt_amt\":null,"
                + "\"fund_payamt\":4.52,\"fund_pay_type_name\":\"账户\",\"setl_proc_info\":\"[]\"}],";
        var json = SettlementJson.of("H1", "N1").toString().replaceFirst("\\{", detail);
        assertThat(SettlementReader.read(json.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(read(SettlementJson.of("H1", "N1")));
    }

    private static SettlementRecord read(SettlementJson json) {
        return SettlementReader.read(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
