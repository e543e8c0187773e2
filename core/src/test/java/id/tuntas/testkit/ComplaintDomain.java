package id.tuntas.testkit;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintEvent;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** The generators of {@link ComplaintArbitraries} by type: {@code @Domain(ComplaintDomain.class)} on a property. */
public final class ComplaintDomain extends DomainContextBase {

    /** The domain. */
    public ComplaintDomain() {}

    @Provide
    Arbitrary<RegencyId> regencies() {
        return ComplaintArbitraries.regencies();
    }

    @Provide
    Arbitrary<ComplaintId> ids() {
        return ComplaintArbitraries.regencies().flatMap(ComplaintArbitraries::ids);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return ComplaintArbitraries.instants();
    }

    @Provide
    Arbitrary<ComplaintEvent> bodies() {
        return ComplaintArbitraries.bodies();
    }

    @Provide
    Arbitrary<DatedEvent> events() {
        return ComplaintArbitraries.events();
    }

    @Provide
    Arbitrary<History> histories() {
        return ComplaintArbitraries.regencies().flatMap(ComplaintArbitraries::histories);
    }
}
