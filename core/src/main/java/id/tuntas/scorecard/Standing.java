package id.tuntas.scorecard;

/**
 * How the handling of complaints is provided for, in a regency or in one of its units. Immutable.
 *
 * <p>Blitar's rapor of 2023 says of the regency that the decree is there and the action plan is not.
 *
 * @param decree the decree that names the team (SK Tim Pengelola)
 * @param actionPlan the action plan (rencana aksi)
 * @param procedure the standard operating procedure (SOP)
 */
public record Standing(Presence decree, Presence actionPlan, Presence procedure) {

    /** Of which nothing was said. */
    public static final Standing UNSAID = new Standing(Presence.NOT_SAID, Presence.NOT_SAID, Presence.NOT_SAID);
}
