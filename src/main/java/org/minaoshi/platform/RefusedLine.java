package org.minaoshi.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** Why a line was refused, in the language of who asks. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RefusedLine(int line, String type, String title, String detail, List<Problem.Place> errors) {}
