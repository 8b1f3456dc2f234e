package org.medfund.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The fields of the output nodes, from {@code fields.tsv}.
 *
 * @param tables by name
 */
record Fields(Map<String, List<Field>> tables) {

    private static final int COLUMNS = 7;

    static Fields load() {
        var tables = new LinkedHashMap<String, List<Field>>();
        Recorded.text("fields.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", COLUMNS))
                .forEach(cells -> {
                    for (var table : cells[0].split(",", -1)) {
                        tables.computeIfAbsent(table, name -> new ArrayList<>()).add(field(cells));
                    }
                });
        return new Fields(tables);
    }

    private static Field field(String[] cells) {
        return new Field(
                cells[1],
                FieldType.valueOf(cells[2]),
                Integer.parseInt(cells[3]),
                Field.Need.valueOf(cells[4]),
                cells[5].equals("A"),
                cells[6].isEmpty() ? null : Pattern.compile(cells[6]));
    }

    List<Field> of(String table) {
        var fields = tables.get(table);
        if (fields == null) {
            throw new IllegalStateException("fields.tsv lacks the table " + table);
        }
        return fields;
    }
}
