package org.minaoshi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person of a bank reads the contract in a browser, signs in at the issuer and tries an operation out. */
@ExtendWith(Installed.class)
class SwaggerUiE2E {

    private final Installation installation;
    private HeadlessBrowser browser;
    private Page page;

    SwaggerUiE2E(Installation installation) {
        this.installation = installation;
    }

    @BeforeEach
    void open() {
        browser = HeadlessBrowser.open();
        page = browser.page();
        page.navigate(installation.url() + "/q/swagger-ui/");
    }

    @AfterEach
    void close() {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Installation.FOLDER.resolve("swagger-ui.png"))
                .setFullPage(false));
        browser.close();
    }

    @Test
    void aPersonSignsInAndTriesOut() {
        var submission = operation("submitFeedback");
        execute(submission);
        assertThat(status(submission)).hasText("401");

        signIn("bank-a-1");

        submission.getByPlaceholder("Idempotency-Key").fill(UUID.randomUUID().toString());
        execute(submission);
        assertThat(status(submission)).hasText("201");
        assertThat(answer(submission)).containsText("\"organisation\": \"bank-a\"");
        submission.locator(".live-responses-table").scrollIntoViewIfNeeded();
    }

    /** Authorization code with PKCE: the realm lets this client in no other way. */
    private void signIn(String username) {
        page.locator(".auth-wrapper .btn.authorize").first().click();
        var dialog = page.locator(".modal-ux");
        var login = page.waitForPopup(
                () -> dialog.getByLabel("Apply given OAuth2 credentials").click());
        login.locator("#username").fill(username);
        login.locator("#password").fill(Keycloak.password(username));
        login.locator("#kc-login").click();
        assertThat(dialog.getByText("Logout")).isVisible();
        dialog.locator(".close-modal").click();
    }

    private Locator operation(String id) {
        var operation = page.locator("#operations-feedback-" + id);
        operation.locator(".opblock-summary-control").click();
        operation.locator(".try-out__btn").click();
        return operation;
    }

    private static void execute(Locator operation) {
        operation.locator(".btn.execute").click();
    }

    private static Locator status(Locator operation) {
        return operation.locator(".live-responses-table .response .response-col_status");
    }

    private static Locator answer(Locator operation) {
        return operation
                .locator(".live-responses-table .response .highlight-code")
                .first();
    }
}
