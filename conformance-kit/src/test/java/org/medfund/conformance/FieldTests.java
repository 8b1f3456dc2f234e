package org.medfund.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.MissingNode;

class FieldTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MONEY|12.345|an amount 16,2",
                "MONEY|\"1e3\"|an amount 16,2",
                "DATE|\"2026/02/13\"|a date yyyy-MM-dd",
                "TIME|\"2026-02-13\"|a time yyyy-MM-dd HH:mm:ss",
                "REGION|\"6109\"|a division of 6 digits",
                "RATIO|0.12345|a ratio 5,4",
                "TEXT|\"1234567\"|at most 6 characters",
                "TEXT|\"7\"|one of [01]"
            })
    void whatDoesNotFitIsSaid(FieldType type, String json, String expected) {
        var field = new Field("x", type, 6, Field.Need.Y, false, json.equals("\"7\"") ? Pattern.compile("[01]") : null);
        assertThat(field.complaint(Recorded.JSON.readTree(json)))
                .hasValueSatisfying(complaint -> assertThat(complaint).isEqualTo(expected));
    }

    @Test
    void emptyIsNoValueAndStillAField() {
        var empty = Recorded.JSON.readTree("\"\"");
        assertThat(needed(Field.Need.Y).complaint(empty)).isPresent();
        assertThat(needed(Field.Need.P).complaint(empty)).isEmpty();
        assertThat(needed(Field.Need.P).complaint(MissingNode.getInstance())).isPresent();
        assertThat(needed(Field.Need.N).complaint(MissingNode.getInstance())).isEmpty();
    }

    private static Field needed(Field.Need need) {
        return new Field("x", FieldType.TEXT, 6, need, false, null);
    }
}
