package org.minaoshi;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;

/** The service as on its first start: over a database of the test's own, in which nobody has done anything yet. */
public class FreshStart implements QuarkusTestProfile {

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(MinaoshiTestResource.class));
    }
}
