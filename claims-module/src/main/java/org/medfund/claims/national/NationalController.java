package org.medfund.claims.national;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The address of the national interface, and those of its services (1.5). Whatever the envelope says, the answer is HTTP 200
 * and an envelope; only a body that is too large, or no text at all, is refused by HTTP itself.
 */
@RestController
class NationalController {

    private final NationalDesk desk;

    NationalController(NationalDesk desk) {
        this.desk = desk;
    }

    @PostMapping(
            path = "/fsi/api/rsfComIfsService/callService",
            consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE})
    ResponseEntity<byte[]> call(HttpServletRequest request) throws IOException {
        return answer(desk.answer(new Request(body(request), null, request::getHeader)));
    }

    @PostMapping(
            path = "/fsi/api/{service}/{method}",
            consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE})
    ResponseEntity<byte[]> service(
            @PathVariable String service, @PathVariable String method, HttpServletRequest request) throws IOException {
        return answer(desk.answer(new Request(body(request), service + "/" + method, request::getHeader)));
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        return request.getInputStream().readAllBytes();
    }

    private static ResponseEntity<byte[]> answer(byte[] envelope) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(envelope);
    }
}
