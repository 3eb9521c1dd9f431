package org.minaoshi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.minaoshi.identity.CurrentActor;
import org.minaoshi.platform.ETags;
import org.minaoshi.platform.Page;
import org.minaoshi.platform.PageRequest;

/** The door of this room. */
@ApplicationScoped
public class OrganisationService {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    final AllOrganisations organisations;
    final KnownOrganisations known;
    final CurrentActor currentActor;
    final Event<OrganisationsChanged> changes;
    final Clock clock;

    OrganisationService(
            AllOrganisations organisations,
            KnownOrganisations known,
            CurrentActor currentActor,
            Event<OrganisationsChanged> changes,
            Clock clock) {
        this.organisations = organisations;
        this.known = known;
        this.currentActor = currentActor;
        this.changes = changes;
        this.clock = clock;
    }

    /** Who may act for whom changes, if the transaction is committed. */
    record OrganisationsChanged() {}

    @Transactional
    public OrganisationResponse register(RegisterOrganisationRequest request) {
        if (organisations.findByIdOptional(request.code()).isPresent()) {
            throw OrganisationProblems.ALREADY_REGISTERED.at("/code", "このコードは使われています", "this code is taken");
        }
        var organisation = Organisation.register(request, clock.instant());
        organisations.persistAndFlush(organisation);
        changes.fire(new OrganisationsChanged());
        return organisation.response();
    }

    /** @param precondition refuses where the present state, known by its ETag, is not the one the caller means */
    @Transactional
    public OrganisationResponse update(String code, UpdateOrganisationRequest request, Consumer<String> precondition) {
        var organisation = organisations
                .findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(OrganisationProblems::unknown);
        precondition.accept(ETags.of(organisation.version()));
        organisation.update(request);
        organisations.flush();
        changes.fire(new OrganisationsChanged());
        return organisation.response();
    }

    public Page<OrganisationResponse> list(OrganisationKind kind, OrganisationStatus status, PageRequest page) {
        var filter = new OrganisationFilter(kind, status);
        var after = page.after(filter, position -> position.get(0)).orElse("");
        var rows = organisations.page(filter, after, page.fetch()).stream()
                .map(Organisation::response)
                .toList();
        return Page.of(rows, page, filter, row -> List.of(row.code()));
    }

    /** To a submitter only its own is known. */
    public OrganisationResponse required(String code) {
        var actor = currentActor.get();
        if (!actor.seesEverybodys() && !code.equals(actor.organisation())) {
            throw OrganisationProblems.unknown();
        }
        return organisations.required(code).response();
    }

    /** All that rooms above may know of an organisation. */
    public OrganisationKind kindOf(String code) {
        return known.kindOf(code);
    }

    @Transactional
    public AccessResponse registerAccess(String code, RegisterAccessRequest request) {
        request.requireSubjectOrClient();
        organisations.required(code);
        if (organisations.isRegistered(request)) {
            throw OrganisationProblems.ACCESS_ALREADY_REGISTERED.at(
                    request.subject() == null ? "/client" : "/subject",
                    "この組織または別の組織に登録されています",
                    "it is registered for this organisation or for another");
        }
        var access = Access.register(code, request, clock.instant());
        organisations.add(access);
        changes.fire(new OrganisationsChanged());
        return access.response();
    }

    public AccessResponse requiredAccess(String code, UUID id) {
        return access(code, id).response();
    }

    public Page<AccessResponse> accesses(String code, PageRequest page) {
        organisations.required(code);
        var after =
                page.after(code, position -> UUID.fromString(position.get(0))).orElse(BEFORE_ALL);
        var rows = organisations.accesses(code, after, page.fetch()).stream()
                .map(Access::response)
                .toList();
        return Page.of(rows, page, code, row -> List.of(row.id()));
    }

    @Transactional
    public void deleteAccess(String code, UUID id) {
        organisations.remove(access(code, id));
        changes.fire(new OrganisationsChanged());
    }

    private Access access(String code, UUID id) {
        return organisations
                .findAccess(id)
                .filter(access -> access.belongsTo(code))
                .orElseThrow(() -> OrganisationProblems.ACCESS_UNKNOWN.because(
                        "この組織にこの ID のアクセスはありません", "The organisation has no access of this id"));
    }
}
