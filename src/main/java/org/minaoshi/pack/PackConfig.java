package org.minaoshi.pack;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Optional;

/** {@code minaoshi.packs}: the packs to take in at start-up, in order; a path of a file, or {@code classpath:} and a resource. None unless asked for. */
@ConfigMapping(prefix = "minaoshi.packs")
interface PackConfig {

    @WithParentName
    Optional<List<String>> locations();
}
