package org.medfund.claims.national;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The address of the national interface, and those of its services (1.5). Whatever the envelope says, the answer is HTTP 200
 * and an envelope, or the file that was asked for; only a body that is too large, or no text at all, is refused by HTTP itself.
 */
@RestController
class NationalController {

    private final NationalDesk desk;

    NationalController(NationalDesk desk) {
        this.desk = desk;
    }

    @PostMapping(
            path = "/fsi/api/rsfComIfsService/callService",
            consumes = {
                MediaType.APPLICATION_JSON_VALUE,
                MediaType.TEXT_PLAIN_VALUE,
                MediaType.MULTIPART_FORM_DATA_VALUE
            })
    ResponseEntity<byte[]> call(HttpServletRequest request) throws IOException, ServletException {
        return answer(desk.answer(Parts.read(request, null)));
    }

    @PostMapping(
            path = "/fsi/api/{service}/{method}",
            consumes = {
                MediaType.APPLICATION_JSON_VALUE,
                MediaType.TEXT_PLAIN_VALUE,
                MediaType.MULTIPART_FORM_DATA_VALUE
            })
    ResponseEntity<byte[]> service(
            @PathVariable String service, @PathVariable String method, HttpServletRequest request)
            throws IOException, ServletException {
        return answer(desk.answer(Parts.read(request, service + "/" + method)));
    }

    private static ResponseEntity<byte[]> answer(Reply reply) {
        var file = reply.file();
        var answer = ResponseEntity.ok().cacheControl(CacheControl.noStore());
        return file == null
                ? answer.contentType(MediaType.APPLICATION_JSON).body(reply.envelope())
                : answer.contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .header(HttpHeaders.CONTENT_DISPOSITION, named(file))
                        .body(file.content());
    }

    private static String named(Attachment file) {
        return ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
