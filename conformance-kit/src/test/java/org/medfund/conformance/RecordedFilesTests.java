package org.medfund.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedFilesTests {

    private final Fields fields = Fields.load();
    private final Formulas formulas = Formulas.load(Set.of());

    @ParameterizedTest
    @ValueSource(strings = {"outpatient", "inpatient", "pharmacy", "unknown", "month"})
    void everyOrderNamesTablesAndFormulasThatAreThere(String name) {
        var order = Order.load(name);
        assertThat(order.steps()).isNotEmpty().allSatisfy(step -> {
            step.nodes().values().forEach(table -> assertThat(fields.of(table)).isNotEmpty());
            step.formulas().forEach((node, names) -> {
                assertThat(step.nodes()).containsKey(node);
                assertThat(formulas.texts().keySet()).containsAll(names);
            });
            assertThat(step.nodes().keySet()).containsAll(step.signs().keySet());
            assertThat(step.again() || step.input() != null).isTrue();
        });
    }

    /** The two saved samples of the published texts. */
    @Test
    void theSavedSamplesAddUp() {
        var stay = Recorded.JSON.readTree("""
            {"medfee_sumamt":23442.46,"fund_pay_sumamt":"18785.39","psn_part_amt":4152.06,"hosp_part_amt":505.01,
             "fulamt_ownpay_amt":2533.97,"overlmt_selfpay":1396.89,"preselfpay_amt":703.44,"inscp_scp_amt":18808.16,
             "acct_pay":170.04,"psn_cash_pay":3982.02}\
            """);
        for (var name : new String[] {"1", "3", "4"}) {
            assertThat(formulas.broken(name, stay)).isEmpty();
        }
        var line = Recorded.JSON.readTree("""
            {"det_item_fee_sumamt":4.52,"preselfpay_amt":0.23,"inscp_scp_amt":4.30}\
            """);
        assertThat(formulas.broken("line", line))
                .hasValueSatisfying(broken -> assertThat(broken.field()).isEqualTo("det_item_fee_sumamt"));
    }
}
