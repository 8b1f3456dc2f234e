package org.medfund.claims.national;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A node of the field table with its fields and the nodes in it. Senders differ in the case of names, so names that differ in
 * nothing else are one.
 */
final class TableNode {

    private final String name;
    private final boolean many;
    private final boolean optional;
    private final SequencedMap<String, TableField> fields = new LinkedHashMap<>();
    private final SequencedMap<String, TableNode> nodes = new LinkedHashMap<>();

    TableNode(String name, boolean many, boolean optional) {
        this.name = name;
        this.many = many;
        this.optional = optional;
    }

    String name() {
        return name;
    }

    /** Whether it is a list of objects. */
    boolean many() {
        return many;
    }

    /** Whether it may be absent. */
    boolean optional() {
        return optional;
    }

    SequencedMap<String, TableField> fields() {
        return fields;
    }

    SequencedMap<String, TableNode> nodes() {
        return nodes;
    }

    Optional<TableField> findField(String wireName) {
        return Optional.ofNullable(fields.get(key(wireName)));
    }

    Optional<TableNode> findNode(String wireName) {
        return Optional.ofNullable(nodes.get(key(wireName)));
    }

    /** @throws IllegalArgumentException if the table does not have it by exactly this name */
    TableField field(String wireName) {
        return findField(wireName)
                .filter(field -> field.name().equals(wireName))
                .orElseThrow(() -> new IllegalArgumentException(name + " has no field " + wireName));
    }

    /** @throws IllegalArgumentException if the table does not have it by exactly this name */
    TableNode node(String wireName) {
        return findNode(wireName)
                .filter(node -> node.name().equals(wireName))
                .orElseThrow(() -> new IllegalArgumentException(name + " has no node " + wireName));
    }

    /** @return false if it is there already */
    boolean add(TableField field) {
        return !nodes.containsKey(key(field.name())) && fields.putIfAbsent(key(field.name()), field) == null;
    }

    /** @return the node of that name, which is the one given if there was none */
    TableNode addIfAbsent(TableNode node) {
        var there = nodes.putIfAbsent(key(node.name()), node);
        return there == null ? node : there;
    }

    private static String key(String wireName) {
        return wireName.toLowerCase(Locale.ROOT);
    }
}
