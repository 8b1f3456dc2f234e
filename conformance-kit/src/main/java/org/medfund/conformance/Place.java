package org.medfund.conformance;

import tools.jackson.databind.JsonNode;

/** Where in an output: {@code setlinfo.setl_id}, {@code mdtrtinfo[0].setl_id}. */
final class Place {

    private Place() {}

    /** The value there, or a missing one. */
    static JsonNode find(JsonNode output, String place) {
        return output.at("/" + place.replace("[", "/").replace("]", "").replace('.', '/'));
    }
}
