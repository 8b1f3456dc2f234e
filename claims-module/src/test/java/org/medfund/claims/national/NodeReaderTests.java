package org.medfund.claims.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.kernel.Money;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.UnitPrice;
import org.medfund.kernel.Violation;

/** Lenient where senders differ, exact in what is read. */
class NodeReaderTests {

    private static final TableNode TABLE = table(
            "data|0|what|TEXT|20|Y",
            "data|0|amt|AMOUNT|0|N",
            "data|0|pric|PRICE|0|N",
            "data|0|cnt|QUANTITY|0|N",
            "data|0|day|DATE|0|N",
            "data|0|at|TIME|0|N",
            "data|0|place|REGION|0|N",
            "data|0|num|COUNT|0|N",
            "data|0|refd_setl_flag|CODE|3|N",
            "rows?|1|codg|CODE|30|Y");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"amt\":1e309 | /data/amt",
                "\"amt\":1e999999999 | /data/amt",
                "\"amt\":1.001 | /data/amt",
                "\"amt\":\"1,000.00\" | /data/amt",
                "\"num\":1.0 | /data/num",
                "\"num\":true | /data/num",
                "\"refd_setl_flag\":1.5 | /data/refd_setl_flag",
                "\"refd_setl_flag\":\"a b\" | /data/refd_setl_flag",
                "\"refd_setl_flag\":\"0\",\"REFD_SETL_FLAG\":\"0\" | /data/REFD_SETL_FLAG",
                "\"day\":\"2026-02-30\" | /data/day",
                "\"at\":\"2026-02-13T10:00:00\" | /data/at",
                "\"place\":\"6109\" | /data/place",
                "\"what\":\"\" | /data/what"
            })
    void whatIsWrittenWronglyIsNamed(String fields, String place) {
        var what = fields.contains("what") ? "" : "\"what\":\"x\",";
        assertThat(violations("{\"data\":{" + what + fields + "}}"))
                .singleElement()
                .extracting(Violation::pointer)
                .isEqualTo(place);
    }

    @Test
    void whatWasReceivedIsNeverRepeated() {
        assertThat(violations("{\"data\":{\"what\":\"" + "张".repeat(21) + "\",\"amt\":\"李四\"}}"))
                .hasSize(2)
                .noneMatch(violation -> violation.toString().contains("张")
                        || violation.toString().contains("李"));
    }

    @Test
    void everyMandatoryFieldAndRowIsMissed() {
        assertThat(violations("{}")).extracting(Violation::pointer).containsExactly("/data");
        assertThat(violations("{\"data\":{},\"rows\":[{},{\"codg\":null},\"x\"]}"))
                .extracting(Violation::pointer)
                .containsExactly("/data/what", "/rows/0/codg", "/rows/1/codg", "/rows/2");
    }

    @Test
    void numbersMayBeTextsAndTextsNumbersAndNothingIsRounded() {
        var texts = read(
                "{\"data\":{\"what\":\"7\",\"amt\":\"388.23\",\"pric\":\"0.000001\",\"cnt\":\"1.5\",\"num\":\"3\"}}");
        var numbers = read("{\"data\":{\"what\":7,\"amt\":388.23,\"pric\":0.000001,\"cnt\":1.5,\"num\":3}}");
        for (var data : List.of(texts, numbers)) {
            assertThat(data.text("what")).isEqualTo("7");
            assertThat(data.money("amt")).isEqualTo(Money.ofFen(38_823));
            assertThat(data.price("pric")).isEqualTo(new UnitPrice(1));
            assertThat(data.quantity("cnt")).isEqualTo(new Quantity(15_000));
            assertThat(data.count("num")).isEqualTo(3);
        }
        assertThat(read("{\"data\":{\"what\":\"x\",\"amt\":100.00}}").money("amt"))
                .isEqualTo(Money.ofFen(10_000));
    }

    @Test
    void emptyIsAbsentUnknownIsPassedOverAndCaseIsNoMatter() {
        var data = read(
                "{\"data\":{\"what\":\"x\",\"amt\":\"\",\"pric\":null,\"REFD_SETL_FLAG\":\"1\",\"other\":{}},\"more\":[]}");
        assertThat(data.findMoney("amt")).isEmpty();
        assertThat(data.findPrice("pric")).isEmpty();
        assertThat(data.text("refd_setl_flag")).isEqualTo("1");
    }

    @Test
    void timesAreOfTheShanghaiWallClock() {
        var data = read("{\"data\":{\"what\":\"x\",\"day\":\"2026-02-13\",\"at\":\"2026-02-13"
                + " 08:00:00\",\"place\":\"610900\"}}");
        assertThat(data.date("day")).isEqualTo(LocalDate.of(2026, 2, 13));
        assertThat(data.time("at")).isEqualTo(Instant.parse("2026-02-13T00:00:00Z"));
        assertThat(data.region("place")).isEqualTo(new RegionCode("610900"));
    }

    @Test
    void aNameThatTheTableDoesNotHaveIsAnErrorOfTheProgram() {
        var data = read("{\"data\":{\"what\":\"x\",\"amt\":1}}");
        assertThatIllegalArgumentException().isThrownBy(() -> data.findText("unheard_of"));
        assertThatIllegalArgumentException().isThrownBy(() -> data.findText("WHAT"));
        assertThatIllegalArgumentException().isThrownBy(() -> data.findText("amt"));
        assertThatIllegalArgumentException().isThrownBy(() -> data.price("pric"));
        assertThatIllegalArgumentException().isThrownBy(() -> data.list("rows"));
    }

    private static NodeValues read(String json) {
        return NodeReader.read(TABLE, NationalJson.object(json).orElseThrow(), "")
                .node("data");
    }

    private static List<Violation> violations(String json) {
        var refused = assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () -> NodeReader.read(TABLE, NationalJson.object(json).orElseThrow(), ""))
                .actual();
        return refused.violations();
    }

    private static TableNode table(String... lines) {
        var reader = new TableReader();
        for (var line : lines) {
            var cells = "T|in|" + line + "|0|A";
            reader.read("test", List.of(cells.replace('|', '\t')));
        }
        return reader.table().of("T").in();
    }
}
