package org.medfund.claims.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTableTests {

    private static final String GOOD = "2207|in|data|0|psn_no|TEXT|30|Y|1|S";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2207|in|data|0|psn_no|TEXT|30|Y|1",
                "|in|data|0|psn_name|TEXT|30|Y|1|S",
                "22070000000|in|data|0|psn_name|TEXT|30|Y|1|S",
                "2207|both|data|0|psn_name|TEXT|30|Y|1|S",
                "2207|in|da ta|0|psn_name|TEXT|30|Y|1|S",
                "2207|in|data|1|psn_name|TEXT|30|Y|1|S",
                "2207|in|data?|0|psn_name|TEXT|30|Y|1|S",
                "2207|in|DATA|0|psn_name|TEXT|30|Y|1|S",
                "2207|in|data|0|psn-name|TEXT|30|Y|1|S",
                "2207|in|data|0|psn_no|TEXT|30|Y|1|S",
                "2207|in|data|0|PSN_NO|TEXT|30|Y|1|S",
                "2207|in|data|0|psn_name|STRING|30|Y|1|S",
                "2207|in|data|0|psn_name|TEXT|x|Y|1|S",
                "2207|in|data|0|psn_name|CODE|0|Y|1|S",
                "2207|in|data|0|psn_name|TEXT|30|M|1|S",
                "2207|in|data|0|psn_name|TEXT|30|Y|2|S",
                "2207|in|data|0|psn_name|TEXT|30|Y|1|X",
                "2207|in|other.inner|0|psn_name|TEXT|30|Y|1|S",
                "2207A|2207"
            })
    void aBrokenLineIsNamedWithItsPlace(String line) {
        var reader = new TableReader();
        assertThatIllegalStateException()
                .isThrownBy(() -> reader.read("x.tsv", List.of(tabs(GOOD), "", tabs(line))))
                .withMessageContaining("x.tsv:3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2207A|= 2208", "2207|= 2207"})
    void aSecondNameIsForATransactionWithFieldsAndForOneWithoutAnyOfItsOwn(String line) {
        var reader = new TableReader();
        reader.read("x.tsv", List.of(tabs(GOOD), tabs(line)));
        assertThatIllegalStateException().isThrownBy(reader::table).withMessageContaining("x.tsv:2");
    }

    @Test
    void readsFieldsNodesInNodesAndSecondNames() {
        var reader = new TableReader();
        reader.read(
                "x.tsv",
                List.of(
                        "# remark",
                        TableReader.COLUMNS,
                        tabs(GOOD),
                        tabs("2207|in|data.inner?|1|amt|AMOUNT|0|C|0|A"),
                        tabs("2207A|= 2207")));
        var data = reader.table().of("2207A").in().node("data");
        assertThat(data.field("psn_no").required()).isTrue();
        assertThat(data.field("psn_no").personal()).isTrue();
        assertThat(data.node("inner").many()).isTrue();
        assertThat(data.node("inner").optional()).isTrue();
        assertThat(data.node("inner").field("amt").known()).isFalse();
    }

    private static String tabs(String line) {
        return line.replace('|', '\t');
    }
}
