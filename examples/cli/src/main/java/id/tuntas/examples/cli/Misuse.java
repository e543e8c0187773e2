package id.tuntas.examples.cli;

import id.tuntas.text.LocalText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line of the caller's language what is wrong with a command line, and where to read how it is used. */
final class Misuse implements IParameterExceptionHandler {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @Override
    public int handleParseException(ParameterException misuse, String[] arguments) {
        CommandLine command = misuse.getCommandLine();
        Locale language = language(arguments);
        command.getErr().println(text(misuse).in(language));
        String help = command.getCommandSpec().qualifiedName() + " --help";
        command.getErr().println(new LocalText("Cara pakai: " + help, "How to use it: " + help).in(language));
        return Tuntas.NOTHING_DONE;
    }

    /** The command line could not be read, so that what is left is to look for the option. */
    static Locale language(String... arguments) {
        List<String> words = Arrays.asList(arguments);
        int lang = words.lastIndexOf("--lang");
        boolean english = words.contains("--lang=en")
                || (lang >= 0 && lang + 1 < words.size() && words.get(lang + 1).equals("en"));
        return english ? Locale.ENGLISH : INDONESIAN;
    }

    private static LocalText text(ParameterException misuse) {
        if (misuse instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(Misuse::name).collect(Collectors.joining(", "));
            return new LocalText("Belum diberikan: " + names, "Not given: " + names);
        }
        if (misuse instanceof UnmatchedArgumentException unmatched) {
            String words = String.join(" ", unmatched.getUnmatched());
            return new LocalText("Tidak dikenal: " + words, "Not known: " + words);
        }
        if (misuse instanceof OverwrittenOptionException twice) {
            return new LocalText(
                    name(twice.getOverwritten()) + " hanya boleh diberikan sekali",
                    name(twice.getOverwritten()) + " may be given only once");
        }
        return misuse.getArgSpec() == null
                ? asIs(String.valueOf(misuse.getMessage()))
                : value(misuse.getArgSpec(), misuse);
    }

    private static LocalText value(ArgSpec option, ParameterException misuse) {
        Class<?> type = option.type();
        if (type == Integer.class || type == int.class) {
            return new LocalText(name(option) + ": bilangan bulat", name(option) + ": a whole number");
        }
        return asIs(
                misuse.getCause() instanceof TypeConversionException expected
                        ? name(option) + ": " + expected.getMessage()
                        : String.valueOf(misuse.getMessage()));
    }

    private static LocalText asIs(String text) {
        return new LocalText(text, text);
    }

    private static String name(ArgSpec option) {
        return option instanceof OptionSpec named
                ? named.longestName() + (named.arity().max() > 0 ? " " + named.paramLabel() : "")
                : option.paramLabel();
    }
}
