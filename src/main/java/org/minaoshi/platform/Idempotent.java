package org.minaoshi.platform;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a creating POST: a repeated {@code Idempotency-Key} of the same caller with the same request replays the first answer, marked
 * {@code Idempotency-Replayed: true}; with another request it is refused (422), while the first still runs too (409). The key is kept, with the answer, in
 * the transaction that created the thing, for 48 hours. Without the header the method runs as it is. The method returns a {@code RestResponse}.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
