package org.minaoshi;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The members that a Kubernetes model could not place: it keeps them aside instead of refusing them. */
final class LeftOver {

    private static final String MODEL = "io.fabric8.kubernetes.api.model";

    static List<String> of(Object value) {
        var found = new ArrayList<String>();
        collect(value, "", found);
        return found;
    }

    private static void collect(Object value, String path, List<String> found) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, member) -> collect(member, path + "/" + key, found));
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> collect(item, path + "/-", found));
        } else if (value != null && value.getClass().getName().startsWith(MODEL)) {
            members(value, path, found);
        }
    }

    private static void members(Object value, String path, List<String> found) {
        for (Class<?> type = value.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) {
                    continue;
                }
                var member = read(field, value);
                if (field.getName().equals("additionalProperties")) {
                    ((Map<?, ?>) member).keySet().forEach(name -> found.add(path + "/" + name));
                } else {
                    collect(member, path + "/" + field.getName(), found);
                }
            }
        }
    }

    private static Object read(Field field, Object value) {
        try {
            field.setAccessible(true);
            return field.get(value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private LeftOver() {}
}
