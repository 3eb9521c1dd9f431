package org.minaoshi.proof;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minaoshi.platform.Challenges;
import org.minaoshi.platform.ProblemType;

/** Both ways of showing a token, with what was wrong at the one that was tried (RFC 6750, 3; RFC 9449, 7.1 and 8). */
@Singleton
class PossessionChallenges implements Challenges {

    private static final Map<ProblemType, String> ERRORS = Map.of(
            ProofProblems.DPOP_PROOF_INVALID, "invalid_dpop_proof",
            ProofProblems.DPOP_PROOF_USED, "invalid_dpop_proof",
            ProofProblems.DPOP_NONCE_REQUIRED, "use_dpop_nonce");

    final Nonces nonces;

    PossessionChallenges(Nonces nonces) {
        this.nonces = nonces;
    }

    @Override
    public Map<String, List<String>> headers(ProblemType refusal, String authorization) {
        var tried = Scheme.of(authorization);
        var challenges = Arrays.stream(Scheme.values())
                .sorted(Comparator.comparing(
                        scheme -> tried.filter(scheme::equals).isEmpty()))
                .map(scheme -> challenge(scheme, tried.filter(scheme::equals).map(any -> error(refusal))))
                .toList();
        var headers = new LinkedHashMap<String, List<String>>();
        headers.put("WWW-Authenticate", challenges);
        nonces.current().ifPresent(nonce -> headers.put("DPoP-Nonce", List.of(nonce)));
        return headers;
    }

    private static String error(ProblemType refusal) {
        return ERRORS.getOrDefault(refusal, "invalid_token");
    }

    private static String challenge(Scheme scheme, Optional<String> error) {
        var parameters = new ArrayList<String>();
        error.ifPresent(code -> parameters.add("error=\"%s\"".formatted(code)));
        if (scheme == Scheme.DPOP) {
            parameters.add("algs=\"%s\"".formatted(String.join(" ", DpopProof.ALGORITHMS)));
        }
        return parameters.isEmpty() ? scheme.word() : scheme.word() + " " + String.join(", ", parameters);
    }
}
