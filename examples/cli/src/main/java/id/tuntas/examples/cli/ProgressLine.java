package id.tuntas.examples.cli;

import id.tuntas.desk.Progress;
import java.io.Console;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on standard error while work is under way, where the terminal can show one. */
final class ProgressLine implements Progress, AutoCloseable {

    private static final int WIDTH = 78;

    private final boolean shown;
    private final Locale locale;
    private @Nullable ProgressBar bar;
    private String title = "";

    private ProgressLine(boolean shown, Locale locale) {
        this.shown = shown;
        this.locale = locale;
    }

    static ProgressLine forTerminal(Locale locale) {
        boolean terminal = isInteractive() && !"dumb".equals(System.getenv("TERM"));
        return new ProgressLine(terminal, locale);
    }

    /** Up to Java 21 a console is there only for a terminal; from 22 on it is always there and says itself. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isInteractive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException java21OrOlder) {
            return true;
        } catch (ReflectiveOperationException unclear) {
            return false;
        }
    }

    @Override
    public void on(Step step, long done, long total) {
        show(
                switch (step) {
                    case STORING -> say("Menyimpan", "Storing");
                    case ASSESSING -> say("Menghitung", "Assessing");
                    case SENDING -> say("Mengirim", "Sending");
                },
                done,
                total);
    }

    /** Rows of a file are being read; how many there will be is not known. */
    void reading(String file, long rows) {
        show(say("Membaca ", "Reading ") + file, rows, -1);
    }

    /** Parts of a history are being learned from and guessed. */
    void evaluating(long done, long parts) {
        show(say("Menguji", "Evaluating"), done, parts);
    }

    /** Complaints are being routed. */
    void routing(long done, long all) {
        show(say("Menentukan tujuan", "Routing"), done, all);
    }

    private String say(String indonesian, String english) {
        return locale.getLanguage().equals("en") ? english : indonesian;
    }

    private void show(String step, long done, long total) {
        if (!shown) {
            return;
        }
        if (bar == null || !title.equals(step)) {
            close();
            title = step;
            bar = new ProgressBarBuilder()
                    .setTaskName(step)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                    .setUpdateIntervalMillis(100)
                    .build();
        }
        bar.stepTo(done);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
