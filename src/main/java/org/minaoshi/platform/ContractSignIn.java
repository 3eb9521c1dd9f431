package org.minaoshi.platform;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Where this installation's issuer lets people sign in by browser, the contract as served says how, so that its reader can try it out. The contract as
 * written cannot know.
 */
@OpenApiFilter(OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ContractSignIn implements OASFilter {

    private static final String SCHEME = "oidc";
    private static final String SCOPE = "openid";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        var config = ConfigProvider.getConfig();
        var authorization = config.getOptionalValue("minaoshi.contract.authorization-url", String.class);
        var token = config.getOptionalValue("minaoshi.contract.token-url", String.class);
        if (authorization.isPresent() && token.isPresent() && contract.getComponents() != null) {
            contract.getComponents().addSecurityScheme(SCHEME, byBrowser(authorization.get(), token.get()));
        }
    }

    private static SecurityScheme byBrowser(String authorization, String token) {
        var flow = OASFactory.createOAuthFlow()
                .authorizationUrl(authorization)
                .tokenUrl(token)
                .scopes(Map.of(SCOPE, "who you are"));
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description("Sign in at the issuer of this installation.")
                .flows(OASFactory.createOAuthFlows().authorizationCode(flow));
    }
}
