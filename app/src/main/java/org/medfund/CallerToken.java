package org.medfund;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Caller;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * An accepted token, read as the {@link Caller} it stands for: {@code sub} is the person, {@code org} the agency or
 * institution, {@code regions} the six-digit divisions served, {@code roles} the roles held.
 */
final class CallerToken extends AbstractAuthenticationToken {

    private final transient Caller caller;
    private final transient Jwt token;

    private CallerToken(Caller caller, Jwt token) {
        super(AuthorityUtils.NO_AUTHORITIES); // controllers decide by the caller's roles
        this.caller = caller;
        this.token = token;
        setAuthenticated(true);
    }

    static CallerToken of(Jwt token) {
        try {
            var roles = set(token, "roles", Role::valueOf);
            var org = Optional.ofNullable(token.getClaimAsString("org")).orElse("");
            var person = Objects.requireNonNull(token.getSubject(), "sub");
            var role = roles.stream().sorted().findFirst().map(Role::name).orElse("none");
            var caller = new Caller(new Actor(person, org, role, "api"), roles, set(token, "regions", RegionCode::new));
            return new CallerToken(caller, token);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new InvalidBearerTokenException("the token's claims cannot be read", e);
        }
    }

    private static <T> Set<T> set(Jwt token, String claim, Function<String, T> parse) {
        return Optional.ofNullable(token.getClaimAsStringList(claim)).orElse(List.of()).stream()
                .map(parse)
                .collect(Collectors.toSet());
    }

    Caller caller() {
        return caller;
    }

    @Override
    public Object getCredentials() {
        return token;
    }

    @Override
    public Object getPrincipal() {
        return caller;
    }

    @Override
    public String getName() {
        return caller.actor().personId();
    }
}
