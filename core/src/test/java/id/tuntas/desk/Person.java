package id.tuntas.desk;

import id.tuntas.port.ReporterIdentity;

/** Somebody who exists nowhere. */
record Person(String name, String nik, String phone, String email, String address) {

    ReporterIdentity identity() {
        return ReporterIdentity.NOTHING
                .withName(name)
                .withNik(nik)
                .withPhone(phone)
                .withEmail(email)
                .withAddress(address);
    }

    /** Without the number, for tests that print. */
    @Override
    public String toString() {
        return "a person";
    }
}
