package org.medfund;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The names of the schemas of the OpenAPI document: a class that stands in another bears its name too. No two are alike. */
class SchemaNames extends TypeNameResolver {

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    @Override
    protected String getNameOfClass(Class<?> type) {
        var name = name(type);
        var known = named.putIfAbsent(name, type);
        if (known != null && !known.equals(type)) {
            throw new IllegalStateException("%s and %s are both described as %s".formatted(known, type, name));
        }
        return name;
    }

    private static String name(Class<?> type) {
        var outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : name(outer) + type.getSimpleName();
    }
}
