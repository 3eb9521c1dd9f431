package org.minaoshi.identity;

import java.util.Optional;

/** Which organisation a token stands for, as far as this room must know of them; the room {@code organisation} implements this. */
public interface Organisations {

    /** The code of the active organisation that these are known to act for; empty where there is none. */
    Optional<String> find(Credentials credentials);

    /**
     * What a token says of whom it stands for.
     *
     * @param client to which the issuer gave the token; null where it does not say
     * @param claimed the organisation's code in the configured claim; null where the token has none
     */
    record Credentials(String issuer, String subject, String client, String claimed) {

        /** Of the same person or machine in every token, and of nobody else. */
        public String holder() {
            return issuer + "|" + subject;
        }
    }
}
