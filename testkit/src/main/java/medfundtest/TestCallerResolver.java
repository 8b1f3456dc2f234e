package medfundtest;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Caller;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** In module tests the caller stands in a header: {@code Test-Caller: person;org;ROLE,ROLE;region,region}. */
public final class TestCallerResolver implements HandlerMethodArgumentResolver {

    public static final String HEADER = "Test-Caller";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var parts = Objects.requireNonNull(request.getHeader(HEADER), HEADER).split(";", -1);
        var roles = set(parts[2], Role::valueOf);
        var actor = new Actor(parts[0], parts[1], roles.iterator().next().name(), "api");
        return new Caller(actor, roles, set(parts[3], RegionCode::new));
    }

    private static <T> Set<T> set(String list, Function<String, T> parse) {
        return Arrays.stream(list.split(",", -1)).map(parse).collect(Collectors.toSet());
    }
}
