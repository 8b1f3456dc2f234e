package org.medfund.demo.client;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Medfund's REST interface, asked by persons and institutions with a token of their own each. */
public final class MedfundClient {

    private static final byte[] NOTHING = {};
    private static final String SECRET = "demo";
    private static final String JSON = "application/json";

    private final Web web;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    public MedfundClient(URI medfund) {
        this.web = new Web(medfund);
    }

    public Answer get(String who, String path) {
        return web.send("GET", path, NOTHING, "Authorization", token(who));
    }

    /** All items of a list that comes in pages. */
    public List<JsonNode> all(String who, String path) {
        var all = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var page = get(who, path + cursor).mustBeOk().json();
            page.path("items").forEach(all::add);
            cursor = page.path("nextCursor").isString()
                    ? "&cursor=" + page.path("nextCursor").asString()
                    : "";
        } while (!cursor.isEmpty());
        return all;
    }

    public Answer post(String who, String path, Object body) {
        return send("POST", who, path, body);
    }

    public Answer put(String who, String path, Object body) {
        return send("PUT", who, path, body);
    }

    /** Many bodies, one a line. */
    public Answer postLines(String who, String path, List<? extends Object> bodies) {
        var lines = bodies.stream().map(JsonMapper.shared()::writeValueAsString).collect(Collectors.joining("\n"));
        return web.send(
                "POST",
                path,
                lines.getBytes(StandardCharsets.UTF_8),
                "Authorization",
                token(who),
                "Content-Type",
                "application/x-ndjson");
    }

    private Answer send(String method, String who, String path, Object body) {
        return web.send(
                method,
                path,
                JsonMapper.shared().writeValueAsBytes(body),
                "Authorization",
                token(who),
                "Content-Type",
                JSON);
    }

    private String token(String who) {
        return tokens.computeIfAbsent(who, this::fetchToken);
    }

    private String fetchToken(String who) {
        var login = Base64.getEncoder().encodeToString((who + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        var answer = web.send(
                        "POST",
                        "/oauth2/token",
                        "grant_type=client_credentials".getBytes(StandardCharsets.UTF_8),
                        "Authorization",
                        "Basic " + login,
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .mustBeOk();
        return "Bearer " + answer.json().path("access_token").asString();
    }
}
