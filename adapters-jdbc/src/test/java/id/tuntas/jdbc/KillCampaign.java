package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Law 26: processes are killed with SIGKILL at moments drawn from a seed, and what was acknowledged is there. 60 kills, in
 * {@code -Plong} 1,000. No part of the everyday build: it is run by {@code -Pkill}, see docs/jdbc.md, which also says what it
 * does not show.
 */
class KillCampaign extends KillCases {

    /**
     * Space that nothing refers to any more is used again at once and not after 45 seconds, longer than any writer here lives. H2
     * 2.5.252 then hardly ever finds its last commits; docs/adr/0011.
     */
    private static final String AT_ONCE = ";RETENTION_TIME=0";

    @Test
    void writerOnH2InAFile() throws Exception {
        Sum sum = new Sum();
        int kills = LONG ? 450 : 25;
        while (sum.kills < kills) {
            Path database = beginGroup();
            writersKilled(H2Url.file(database) + AT_ONCE, Math.min(GROUP, kills - sum.kills), sum);
            sum.print("writer process on an H2 file");
        }
        assertClean(sum, kills);
    }

    @Test
    void writerOnPostgres() throws Exception {
        PostgresServer.assumeServed();
        Sum sum = new Sum();
        int kills = LONG ? 450 : 25;
        try (KillablePostgres server = KillablePostgres.start(folder.resolve("postgres"))) {
            while (sum.kills < kills) {
                beginGroup();
                writersKilled(server.url("g" + sum.kills, ""), Math.min(GROUP, kills - sum.kills), sum);
                sum.print("writer process on PostgreSQL");
            }
        }
        assertClean(sum, kills);
    }

    @Test
    void postgresItself() throws Exception {
        PostgresServer.assumeServed();
        Sum sum = new Sum();
        int kills = LONG ? 100 : 10;
        try (KillablePostgres server = KillablePostgres.start(folder.resolve("postgres"))) {
            while (sum.kills < kills) {
                beginGroup();
                serversKilled(server, server.url("g" + sum.kills, ""), Math.min(GROUP, kills - sum.kills), sum);
                sum.print("PostgreSQL with all its processes");
            }
        }
        assertClean(sum, kills);
    }

    /** A campaign that does not notice what is lost here would prove nothing. */
    @Test
    void controlOnH2ThatKeepsCommitsBack_isCaught() throws Exception {
        Sum sum = new Sum();
        for (int attempt = 0; attempt < 10 && sum.lost == 0; attempt++) {
            Path database = beginGroup();
            writersKilled("jdbc:h2:file:" + database + ";WRITE_DELAY=500", 1, sum);
        }
        sum.print("control, H2 as it is by default");
        assertThat(sum.lost).isPositive();
    }

    @Test
    void controlOnPostgresThatAnswersBeforeItWrites_isCaught() throws Exception {
        PostgresServer.assumeServed();
        Sum sum = new Sum();
        try (KillablePostgres server = KillablePostgres.start(folder.resolve("postgres"))) {
            for (int attempt = 0; attempt < 10 && sum.lost == 0; attempt++) {
                beginGroup();
                serversKilled(server, server.url("c" + attempt, "-c synchronous_commit=off"), 1, sum);
            }
        }
        sum.print("control, PostgreSQL with synchronous_commit=off");
        assertThat(sum.lost).isPositive();
    }
}
