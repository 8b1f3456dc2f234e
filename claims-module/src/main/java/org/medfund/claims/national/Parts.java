package org.medfund.claims.national;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** Takes an HTTP request apart: the envelope is its body, or the text part {@code jsonStr} beside the binary part {@code file}. */
final class Parts {

    private static final String ENVELOPE = "jsonStr";
    private static final String FILE = "file";

    private Parts() {}

    static Request read(HttpServletRequest request, @Nullable String service) throws IOException, ServletException {
        if (!isMultipart(request)) {
            return new Request(request.getInputStream().readAllBytes(), service, request::getHeader);
        }
        var envelope = request.getPart(ENVELOPE);
        return new Request(
                envelope == null || envelope.getSize() > NationalJson.LONGEST_BODY ? new byte[0] : bytes(envelope),
                service,
                request::getHeader,
                attachment(request.getPart(FILE)));
    }

    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && MediaType.parseMediaType(type).isCompatibleWith(MediaType.MULTIPART_FORM_DATA);
    }

    private static @Nullable Attachment attachment(@Nullable Part part) throws IOException {
        if (part == null) {
            return null;
        }
        var name = part.getSubmittedFileName();
        return new Attachment(name == null ? FILE : name, bytes(part));
    }

    private static byte[] bytes(Part part) throws IOException {
        try (var in = part.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
