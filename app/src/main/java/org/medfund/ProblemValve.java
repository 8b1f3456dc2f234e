package org.medfund;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.medfund.trail.web.HttpError;
import org.medfund.trail.web.Problem;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** In the place of Tomcat's page of an error; Tomcat makes it by its class name, so it is public. */
public final class ProblemValve extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            write(HttpError.ofServerStatus(response.getStatus()), response);
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("nobody is there to be told", e);
        }
    }

    static void write(HttpError error, HttpServletResponse response) throws IOException {
        var problem = Problem.of(error, List.of());
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(JsonMapper.shared().writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }
}
