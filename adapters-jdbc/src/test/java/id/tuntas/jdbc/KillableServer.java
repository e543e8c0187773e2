package id.tuntas.jdbc;

import java.io.IOException;

/** A server that is killed and started again on the same files and the same port. */
interface KillableServer {

    /** Kills all its processes with SIGKILL, and comes back when they are gone. */
    void kill() throws IOException;

    /** Comes back when it answers. */
    void startAgain() throws IOException;
}
