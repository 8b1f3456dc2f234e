package org.medfund;

import java.math.BigDecimal;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing that is wrong in one answer.
 *
 * @param order the call order in which it comes
 * @param infno the transaction
 * @param kind  what is wrong
 * @param node  pointer to the object in the envelope
 * @param field which of its fields
 */
record Spoil(String order, String infno, Kind kind, String node, String field) {

    /** What may be wrong. */
    enum Kind {
        DROPPED,
        OTHER_SIGN,
        OTHER_CODE
    }

    /** @throws IllegalStateException if the answer has nothing there to be spoiled */
    void apply(ObjectNode envelope) {
        if (!(envelope.at(node) instanceof ObjectNode object) || !object.has(field)) {
            throw new IllegalStateException(this + " finds nothing in " + envelope);
        }
        switch (kind) {
            case DROPPED -> object.remove(field);
            case OTHER_CODE -> object.put(field, "X7");
            case OTHER_SIGN ->
                object.put(field, new BigDecimal(object.path(field).asString()).negate());
        }
    }

    /** As the kit names the place. */
    String place() {
        var path = node.isEmpty() ? field : node.substring(1) + "/" + field;
        return path.replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }
}
