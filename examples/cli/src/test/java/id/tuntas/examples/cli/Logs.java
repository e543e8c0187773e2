package id.tuntas.examples.cli;

import java.time.OffsetDateTime;

/** Event logs that tests write. */
final class Logs {

    static final String HEADER = "tracking_id,at,event,unit,actor,classification,channel,category,note\n";

    private Logs() {}

    /**
     * A log of so many complaints of Monday 6 March 2023, the first of them followed up after so many hours and closed on Friday
     * 30 June.
     */
    static String of(int complaints, int finished, int hours) {
        StringBuilder log = new StringBuilder(HEADER);
        for (int i = 1; i <= complaints; i++) {
            log.append(i).append(",2023-03-06T09:00:00+07:00,diterima,,,,Website,,\n");
            if (i <= finished) {
                String at = OffsetDateTime.parse("2023-03-06T09:00:00+07:00")
                        .plusHours(hours)
                        .toString();
                log.append(i).append(',').append(at).append(",ditindaklanjuti,Dinas Contoh,penghubung,,,,\n");
                log.append(i).append(",2023-06-30T10:00:00+07:00,ditutup,,sistem,,,,\n");
            }
        }
        return log.toString();
    }
}
