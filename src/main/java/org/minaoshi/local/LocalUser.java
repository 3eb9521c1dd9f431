package org.minaoshi.local;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The people and machines of the local issuer: at least one for each role, two institutions and one payment agent, and one without any role. */
public enum LocalUser {
    SECRETARIAT_1("secretariat-1", "secretariat", null, "事務局 一"),
    SECRETARIAT_2("secretariat-2", "secretariat", null, "事務局 二"),
    COUNCIL_1("council-1", "council", null, "連絡会 委員 一"),
    COUNCIL_2("council-2", "council", null, "連絡会 委員 二"),
    CHAIR_1("chair-1", "council-chair", null, "連絡会 座長"),
    BANK_A("bank-a", "institution", "bank-a", "A銀行"),
    BANK_B("bank-b", "institution", "bank-b", "B銀行"),
    AGENT_C("agent-c", "payment-agent", "agent-c", "電子決済等代行業者 C"),
    AUDITOR_1("auditor-1", "auditor", null, "監査人"),
    NOBODY_1("nobody-1", null, null, "役割のない人");

    private final String username;
    private final String role;
    private final String organisation;
    private final String displayName;

    LocalUser(String username, String role, String organisation, String displayName) {
        this.username = username;
        this.role = role;
        this.organisation = organisation;
        this.displayName = displayName;
    }

    static Optional<LocalUser> of(String username) {
        return Arrays.stream(values())
                .filter(user -> user.username.equals(username))
                .findFirst();
    }

    public String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    /** What a token of this user claims beside its subject. */
    Map<String, Object> claims() {
        var claims = new TreeMap<String, Object>(
                Map.of("name", displayName, "roles", role == null ? List.of() : List.of(role)));
        if (organisation != null) {
            claims.put("organisation", organisation);
        }
        return claims;
    }
}
