package org.minaoshi.intake;

import org.minaoshi.platform.TypedFault;
import org.minaoshi.standard.RegisterStandardEditionRequest;

/**
 * An edition as a file says it.
 *
 * @param request whole only where there are no faults
 * @param places where in the file a place of the request stands
 * @param rows how many rows say something; of JSON, as many as a table would have
 */
record EditionFile(RegisterStandardEditionRequest request, FoundFaults faults, Places places, int rows) {

    interface Places {

        /** Of JSON, where the pointer says it all. */
        Places OF_JSON = pointer -> Spot.FILE;

        Spot spot(String pointer);
    }

    void add(TypedFault found) {
        var fault = found.fault();
        faults.add(
                found.type(), places.spot(fault.pointer()), fault.pointer(), fault.detail(), Mending.of(found.type()));
    }
}
