package org.medfund.claims.national;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.medfund.claims.wire.WireType;

/**
 * Reads the field table. A line is a field: {@code infno direction node many field type length need personal source}, with
 * tabs between. A node in a node is written {@code selinfo.drugtracinfo}, a node that may be absent {@code diseinfo?}, and
 * no node at all {@code -}. A line
 * {@code 2207A = 2207} gives a transaction the fields of another one. Lines that begin with # are remarks. A broken table
 * fails the start, naming file and line.
 */
final class TableReader {

    static final String COLUMNS = "infno\tdirection\tnode\tmany\tfield\ttype\tlength\tneed\tpersonal\tsource";

    private static final int COLUMN_COUNT = 10;
    private static final String NO_NODE = "-";
    private static final int LONGEST_CODE = 10;

    private final Map<String, FieldTable.Shape> shapes = new LinkedHashMap<>();
    private final Map<String, Alias> aliases = new HashMap<>();

    private record Alias(String of, String place) {}

    /** @throws IllegalStateException if a line is wrong or contradicts an earlier one */
    void read(String file, List<String> lines) {
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).stripTrailing();
            if (!line.isEmpty() && !line.startsWith("#") && !line.equals(COLUMNS)) {
                line(line.split("\t", -1), file + ":" + (i + 1));
            }
        }
    }

    /** @throws IllegalStateException if a transaction has the fields of one that has none */
    FieldTable table() {
        var all = new HashMap<>(shapes);
        aliases.forEach((infno, alias) -> {
            require(!shapes.containsKey(infno), alias.place(), infno + " has fields of its own");
            require(shapes.containsKey(alias.of()), alias.place(), alias.of() + " has no fields");
            all.put(infno, shapes.get(alias.of()));
        });
        return new FieldTable(all);
    }

    private void line(String[] cells, String place) {
        if (cells.length == 2) {
            require(cells[1].startsWith("= "), place, "a second name is written = infno");
            var known = aliases.put(cells[0], new Alias(cells[1].substring(2), place));
            require(known == null, place, cells[0] + " has two meanings");
        } else {
            require(cells.length == COLUMN_COUNT, place, COLUMN_COUNT + " columns");
            field(cells, place);
        }
    }

    private void field(String[] cells, String place) {
        var infno = cells[0];
        require(!infno.isEmpty() && infno.length() <= LONGEST_CODE, place, "infno has 1 to 10 characters");
        var shape = shapes.computeIfAbsent(infno, number -> new FieldTable.Shape());
        var in = oneOf(cells[1], "in", "out", place);
        var many = oneOf(cells[3], "1", "0", place);
        var node = node(in ? shape.in() : shape.out(), cells[2], many, place);
        var name = cells[4];
        require(name.matches("[A-Za-z][A-Za-z0-9_]*"), place, "a wire name");
        require(node.add(of(name, cells, place)), place, name + " is there twice");
    }

    private static TableField of(String name, String[] cells, String place) {
        var type = constant(WireType.class, cells[5], place);
        require(cells[6].matches("\\d{1,5}"), place, "a length");
        var length = Integer.parseInt(cells[6]);
        require(!type.isText() || length > 0, place, "a text has a length");
        var need = constant(TableField.Need.class, cells[7], place);
        return new TableField(
                name, type, length, need, oneOf(cells[8], "1", "0", place), oneOf(cells[9], "S", "A", place));
    }

    /** The node at a path, which is made where it is new. */
    private static TableNode node(TableNode root, String path, boolean many, String place) {
        if (path.equals(NO_NODE) && !many) {
            return root;
        }
        var end = path.lastIndexOf('.');
        var parent = end < 0 ? root : inner(root, path.substring(0, end), place);
        var optional = path.endsWith("?");
        var name = path.substring(end + 1, path.length() - (optional ? 1 : 0));
        require(name.matches("[A-Za-z][A-Za-z0-9_]*"), place, "a node's name");
        var node = parent.addIfAbsent(new TableNode(name, many, optional));
        var same = node.many() == many
                && node.optional() == optional
                && node.name().equals(name);
        require(same, place, name + " is another node in an earlier line");
        return node;
    }

    private static TableNode inner(TableNode root, String path, String place) {
        var node = root;
        for (var name : path.split("\\.", -1)) {
            var next = node.findNode(name);
            require(next.isPresent(), place, name + " has to come first");
            node = next.get();
        }
        return node;
    }

    private static boolean oneOf(String cell, String yes, String no, String place) {
        require(cell.equals(yes) || cell.equals(no), place, yes + " or " + no);
        return cell.equals(yes);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String cell, String place) {
        try {
            return Enum.valueOf(type, cell);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(place + ": no " + type.getSimpleName() + " " + cell, e);
        }
    }

    private static void require(boolean holds, String place, String expected) {
        if (!holds) {
            throw new IllegalStateException("the field table is wrong at " + place + ": " + expected);
        }
    }
}
