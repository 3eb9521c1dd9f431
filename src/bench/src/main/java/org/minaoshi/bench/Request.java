package org.minaoshi.bench;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One request to the service.
 *
 * @param body null for none; with a body goes an idempotency key, new each time
 * @param values what is particular to it and goes into its SQL, by what it is
 */
record Request(String method, String path, String token, String body, Map<Value, String> values) {

    /** What differs from request to request. */
    enum Value {
        ENTRY,
        ORGANISATION,
        WORD,
        KEY,
        NEW_ID,
        NEW_NUMBER
    }

    /** Where the load generator puts something new. */
    static final String NEW = "__NEW__";

    static Request get(String path, String token, Map<Value, String> values) {
        return new Request("GET", path, token, null, values);
    }

    static Request post(String path, String token, String body, Map<Value, String> values) {
        return new Request("POST", path, token, body, values);
    }

    /** As it goes over the wire. */
    byte[] bytes() {
        var payload = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        var head =
                new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n");
        if (token != null) {
            head.append("Authorization: Bearer ").append(token).append("\r\n");
        }
        if (body != null) {
            head.append("Idempotency-Key: ").append(NEW).append("\r\n");
            head.append("Content-Type: application/json\r\nContent-Length: ")
                    .append(payload.length)
                    .append("\r\n");
        }
        var start = head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
        var bytes = java.util.Arrays.copyOf(start, start.length + payload.length);
        System.arraycopy(payload, 0, bytes, start.length, payload.length);
        return bytes;
    }
}
