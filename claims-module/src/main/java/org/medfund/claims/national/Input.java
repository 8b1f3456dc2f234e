package org.medfund.claims.national;

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

    /** The rows of a node that repeats; none where it is absent. */
    public List<NodeValues> list(String name) {
        return root.list(name);
    }
}
