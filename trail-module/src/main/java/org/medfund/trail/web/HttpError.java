package org.medfund.trail.web;

import java.util.Arrays;
import org.medfund.kernel.ErrorCode;
import org.springframework.http.HttpStatus;

/** Refusals that belong to the protocol and to no module. */
public enum HttpError implements ErrorCode {
    UNREADABLE_BODY("HTTP-0001", HttpStatus.BAD_REQUEST, "The body cannot be read.", "无法读取请求内容。"),
    BAD_PARAMETER("HTTP-0002", HttpStatus.BAD_REQUEST, "A parameter is missing or wrong.", "请求参数缺失或有误。"),
    UNKNOWN_PATH("HTTP-0003", HttpStatus.NOT_FOUND, "There is nothing at this address.", "该地址不存在。"),
    METHOD_NOT_ALLOWED(
            "HTTP-0004", HttpStatus.METHOD_NOT_ALLOWED, "This method is not for this address.", "该地址不支持此请求方法。"),
    NOT_ACCEPTABLE("HTTP-0005", HttpStatus.NOT_ACCEPTABLE, "No accepted format can be answered.", "无法提供所要求的响应格式。"),
    UNSUPPORTED_MEDIA("HTTP-0006", HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This media type is not read here.", "不支持该媒体类型。"),
    TOO_LARGE("HTTP-0007", HttpStatus.CONTENT_TOO_LARGE, "The body is too large.", "请求内容过大。"),
    UNAVAILABLE("HTTP-0008", HttpStatus.SERVICE_UNAVAILABLE, "Not now; try again soon.", "服务暂不可用，请稍后重试。"),
    UNEXPECTED("HTTP-0009", HttpStatus.INTERNAL_SERVER_ERROR, "Something unexpected happened.", "系统发生意外错误。"),
    UNAUTHENTICATED("HTTP-0010", HttpStatus.UNAUTHORIZED, "Say first who you are.", "请先进行身份认证。"),
    BAD_CURSOR("HTTP-0011", HttpStatus.BAD_REQUEST, "This cursor was not given out here.", "分页游标无效。"),
    UNREADABLE_REQUEST(
            "HTTP-0012",
            HttpStatus.BAD_REQUEST,
            "The request line, a header or the address is malformed.",
            "请求行、请求头或地址格式有误。");

    private final String code;
    private final HttpStatus status;
    private final String english;
    private final String chinese;

    HttpError(String code, HttpStatus status, String english, String chinese) {
        this.code = code;
        this.status = status;
        this.english = english;
        this.chinese = chinese;
    }

    /** What the server itself refused, before anything of the application was asked. */
    public static HttpError ofServerStatus(int status) {
        if (status == HttpStatus.NOT_IMPLEMENTED.value()) {
            return METHOD_NOT_ALLOWED;
        }
        var error = ofStatus(status);
        return error == BAD_PARAMETER ? UNREADABLE_REQUEST : error;
    }

    /** The one that says best what a status means. */
    static HttpError ofStatus(int status) {
        return Arrays.stream(values())
                .filter(error -> error.status.value() == status && error != UNREADABLE_BODY)
                .findFirst()
                .orElse(status < 500 ? BAD_PARAMETER : UNEXPECTED);
    }

    public HttpStatus status() {
        return status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return switch (this) {
            case UNKNOWN_PATH -> Kind.NOT_FOUND;
            case UNAVAILABLE, UNEXPECTED -> Kind.UNAVAILABLE;
            case UNAUTHENTICATED -> Kind.FORBIDDEN;
            default -> Kind.MALFORMED;
        };
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
