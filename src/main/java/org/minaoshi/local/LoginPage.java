package org.minaoshi.local;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.http.CorsInterceptor;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;

/** Stands before the issuer: shows the local users as buttons, and turns away whoever is not one of them. */
final class LoginPage implements Route {

    private static final String PAGE = """
            <!doctype html>
            <html lang="ja">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width">
              <title>Minaoshi: sign in</title>
              <style>
                body { font-family: sans-serif; max-width: 34rem; margin: 3rem auto; padding: 0 1rem; }
                button { display: block; width: 100%%; margin: .4rem 0; padding: .7rem 1rem; text-align: left; font-size: 1rem; cursor: pointer; }
                code { float: right; color: #555; }
              </style>
            </head>
            <body>
              <h1>Minaoshi</h1>
              <p>この端末だけの発行者です。誰としてサインインしますか。<br>This issuer is for this machine only. Who are you?</p>
              <form method="post">
            %s
              </form>
            </body>
            </html>
            """;
    private static final String BUTTON =
            "    <button name=\"username\" value=\"%1$s\"><code>%1$s</code>%2$s<br><small>%3$s</small></button>";
    private static final String REFUSAL = """
            {"error": "invalid_grant", "error_description": "not one of the local users: %s"}""";

    private final CorsInterceptor cors = new CorsInterceptor();
    private final String page = PAGE.formatted(Arrays.stream(LocalUser.values())
            .map(user -> BUTTON.formatted(user.username(), user.japanese(), user.english()))
            .collect(Collectors.joining("\n")));

    @Override
    public boolean match(OAuth2HttpRequest request) {
        return asksForThePage(request) || isStranger(request);
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
        if (asksForThePage(request)) {
            return new OAuth2HttpResponse(Headers.of("Content-Type", "text/html; charset=utf-8"), 200, page, null);
        }
        var known = Arrays.stream(LocalUser.values()).map(LocalUser::username).collect(Collectors.joining(", "));
        return cors.intercept(
                request,
                new OAuth2HttpResponse(
                        Headers.of("Content-Type", "application/json"), 400, REFUSAL.formatted(known), null));
    }

    private static boolean asksForThePage(OAuth2HttpRequest request) {
        return request.getMethod().equals("GET") && path(request).endsWith("/authorize");
    }

    private static boolean isStranger(OAuth2HttpRequest request) {
        if (!request.getMethod().equals("POST")) {
            return false;
        }
        if (path(request).endsWith("/authorize")) {
            return isUnknown(request.getFormParameters().get("username"));
        }
        return path(request).endsWith("/token") && isStrangerAtToken(request);
    }

    /** A code or a refresh token was given only to a local user. */
    private static boolean isStrangerAtToken(OAuth2HttpRequest request) {
        var form = request.getFormParameters();
        var grant = form.get("grant_type");
        return switch (grant == null ? "" : grant) {
            case "authorization_code", "refresh_token" -> false;
            case "password" -> isUnknown(form.get("username"));
            case "client_credentials" -> isUnknown(clientId(request));
            default -> true;
        };
    }

    private static String clientId(OAuth2HttpRequest request) {
        var basic = request.getHeaders().get("Authorization");
        if (basic != null && basic.startsWith("Basic ")) {
            var decoded = new String(Base64.getDecoder().decode(basic.substring(6)), StandardCharsets.UTF_8);
            return decoded.split(":", 2)[0];
        }
        return request.getFormParameters().get("client_id");
    }

    private static boolean isUnknown(String username) {
        return username == null || LocalUser.find(username).isEmpty();
    }

    private static String path(OAuth2HttpRequest request) {
        return request.getUrl().encodedPath();
    }
}
