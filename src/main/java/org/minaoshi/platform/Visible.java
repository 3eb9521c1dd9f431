package org.minaoshi.platform;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;

/** Somebody reads something there: at least one character that is seen. Whether there may be no text at all is for {@code @NotNull} to say. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Visible.Check.class)
public @interface Visible {

    String message() default "must have a visible character";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<Visible, String> {

        /** Letters and symbols to Unicode, and nothing to see: the Hangul fillers, the inherent vowels of Khmer, the blank of Braille. */
        private static final Set<Integer> BLANK = Set.of(0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0);

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || isSeen(text);
        }

        static boolean isSeen(String text) {
            for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
                if (isSeen(text.codePointAt(at))) {
                    return true;
                }
            }
            return false;
        }

        /** A mark alone has no letter to stand on. */
        private static boolean isSeen(int character) {
            return switch (Character.getType(character)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SPACE_SEPARATOR,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.NON_SPACING_MARK,
                        Character.ENCLOSING_MARK,
                        Character.COMBINING_SPACING_MARK -> false;
                default -> !BLANK.contains(character);
            };
        }
    }
}
