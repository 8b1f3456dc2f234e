package org.medfund.trail.seal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is sealed of an event: canonical JSON (RFC 8785) of everything that the row says, the texts by their SHA-256, which
 * the database computes. No personal data; at most 65,535 bytes.
 *
 * @param globalIndex  {@code gi}
 * @param eventId      {@code id}
 * @param sequence     {@code seq}, absent for a fact outside aggregates
 * @param recordedAt   {@code ts}, UTC with six digits after the second
 * @param actorHash    {@code ah}, hex
 * @param payloadHash  {@code ph}, hex
 * @param metadataHash {@code mh}, hex
 */
record Leaf(
        long globalIndex,
        UUID eventId,
        String stream,
        @Nullable Long sequence,
        String type,
        int revision,
        String region,
        LocalDate businessDate,
        String recordedAt,
        String actorHash,
        String payloadHash,
        String metadataHash) {

    /** The members in the order of their names, as canonical JSON wants them. */
    String json() {
        var json = new StringBuilder(400).append('{');
        text(json, "ah", actorHash);
        text(json.append(','), "bd", businessDate.toString());
        number(json.append(','), "gi", globalIndex);
        text(json.append(','), "id", eventId.toString());
        text(json.append(','), "mh", metadataHash);
        text(json.append(','), "ph", payloadHash);
        text(json.append(','), "region", region);
        number(json.append(','), "rev", revision);
        if (sequence != null) {
            number(json.append(','), "seq", sequence);
        }
        text(json.append(','), "stream", stream);
        text(json.append(','), "ts", recordedAt);
        text(json.append(','), "type", type);
        number(json.append(','), "v", 1);
        return json.append('}').toString();
    }

    Hash hash() {
        return Hash.ofLeaf(json().getBytes(StandardCharsets.UTF_8));
    }

    private static void number(StringBuilder json, String name, long value) {
        json.append('"').append(name).append("\":").append(value);
    }

    private static void text(StringBuilder json, String name, String value) {
        json.append('"').append(name).append("\":\"");
        value.chars().forEach(c -> escape(json, (char) c));
        json.append('"');
    }

    /** RFC 8785, section 3.2.2.2. */
    private static void escape(StringBuilder json, char c) {
        switch (c) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\b' -> json.append("\\b");
            case '\t' -> json.append("\\t");
            case '\n' -> json.append("\\n");
            case '\f' -> json.append("\\f");
            case '\r' -> json.append("\\r");
            default -> {
                if (c < ' ') {
                    json.append(String.format("\\u%04x", (int) c));
                } else {
                    json.append(c);
                }
            }
        }
    }
}
