package org.minaoshi.local;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who can sign in on this machine, without a password. */
public enum LocalUser {
    SECRETARIAT_1("事務局 佐藤", "Sato, secretariat", "secretariat", null),
    SECRETARIAT_2("事務局 鈴木", "Suzuki, secretariat", "secretariat", null),
    COUNCIL_1("連絡会 委員 高橋", "Takahashi, council member", "council", null),
    COUNCIL_2("連絡会 委員 田中", "Tanaka, council member", "council", null),
    CHAIR_1("連絡会 座長 伊藤", "Ito, chair of the council", "council-chair", null),
    BANK_A("A銀行 渡辺", "Watanabe, Bank A", "institution", "bank-a"),
    BANK_B("B銀行 山本", "Yamamoto, Bank B", "institution", "bank-b"),
    AGENT_C("電子決済等代行業者C 中村", "Nakamura, payment agent C", "payment-agent", "agent-c"),
    AUDITOR_1("監査人 小林", "Kobayashi, auditor", "auditor", null),
    NOBODY_1("役割なし 加藤", "Kato, without any role", null, null);

    private final String japanese;
    private final String english;
    private final String role;
    private final String organisation;

    LocalUser(String japanese, String english, String role, String organisation) {
        this.japanese = japanese;
        this.english = english;
        this.role = role;
        this.organisation = organisation;
    }

    public static Optional<LocalUser> find(String username) {
        return Arrays.stream(values())
                .filter(user -> user.username().equals(username))
                .findFirst();
    }

    public String username() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String japanese() {
        return japanese;
    }

    public String english() {
        return english;
    }

    public List<String> roles() {
        return role == null ? List.of() : List.of(role);
    }

    public Optional<String> organisation() {
        return Optional.ofNullable(organisation);
    }
}
