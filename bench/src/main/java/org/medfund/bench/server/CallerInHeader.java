package org.medfund.bench.server;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Role;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** The caller stands in a header: {@code Bench-Caller: org;ROLE}. */
public final class CallerInHeader implements HandlerMethodArgumentResolver {

    public static final String HEADER = "Bench-Caller";

    /** The agency's clerk. */
    public static final String MAKER = "agency;MAKER";

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
        var actor = new Actor("bench", parts[0], parts[1], "api");
        return new Caller(actor, Set.of(Role.valueOf(parts[1])), Set.of(Region.CODE));
    }
}
