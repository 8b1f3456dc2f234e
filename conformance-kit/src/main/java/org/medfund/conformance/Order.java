package org.medfund.conformance;

import java.util.List;

/**
 * A recorded call order.
 *
 * @param order  its name
 * @param title  what happens in it
 * @param caller who calls: {@code hospital} or {@code pharmacy}
 * @param steps  the calls
 */
record Order(String order, String title, String caller, List<Step> steps) {

    static Order load(String name) {
        return Recorded.JSON.treeToValue(Recorded.json("orders/" + name + ".json"), Order.class);
    }
}
