package org.minaoshi.protection;

import org.minaoshi.platform.LocalizedText;
import org.minaoshi.platform.ProblemType;

final class ProtectionProblems {

    static final ProblemType RATE_LIMIT_EXCEEDED =
            new ProblemType("rate-limit-exceeded", 429, LocalizedText.text("リクエストが多すぎます", "Too many requests"));

    private ProtectionProblems() {}
}
