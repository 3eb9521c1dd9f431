package org.minaoshi.platform;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A Bean Validation violation as a place in the request and what is wrong with it; never the value itself. */
final class Violations {

    static Fault fault(ConstraintViolation<?> violation) {
        return new Fault(place(violation.getPropertyPath()), message(violation));
    }

    /** The body's members as a JSON pointer; the nodes before them name the Java method and its parameter. */
    private static String place(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD && node.getKind() != ElementKind.PARAMETER)
                .map(Violations::step)
                .collect(Collectors.joining());
    }

    private static String step(Path.Node node) {
        var index = node.getIndex() == null ? "" : "/" + node.getIndex();
        var named = node.getKind() == ElementKind.PROPERTY && node.getName() != null;
        return index + (named ? "/" + node.getName() : "");
    }

    private static LocalizedText message(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        var attributes = constraint.getAttributes();
        return switch (constraint.getAnnotation().annotationType().getSimpleName()) {
            case "NotNull", "NotBlank", "NotEmpty" -> LocalizedText.text("必須です", "is required");
            case "Visible" -> LocalizedText.text("目に見える文字が必要です", "must have a visible character");
            case "Size" ->
                LocalizedText.text(
                        "長さまたは件数は %s から %s までです".formatted(attributes.get("min"), attributes.get("max")),
                        "must have a length of %s to %s".formatted(attributes.get("min"), attributes.get("max")));
            case "Min" ->
                LocalizedText.text(
                        "%s 以上を指定してください".formatted(attributes.get("value")),
                        "must be at least %s".formatted(attributes.get("value")));
            case "Max" ->
                LocalizedText.text(
                        "%s 以下を指定してください".formatted(attributes.get("value")),
                        "must be at most %s".formatted(attributes.get("value")));
            case "Pattern" -> LocalizedText.text("形式が正しくありません", "does not have the required form");
            default -> LocalizedText.text(violation.getMessage(), violation.getMessage());
        };
    }

    private Violations() {}
}
