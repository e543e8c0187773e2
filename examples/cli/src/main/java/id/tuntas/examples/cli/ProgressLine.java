package id.tuntas.examples.cli;

import id.tuntas.desk.Progress;
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
        boolean terminal = System.console() != null && !"dumb".equals(System.getenv("TERM"));
        return new ProgressLine(terminal, locale);
    }

    @Override
    public void on(Step step, long done, long total) {
        show(
                switch (step) {
                    case STORING -> say("Menyimpan", "Storing");
                    case ASSESSING -> say("Menghitung", "Assessing");
                },
                done,
                total);
    }

    /** Rows of a file are being read; how many there will be is not known. */
    void reading(String file, long rows) {
        show(say("Membaca ", "Reading ") + file, rows, -1);
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
