package org.minaoshi.pack;

import static org.minaoshi.pack.Operation.bySecretariat;

import jakarta.inject.Singleton;
import java.util.Map;
import org.minaoshi.checklist.ChecklistService;
import org.minaoshi.checklist.RegisterChecklistEditionRequest;
import org.minaoshi.checklist.RegisterChecklistRequest;
import org.minaoshi.organisation.OrganisationService;
import org.minaoshi.organisation.RegisterAccessRequest;
import org.minaoshi.organisation.RegisterOrganisationRequest;
import org.minaoshi.ruleset.EarlierDeterminationService;
import org.minaoshi.ruleset.MinutesService;
import org.minaoshi.ruleset.RegisterEarlierDeterminationRequest;
import org.minaoshi.ruleset.RegisterMinutesRequest;
import org.minaoshi.ruleset.RegisterRuleSetRequest;
import org.minaoshi.ruleset.RuleSetService;
import org.minaoshi.standard.RegisterStandardEditionRequest;
import org.minaoshi.standard.RegisterStandardRequest;
import org.minaoshi.standard.StandardRegistrationService;

/** Registering who takes part, what reviews are about and what they go by. */
@Singleton
class CatalogueOperations implements Operations {

    final OrganisationService organisations;
    final StandardRegistrationService standards;
    final ChecklistService checklists;
    final RuleSetService ruleSets;
    final MinutesService minutes;
    final EarlierDeterminationService earlierDeterminations;

    CatalogueOperations(
            OrganisationService organisations,
            StandardRegistrationService standards,
            ChecklistService checklists,
            RuleSetService ruleSets,
            MinutesService minutes,
            EarlierDeterminationService earlierDeterminations) {
        this.organisations = organisations;
        this.standards = standards;
        this.checklists = checklists;
        this.ruleSets = ruleSets;
        this.minutes = minutes;
        this.earlierDeterminations = earlierDeterminations;
    }

    @Override
    public Map<String, Operation> byId() {
        return Map.of(
                "registerOrganisation",
                bySecretariat(request -> organisations.register(request.body(RegisterOrganisationRequest.class))),
                "registerAccess",
                bySecretariat(request -> organisations.registerAccess(
                        request.path("organisation"), request.body(RegisterAccessRequest.class))),
                "registerStandard",
                bySecretariat(request -> standards.register(request.body(RegisterStandardRequest.class))),
                "registerStandardEdition",
                bySecretariat(request -> standards.registerEdition(
                        request.path("standard"), request.body(RegisterStandardEditionRequest.class))),
                "registerChecklist",
                bySecretariat(request -> checklists.register(request.body(RegisterChecklistRequest.class))),
                "registerChecklistEdition",
                bySecretariat(request -> checklists.registerEdition(
                        request.path("checklist"), request.body(RegisterChecklistEditionRequest.class))),
                "registerRuleSet",
                bySecretariat(request ->
                        ruleSets.register(request.path("checklist"), request.body(RegisterRuleSetRequest.class))),
                "registerMinutes",
                bySecretariat(request ->
                        minutes.register(request.path("checklist"), request.body(RegisterMinutesRequest.class))),
                "registerEarlierDetermination",
                bySecretariat(request -> earlierDeterminations.register(
                        request.path("checklist"), request.body(RegisterEarlierDeterminationRequest.class))));
    }
}
