package org.minaoshi;

import io.quarkus.test.common.QuarkusTestResource;

/** Applies to every test that boots the service. */
@QuarkusTestResource(MinaoshiTestResource.class)
class TestResources {}
