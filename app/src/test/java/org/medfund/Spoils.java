package org.medfund;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** For each transaction of the kit's recorded files one of everything that may be wrong in its answer. */
final class Spoils {

    private static final List<String> ORDERS = List.of("outpatient", "inpatient", "pharmacy", "unknown", "month");
    private static final String CODED = "clr_type,psn_insu_stas,trt_chk_type,chrgitm_lv,retRslt,stmt_rslt,clr_stas";

    private final List<String[]> fields = text("fields.tsv")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .toList();

    private record Call(String order, JsonNode step) {}

    /** Those of the transactions that are not left out. */
    List<Spoil> all(Predicate<String> isThere) {
        var first = new TreeMap<String, Call>();
        for (var order : ORDERS) {
            JsonMapper.shared()
                    .readTree(text("orders/" + order + ".json"))
                    .path("steps")
                    .forEach(step -> {
                        var infno = step.path("infno").asString();
                        if (isThere.test(infno) && !step.has("file") && !step.has("again") && !step.has("infcode")) {
                            first.putIfAbsent(infno, new Call(order, step));
                        }
                    });
        }
        return first.values().stream().flatMap(this::of).toList();
    }

    private Stream<Spoil> of(Call call) {
        var spoils = new ArrayList<Spoil>();
        var nodes = call.step().path("nodes").properties().iterator();
        if (!nodes.hasNext()) {
            spoils.add(spoil(call, Spoil.Kind.DROPPED, "", "infcode"));
            spoils.add(spoil(call, Spoil.Kind.OTHER_CODE, "", "infcode"));
            return spoils.stream();
        }
        var node = nodes.next();
        var place =
                "/output" + (node.getKey().isEmpty() ? "" : "/" + node.getKey().replace("[]", "/0"));
        var table = node.getValue().asString();
        spoils.add(spoil(
                call, Spoil.Kind.DROPPED, place, mandatory(table, call.step().path("take"))));
        var coded = names(table, cells -> List.of(CODED.split(",")).contains(cells[1]));
        spoils.add(
                coded.isEmpty()
                        ? spoil(call, Spoil.Kind.OTHER_CODE, "", "infcode")
                        : spoil(call, Spoil.Kind.OTHER_CODE, place, coded.getFirst()));
        if (call.step().has("signs")) {
            spoils.add(spoil(
                    call,
                    Spoil.Kind.OTHER_SIGN,
                    place,
                    names(table, cells -> cells[2].equals("MONEY")).getFirst()));
        }
        return spoils.stream();
    }

    /** If there is one, a field on which the later calls do not depend. */
    private String mandatory(String table, JsonNode take) {
        var taken = take.valueStream()
                .map(place -> place.asString().replaceFirst(".*\\.", ""))
                .toList();
        var all = names(table, cells -> cells[4].equals("Y"));
        return all.stream()
                .filter(name -> !taken.contains(name))
                .reduce((a, b) -> b)
                .orElse(all.getFirst());
    }

    private static Spoil spoil(Call call, Spoil.Kind kind, String node, String field) {
        return new Spoil(call.order(), call.step().path("infno").asString(), kind, node, field);
    }

    private List<String> names(String table, Predicate<String[]> wanted) {
        return fields.stream()
                .filter(cells -> List.of(cells[0].split(",")).contains(table) && wanted.test(cells))
                .map(cells -> cells[1])
                .toList();
    }

    private static String text(String name) {
        try {
            return new ClassPathResource("conformance/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
