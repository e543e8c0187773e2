package id.tuntas.directory;

import java.time.LocalDate;

/** Units and appointments of a made-up regency. */
final class Samples {

    static final LocalDate MONDAY = LocalDate.of(2024, 12, 9);
    static final UnitName HEALTH = UnitName.of("Dinas Kesehatan");
    static final UnitName ROADS = UnitName.of("Dinas Pekerjaan Umum");

    private Samples() {}

    static Unit.Builder unit(UnitName name) {
        Unit.Builder unit = Unit.builder();
        unit.name(name);
        return unit;
    }

    static Unit unit(String name, String parent) {
        return unit(UnitName.of(name)).parent(UnitName.of(parent)).build();
    }

    static Appointment appoint(String officer, Post post, Validity validity) {
        return Appointment.builder()
                .officer(OfficerId.of(officer))
                .post(post)
                .decree(Decree.of("SK-" + officer, LocalDate.of(2024, 1, 15)))
                .validity(validity)
                .build();
    }

    static Appointment appoint(String officer, Post post) {
        return appoint(officer, post, Validity.since(LocalDate.of(2024, 1, 15)));
    }

    static Post liaison(UnitName unit) {
        return Post.of(Role.LIAISON_OFFICER, unit);
    }

    static Post head(UnitName unit) {
        return Post.of(Role.HEAD_OF_UNIT, unit);
    }
}
