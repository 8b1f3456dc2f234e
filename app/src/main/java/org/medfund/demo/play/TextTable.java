package org.medfund.demo.play;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table of text; columns are as wide as their widest cell, where a Chinese character takes two places. */
final class TextTable {

    private static final int FIRST_WIDE = 0x2E80;

    private final List<List<String>> rows = new ArrayList<>();
    private final int leftColumns;

    /** @param leftColumns how many columns, from the first, are aligned to the left; figures stand to the right */
    TextTable(int leftColumns, String... header) {
        this.leftColumns = leftColumns;
        rows.add(List.of(header));
    }

    TextTable row(Object... cells) {
        rows.add(Stream.of(cells).map(String::valueOf).toList());
        return this;
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    List<String> lines() {
        var widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        var lines = new ArrayList<>(rows.stream().map(row -> line(row, widths)).toList());
        lines.add(1, "-".repeat(IntStream.of(widths).sum() + 2 * (widths.length - 1)));
        return lines;
    }

    private String line(List<String> row, int... widths) {
        var line = new StringBuilder();
        for (var column = 0; column < row.size(); column++) {
            var gap = " ".repeat(widths[column] - width(row.get(column)));
            line.append(column == 0 ? "" : "  ");
            line.append(column < leftColumns ? row.get(column) + gap : gap + row.get(column));
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePoints()
                .map(character -> character < FIRST_WIDE ? 1 : 2)
                .sum();
    }
}
