package org.medfund;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Role;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everybody of the demo: one person for each office of the agency, and the system of each institution. All share the
 * secret {@code demo}, which is why the demo listens to this machine only.
 */
final class DemoClients implements RegisteredClientRepository {

    private static final String SECRET = "demo";
    private static final String REGION = "990100";
    private static final Duration VALID = Duration.ofHours(1);

    private final Map<String, Client> clients;

    private DemoClients(Stream<Client> clients) {
        this.clients = clients.collect(Collectors.toUnmodifiableMap(Client::id, Function.identity()));
    }

    /**
     * Somebody who can ask for a token.
     *
     * @param id      person or institution; the client id
     * @param org     agency or institution acted for
     * @param regions divisions served
     * @param roles   roles held
     */
    record Client(String id, String org, List<String> regions, List<String> roles) {}

    static DemoClients load() {
        return new DemoClients(Stream.concat(persons(), institutions()));
    }

    /** The client of an id that is registered. */
    Client named(String id) {
        return Objects.requireNonNull(clients.get(id), id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        var client = clients.get(clientId);
        return client == null ? null : registered(client, DemoSecrets.digest(SECRET));
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("the demo's clients are fixed");
    }

    private static RegisteredClient registered(Client client, String secret) {
        return RegisteredClient.withId(client.id())
                .clientId(client.id())
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(
                        TokenSettings.builder().accessTokenTimeToLive(VALID).build())
                .build();
    }

    private static Stream<Client> persons() {
        return Stream.of(
                person("maker", Role.MAKER),
                person("checker", Role.CHECKER),
                person("finance", Role.FINANCE),
                person("auditor", Role.AUDITOR),
                person("publisher", Role.RULE_PUBLISHER),
                person("editor", Role.RULE_EDITOR),
                new Client("sysadmin", "medfund", List.of(), List.of(Role.SYSADMIN.name())));
    }

    private static Client person(String id, Role... roles) {
        return new Client(
                id,
                REGION,
                List.of("990000", REGION),
                Arrays.stream(roles).map(Role::name).toList());
    }

    private static Stream<Client> institutions() {
        try (var json = Objects.requireNonNull(DemoClients.class.getResourceAsStream("/demo/institutions.json"))) {
            var list = JsonMapper.shared().readValue(json, new TypeReference<List<Map<String, Object>>>() {});
            return list.stream()
                    .map(institution ->
                            Objects.requireNonNull(institution.get("code")).toString())
                    .map(code -> new Client(code, code, List.of(REGION), List.of(Role.INSTITUTION.name())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
