package org.minaoshi.platform;

import java.util.List;
import java.util.Map;

/** What a caller who was refused with 401 is told of how to authenticate; the room that knows the ways implements it. */
public interface Challenges {

    /**
     * Headers of the answer.
     *
     * @param authorization what the caller sent; null where that was nothing
     */
    Map<String, List<String>> headers(ProblemType refusal, String authorization);
}
