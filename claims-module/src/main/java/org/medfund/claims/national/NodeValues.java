package org.medfund.claims.national;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Money;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.UnitPrice;

/**
 * The values of one node, by wire name and of the type that the table gives them. A name that the table does not have, or
 * has with another type, or does not require where a value must be there, is an error of the program.
 */
public final class NodeValues {

    private final TableNode table;
    private final Map<String, Object> values;
    private final Map<String, List<NodeValues>> nodes;

    NodeValues(TableNode table, Map<String, Object> values, Map<String, List<NodeValues>> nodes) {
        this.table = table;
        this.values = values;
        this.nodes = nodes;
    }

    TableNode table() {
        return table;
    }

    /** Whether the table gives this node such a field at all; transactions that differ in a few fields share their reading. */
    public boolean has(String field) {
        return table.findField(field).isPresent();
    }

    public String text(String field) {
        return there(field, findText(field));
    }

    /** Text or a code. */
    public Optional<String> findText(String field) {
        return find(field, String.class);
    }

    /** Yuan, exactly. */
    public Money money(String field) {
        return there(field, findMoney(field));
    }

    public Optional<Money> findMoney(String field) {
        return find(field, Money.class);
    }

    public UnitPrice price(String field) {
        return there(field, findPrice(field));
    }

    public Optional<UnitPrice> findPrice(String field) {
        return find(field, UnitPrice.class);
    }

    public Quantity quantity(String field) {
        return there(field, findQuantity(field));
    }

    public Optional<Quantity> findQuantity(String field) {
        return find(field, Quantity.class);
    }

    public LocalDate date(String field) {
        return there(field, findDate(field));
    }

    public Optional<LocalDate> findDate(String field) {
        return find(field, LocalDate.class);
    }

    /** An instant, from the Shanghai wall clock. */
    public Instant time(String field) {
        return there(field, findTime(field));
    }

    public Optional<Instant> findTime(String field) {
        return find(field, Instant.class);
    }

    /** A whole number; of an age the completed years, of a ratio units of 0.0001. */
    public long count(String field) {
        return there(field, findCount(field));
    }

    public Optional<Long> findCount(String field) {
        return find(field, Number.class).map(Number::longValue);
    }

    public RegionCode region(String field) {
        return there(field, findRegion(field));
    }

    public Optional<RegionCode> findRegion(String field) {
        return find(field, RegionCode.class);
    }

    public byte[] bytes(String field) {
        return there(field, findBytes(field));
    }

    public Optional<byte[]> findBytes(String field) {
        return find(field, byte[].class);
    }

    /** A node in this node. */
    public NodeValues node(String name) {
        return there(name, find(name));
    }

    public Optional<NodeValues> find(String name) {
        if (table.node(name).many()) {
            throw new IllegalArgumentException(name + " is a list");
        }
        return nodes.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** The rows of a node that repeats. */
    public List<NodeValues> list(String name) {
        if (!table.node(name).many()) {
            throw new IllegalArgumentException(name + " is no list");
        }
        return nodes.getOrDefault(name, List.of());
    }

    private <T> Optional<T> find(String field, Class<T> type) {
        var value = values.get(table.field(field).name());
        if (value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException(field + " is no " + type.getSimpleName());
        }
        return Optional.ofNullable(value).map(type::cast);
    }

    private static <T> T there(String name, Optional<T> value) {
        return value.orElseThrow(
                () -> new IllegalArgumentException(name + " is absent, the table does not require it"));
    }

    /** All of it as text, in the table's order, whatever the order and notation in which it came. */
    SequencedMap<String, Object> texts() {
        var texts = new LinkedHashMap<String, Object>();
        table.fields().values().stream()
                .filter(field -> values.containsKey(field.name()))
                .forEach(field -> texts.put(field.name(), text(values.get(field.name()))));
        table.nodes().values().stream()
                .filter(node -> nodes.containsKey(node.name()))
                .forEach(node -> texts.put(
                        node.name(),
                        nodes.getOrDefault(node.name(), List.of()).stream()
                                .map(NodeValues::texts)
                                .toList()));
        return texts;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case Quantity quantity -> quantity.value().toPlainString();
            case UnitPrice price -> price.yuan().toPlainString();
            case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
            case null, default -> String.valueOf(value);
        };
    }

    /** Names only: the values may be personal. */
    @Override
    public String toString() {
        return values.keySet() + " and " + nodes.keySet();
    }
}
