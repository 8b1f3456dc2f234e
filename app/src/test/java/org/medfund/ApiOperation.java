package org.medfund;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * An operation as the OpenAPI document describes it.
 *
 * @param method     in capitals
 * @param path       with its parameters in braces
 * @param parameters those of path and query
 * @param consumes   the media type of its body, empty if it takes none
 */
record ApiOperation(String method, String path, List<Parameter> parameters, String consumes) {

    static final String JSON = "application/json";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    /**
     * A parameter.
     *
     * @param in   path or query
     * @param kind its format, or its type where it has none
     */
    record Parameter(String name, String in, boolean required, String kind) {

        static Parameter of(JsonNode described) {
            var schema = described.path("schema");
            var kind = schema.path("format").asString(schema.path("type").asString("string"));
            return new Parameter(
                    described.path("name").asString(),
                    described.path("in").asString(),
                    described.path("required").asBoolean(false),
                    schema.has("enum") ? "enum" : kind);
        }

        boolean isOfQuery() {
            return in.equals("query");
        }
    }

    static List<ApiOperation> of(JsonNode api) {
        var operations = new ArrayList<ApiOperation>();
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> operations.add(of(method.getKey(), path.getKey(), method.getValue()))));
        return operations;
    }

    private static ApiOperation of(String method, String path, JsonNode described) {
        var types = described.at("/requestBody/content").propertyNames();
        return new ApiOperation(
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                described.path("parameters").valueStream().map(Parameter::of).toList(),
                types.isEmpty() ? "" : types.iterator().next());
    }

    boolean takesJson() {
        return consumes.equals(JSON);
    }

    /** Whether it concerns one thing that somebody made and that has an id. */
    boolean hasId() {
        return path.contains("/{id}");
    }

    String name() {
        return method + " " + path;
    }

    /** Its address with good values of all that is required. */
    String address() {
        var address = path;
        for (var parameter : parameters) {
            address = parameter.isOfQuery() ? address : address.replace("{" + parameter.name() + "}", good(parameter));
        }
        var query = parameters.stream()
                .filter(parameter -> parameter.isOfQuery() && parameter.required())
                .map(parameter -> parameter.name() + "=" + good(parameter))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? address : address + "?" + query;
    }

    /** Its address with one parameter of another value, percent-encoded as it stands. */
    String addressWith(Parameter spoiled, String value) {
        if (!spoiled.isOfQuery()) {
            return new ApiOperation(method, path.replace("{" + spoiled.name() + "}", value), parameters, consumes)
                    .address();
        }
        var others = parameters.stream()
                .filter(parameter -> !parameter.equals(spoiled))
                .toList();
        var address = new ApiOperation(method, path, others, consumes).address();
        return address + (address.contains("?") ? "&" : "?") + spoiled.name() + "=" + value;
    }

    /** Its address without one parameter of the query. */
    String addressWithout(Parameter left) {
        var others =
                parameters.stream().filter(parameter -> !parameter.equals(left)).toList();
        return new ApiOperation(method, path, others, consumes).address();
    }

    private String good(Parameter parameter) {
        return switch (parameter.name()) {
            case "region" -> GoodRequests.REGION;
            case "date", "on", "from", "to" -> "2026-02-13";
            case "number" -> "1";
            case "period" -> "2026-02";
            case "month" -> "2026-01";
            case "indicator" -> "IN_POLICY_SHARE";
            case "book" -> "EMPLOYEE";
            case "account" -> "1004";
            case "fund" -> "310100";
            case "year" -> "2026";
            case "insurance" -> "390";
            case "code", "institution" -> GoodRequests.INSTITUTION;
            case "version" -> "100000-1";
            case "person" -> PlayedDay.shared().id("/api/persons");
            default -> PlayedDay.shared().id(path);
        };
    }
}
