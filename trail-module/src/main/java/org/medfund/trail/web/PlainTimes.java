package org.medfund.trail.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads times in addresses as in bodies. Otherwise the caller's language would decide what {@code 2/3/26} is. */
@Configuration(proxyBeanMethods = false)
class PlainTimes implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        PlainValues.TIMES.forEach(form -> add(registry, form));
    }

    private static <T> void add(FormatterRegistry registry, PlainValues.Form<T> form) {
        registry.addConverter(String.class, form.type(), form::read);
    }
}
