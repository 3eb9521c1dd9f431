package org.minaoshi.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link PartialDate} as the text it is written in. */
@Converter(autoApply = true)
public class PartialDateColumn implements AttributeConverter<PartialDate, String> {

    @Override
    public String convertToDatabaseColumn(PartialDate date) {
        return date == null ? null : date.value();
    }

    @Override
    public PartialDate convertToEntityAttribute(String value) {
        return value == null ? null : new PartialDate(value);
    }
}
