package org.medfund;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.apache.catalina.core.StandardHost;
import org.medfund.trail.web.HttpError;
import org.medfund.trail.web.Problem;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is refused before or beside the application's own code is a {@link Problem} too. */
@Configuration(proxyBeanMethods = false)
class ServerProblems {

    /** What the server refuses while it reads the request, and what nobody else answered. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheServer() {
        return factory -> factory.addContextCustomizers(
                context -> ((StandardHost) context.getParent()).setErrorReportValveClass(ProblemValve.class.getName()));
    }

    /** Addresses and methods that the firewall does not let in. */
    @Bean
    RequestRejectedHandler problemsOfTheFirewall() {
        return (request, response, rejected) -> ProblemValve.write(HttpError.UNREADABLE_REQUEST, response);
    }

    /** What some part of the application answered with a bare status. */
    @Hidden
    @RestController
    static class BareStatus implements ErrorController {

        @RequestMapping("/error")
        ResponseEntity<Object> problem(HttpServletRequest request) {
            var status = Objects.requireNonNullElse(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), 404);
            return Problem.of(HttpError.ofServerStatus((Integer) status), List.of())
                    .answer();
        }
    }
}
