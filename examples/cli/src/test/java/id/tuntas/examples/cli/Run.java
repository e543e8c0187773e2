package id.tuntas.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of the command line within this process. */
record Run(int exit, String out, String err) {

    static Run of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int exit = Tuntas.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(words);
        return new Run(exit, out.toString(), err.toString());
    }
}
