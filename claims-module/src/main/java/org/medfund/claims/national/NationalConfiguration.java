package org.medfund.claims.national;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the tables of the national interface. */
@Configuration(proxyBeanMethods = false)
class NationalConfiguration {

    private static final long LARGEST_FILE = 20L * 1024 * 1024;

    /** @throws IllegalStateException if it is broken */
    @Bean
    FieldTable nationalFields() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:national/*.tsv");
        var reader = new TableReader();
        for (var file : Arrays.stream(files)
                .sorted(Comparator.comparing(NationalConfiguration::nameOf))
                .toList()) {
            reader.read(
                    nameOf(file),
                    file.getContentAsString(StandardCharsets.UTF_8).lines().toList());
        }
        return reader.table();
    }

    /** @throws IllegalStateException if it is broken */
    @Bean
    Services nationalServices() throws IOException {
        var file = new ClassPathResource("national/services/services.tsv");
        return Services.read(
                file.getContentAsString(StandardCharsets.UTF_8).lines().toList());
    }

    /** One file and its envelope; small ones stay in memory. */
    @Bean
    MultipartConfigElement uploads() {
        return new MultipartConfigElement(
                "", LARGEST_FILE, LARGEST_FILE + NationalJson.LONGEST_BODY, NationalJson.LONGEST_BODY);
    }

    private static String nameOf(Resource file) {
        return Objects.requireNonNull(file.getFilename());
    }
}
