package org.minaoshi.pack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Finds and reads pack files; YAML (and so JSON), read as strictly as a request. */
@Singleton
class PackFiles {

    private static final String CLASSPATH = "classpath:";

    final ObjectMapper mapper;
    final Validator validator;

    PackFiles(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    byte[] read(String location) {
        try {
            if (!location.startsWith(CLASSPATH)) {
                return Files.readAllBytes(Path.of(location));
            }
            try (var resource = Thread.currentThread()
                    .getContextClassLoader()
                    .getResourceAsStream(location.substring(CLASSPATH.length()))) {
                if (resource == null) {
                    throw new PackRefused(location + ": there is no such resource", null);
                }
                return resource.readAllBytes();
            }
        } catch (IOException e) {
            throw new PackRefused(location + ": cannot be read", e);
        }
    }

    Pack parse(String location, byte[] bytes) {
        try {
            var pack = mapper.treeToValue(new YAMLMapper().readTree(bytes), Pack.class);
            var violations = validator.validate(pack);
            if (!violations.isEmpty()) {
                throw new PackRefused(
                        location + ": "
                                + violations.stream()
                                        .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                                        .sorted()
                                        .collect(Collectors.joining("; ")),
                        null);
            }
            return pack;
        } catch (IOException e) {
            throw new PackRefused(location + ": is not a pack: " + e.getMessage(), e);
        }
    }
}
