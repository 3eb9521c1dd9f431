package org.minaoshi.determination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.minaoshi.platform.LocalizedText;
import org.minaoshi.record.Snapshot;

/** What the expert panel said, and when it sat. */
public record ConcludeRequest(
        @NotNull LocalDate heldOn, @NotNull @Valid LocalizedText record) {

    public Snapshot.Panel said() {
        return new Snapshot.Panel(heldOn, record);
    }
}
