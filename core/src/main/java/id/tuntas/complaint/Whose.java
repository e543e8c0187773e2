package id.tuntas.complaint;

/** On whose complaints a role may do something. */
public enum Whose {
    /** On any of the regency. */
    ANY,
    /** A reporter, on a complaint that the same reporter brought. */
    OWN,
    /** A role of a unit, on a complaint whose lead the unit is. */
    LEAD,
    /** A role of a unit, on a complaint that the unit leads or helps with. */
    HELPING,
    /** A technical officer, on a complaint that was delegated to that very officer. */
    DELEGATED
}
