package org.minaoshi.platform;

import jakarta.ws.rs.container.ResourceInfo;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method that reads its body line by line: it may be as large as {@code minaoshi.http.largest-batch}, and what is no UTF-8 is the fault of its line, see
 * {@link JsonLines}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LargeBody {

    /** Whether it is on the method that a request is for. */
    final class On {

        static boolean is(ResourceInfo resource) {
            var method = resource.getResourceMethod();
            return method != null && method.isAnnotationPresent(LargeBody.class);
        }

        private On() {}
    }
}
