package org.medfund.claims.national;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The nodes of a transaction's input; their shape was checked against the field table before a transaction sees them. */
public final class Input {

    private final NodeValues root;

    Input(NodeValues root) {
        this.root = root;
    }

    /** A node that the table requires. @throws IllegalArgumentException if it does not */
    public NodeValues node(String name) {
        return root.node(name);
    }

    /** A node that may be absent. */
    public Optional<NodeValues> find(String name) {
        return root.find(name);
    }

    /** All of it as JSON, the same for the same input in whatever order and notation it came; for keeping under seal. */
    public String json() {
        return new String(NationalJson.write(root.texts()), StandardCharsets.UTF_8);
    }

    /** The rows of a node that repeats; none where it is absent. */
    public List<NodeValues> list(String name) {
        return root.list(name);
    }
}
