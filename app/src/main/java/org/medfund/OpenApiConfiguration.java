package org.medfund;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.medfund.kernel.Caller;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.Needed;
import org.medfund.kernel.Ratio;
import org.medfund.kernel.RegionCode;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.PropertyCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** The OpenAPI 3.1 document of every module's REST interface, at {@code /v3/api-docs}; the pages are at {@code /swagger-ui.html}. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String TOKEN = "token";
    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.of(
            "400", "The request cannot be read.",
            "401", "There is no valid access token.",
            "403", "The caller's roles do not allow this.",
            "404", "There is no such thing for this caller.",
            "409", "It contradicts what is stored.",
            "422", "The request breaks a rule; errors[] names the fields.",
            "503", "Not now: try again after the time in Retry-After."));

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class)
                .replaceWithSchema(RegionCode.class, new StringSchema().pattern("\\d{6}"))
                .replaceWithSchema(InstitutionCode.class, new StringSchema().pattern("[A-Za-z0-9]{1,30}"))
                .replaceWithSchema(
                        Money.class, new IntegerSchema().format("int64").description("fen"))
                .replaceWithSchema(Ratio.class, new IntegerSchema().description("parts per million"))
                .replaceWithSchema(FundType.class, codes());
    }

    private static Schema<?> codes() {
        var codes = Arrays.stream(FundType.values()).map(FundType::code).toList();
        var schema = new StringSchema();
        schema.setDescription("the fund by its national code (fund_pay_type)");
        schema.setEnum(codes);
        return schema;
    }

    @Bean
    OpenAPI medfundApi() {
        var token = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT");
        return new OpenAPI()
                .info(new Info()
                        .title("Medfund")
                        .version("0.1")
                        .description("Instant settlement (即时结算) of the basic medical insurance funds. Amounts named"
                                + " ...Fen are integer fen; national fields keep the national notation in yuan."))
                .components(new Components().addSecuritySchemes(TOKEN, token).addSchemas("Problem", problem()))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    @Bean
    ModelResolver schemas(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new SchemaNames()).openapi31(true);
    }

    @Bean
    PropertyCustomizer whatACallerHasToSend() {
        return (property, type) -> {
            if (type.getCtxAnnotations() != null
                    && Stream.of(type.getCtxAnnotations()).anyMatch(Needed.class::isInstance)) {
                type.getParent().addRequiredItem(type.getPropertyName());
            }
            return property;
        };
    }

    /** Every operation can refuse, so every operation says how a refusal looks. */
    @Bean
    GlobalOperationCustomizer refusals() {
        var json = new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
        return (operation, method) -> {
            PROBLEMS.forEach((status, text) -> operation
                    .getResponses()
                    .addApiResponse(status, new ApiResponse().description(text).content(json)));
            return operation;
        };
    }

    /** A body that is read as it comes, without a class of its own, is described by what its mapping consumes. */
    @Bean
    GlobalOperationCustomizer bodiesReadAsTheyCome() {
        return (operation, method) -> {
            var mapping = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
            if (operation.getRequestBody() == null && mapping != null && mapping.consumes().length > 0) {
                var content = new Content();
                for (var type : mapping.consumes()) {
                    content.addMediaType(type, new MediaType().schema(new ObjectSchema()));
                }
                operation.requestBody(new RequestBody().required(true).content(content));
            }
            return operation;
        };
    }

    private static Schema<?> problem() {
        var error = new Schema<>()
                .addProperty("pointer", new StringSchema())
                .addProperty("expected", new StringSchema())
                .addProperty("received", new StringSchema());
        return new Schema<>()
                .description("A refusal (RFC 9457) with a stable code.")
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("code", new StringSchema().example("CLAIMS-0017"))
                .addProperty("detailZh", new StringSchema())
                .addProperty("errors", new io.swagger.v3.oas.models.media.ArraySchema().items(error));
    }
}
