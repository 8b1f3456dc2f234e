package org.medfund.claims.national;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.medfund.claims.ClaimsError;
import org.medfund.institutions.Institution;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An envelope that was read: its header has the shape of the table, its input is JSON.
 *
 * @param json   as it came
 * @param header its header's values
 * @param input  the input, which may have come as text
 */
record Envelope(ObjectNode json, NodeValues header, ObjectNode input) {

    private static final String INPUT = "input";
    private static final String CAINFO = "cainfo";

    /** @throws Refused if it is no envelope */
    static Envelope read(byte[] body, FieldTable fields) {
        var json = NationalJson.object(body).orElseThrow(Envelope::unreadable);
        var header = NodeReader.read(fields.header(), json, "");
        return new Envelope(json, header, input(json.path(INPUT)));
    }

    private static ObjectNode input(JsonNode input) {
        var object = input.isString()
                ? NationalJson.object(input.asString())
                : Optional.of(input).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
        return object.orElseThrow(
                () -> new Refused(ClaimsError.WRONG_FIELDS, new Violation("/" + INPUT, "交易输入的JSON对象，或其JSON文本", "缺失")));
    }

    private static Refused unreadable() {
        return new Refused(ClaimsError.UNREADABLE, new Violation("", "一个UTF-8编码且键不重复的JSON对象", "其他内容"));
    }

    String infno() {
        return header.text("infno");
    }

    String msgid() {
        return header.text("msgid");
    }

    InstitutionCode institution() {
        return new InstitutionCode(header.text("fixmedins_code"));
    }

    /** What proves that it comes from where it says. */
    SignedCall signed(Request request) {
        return new SignedCall(
                institution(),
                infno(),
                header.time("inf_time"),
                header.findText(CAINFO).orElse(null),
                this::unsigned,
                request.headers());
    }

    private byte[] unsigned() {
        var unsigned = json.objectNode();
        json.properties().stream()
                .filter(field -> !field.getKey().equals(CAINFO))
                .forEach(field -> unsigned.set(field.getKey(), field.getValue()));
        return NationalJson.canonical(unsigned);
    }

    /** The header for a transaction. */
    Header header(Institution institution) {
        return new Header(
                infno(),
                msgid(),
                header.region("mdtrtarea_admvs"),
                header.findRegion("insuplc_admdvs").orElse(institution.region()),
                header.text("opter"),
                header.text("opter_name"),
                header.time("inf_time"),
                header.findText("sign_no").orElse(null),
                others());
    }

    private Map<String, String> others() {
        var others = new HashMap<String, String>();
        json.properties().stream()
                .filter(field -> !field.getKey().equals(INPUT)
                        && header.table().findField(field.getKey()).isEmpty()
                        && field.getValue().isValueNode())
                .forEach(field -> others.put(field.getKey(), field.getValue().asString()));
        return others;
    }

    /**
     * What makes two calls under one message id the same: the input, whatever the order of its names and whether it came as
     * text, the transaction, and both places. Time, operator and device may differ when it is sent again.
     */
    byte[] content() {
        var content = input.objectNode();
        content.put("infno", infno());
        content.put("mdtrtarea_admvs", header.region("mdtrtarea_admvs").value());
        header.findRegion("insuplc_admdvs").ifPresent(place -> content.put("insuplc_admdvs", place.value()));
        content.set(INPUT, input);
        return NationalJson.canonical(content);
    }
}
