package id.tuntas.examples.cli;

import id.tuntas.base.RegencyId;
import id.tuntas.desk.Moments;
import id.tuntas.directory.CategoryTree;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Places;
import id.tuntas.exchange.directory.DirectoryCsv;
import id.tuntas.exchange.directory.PlaceFile;
import id.tuntas.exchange.directory.PlacesCsv;
import id.tuntas.text.LocalText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Reads options that several commands have. */
final class Options {

    private static final String MOMENT = "tanggal seperti 2024-12-31, atau tanggal dan jam seperti 2024-12-31T16:00:00"
            + " atau 2024-12-31T16:00:00+07:00";

    private Options() {}

    /** Whose complaints, told in which zone. */
    static final class Where {

        @Option(
                names = "--regency",
                paramLabel = "ID",
                defaultValue = "local",
                converter = Regency.class,
                description = "Kabupaten atau kota (bawaan: ${DEFAULT-VALUE}).")
        @SuppressWarnings("NullAway.Init")
        private RegencyId regency;

        @Option(
                names = "--zone",
                paramLabel = "Z",
                defaultValue = "Asia/Jakarta",
                converter = Zone.class,
                description = "Zona waktu (bawaan: ${DEFAULT-VALUE}).")
        @SuppressWarnings("NullAway.Init")
        private ZoneId zone;

        RegencyId regency() {
            return regency;
        }

        ZoneId zone() {
            return zone;
        }
    }

    /** What the regency is called on pages. */
    static final class Title {

        @Option(
                names = "--name",
                paramLabel = "NAME",
                description =
                        "Nama daerah pada halaman dan buku kerja, misalnya \"Kabupaten Contoh\" (bawaan: dari --regency).")
        private @Nullable String name;

        /** The id where no name is given; of the regency that has none either, what all are. */
        String of(RegencyId regency, Locale language) {
            if (name != null && !name.isBlank()) {
                return name.strip();
            }
            return regency.equals(RegencyId.LOCAL)
                    ? new LocalText("Pemerintah Daerah", "Regency").in(language)
                    : regency.value();
        }
    }

    /** Which units there are. */
    static final class Units {

        @Option(
                names = "--directory",
                paramLabel = "FILE",
                description = "Daftar perangkat daerah: CSV unit,kind,parent,aliases.")
        private @Nullable Path directory;

        /** An empty directory where none is given. */
        Directory directory() {
            return directory == null ? Directory.empty() : DirectoryCsv.read(directory);
        }
    }

    /** Which units and places there are, and which day it is there. */
    static final class Surroundings {

        @Mixin
        @SuppressWarnings("NullAway.Init")
        private Units given;

        @Option(
                names = "--places",
                paramLabel = "FILE",
                description = "Daftar tempat: CSV place,kind,within,aliases (bawaan: kecamatan dari --directory).")
        private @Nullable Path places;

        @Option(
                names = "--zone",
                paramLabel = "Z",
                defaultValue = "Asia/Jakarta",
                converter = Zone.class,
                description = "Zona waktu (bawaan: ${DEFAULT-VALUE}).")
        @SuppressWarnings("NullAway.Init")
        private ZoneId zone;

        ZoneId zone() {
            return zone;
        }

        /** With the categories of SP4N-LAPOR!, and what could not be read of the places on standard error. */
        Directory directory(PrintWriter err, Speech speech) {
            Directory units = given.directory();
            if (places == null) {
                return units.withCategories(CategoryTree.sp4n()).withPlaces(Places.ofUnits(units));
            }
            PlaceFile file = PlacesCsv.read(places);
            Told.rows(err, speech, file.rejected(), file.warnings());
            return units.withCategories(CategoryTree.sp4n()).withPlaces(file.places());
        }
    }

    /** In which language a command speaks. */
    static final class Speech {

        @Option(
                names = "--lang",
                paramLabel = "id|en",
                defaultValue = "id",
                converter = Language.class,
                description = "Bahasa berkas dan pesan (bawaan: ${DEFAULT-VALUE}).")
        @SuppressWarnings("NullAway.Init")
        private Locale language;

        Locale language() {
            return language;
        }

        String say(String indonesian, String english) {
            return new LocalText(indonesian, english).in(language);
        }
    }

    /** Reads {@code --zone}. */
    static final class Zone implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String value) {
            try {
                return ZoneId.of(value);
            } catch (DateTimeException unknown) {
                throw new TypeConversionException("zona waktu seperti Asia/Jakarta, Asia/Makassar atau Asia/Jayapura");
            }
        }
    }

    /** Reads {@code --regency}. */
    static final class Regency implements ITypeConverter<RegencyId> {
        @Override
        public RegencyId convert(String value) {
            try {
                return RegencyId.of(value);
            } catch (IllegalArgumentException malformed) {
                throw new TypeConversionException(
                        "1 sampai 64 huruf, angka, titik atau tanda hubung, seperti kab-contoh");
            }
        }
    }

    /** Reads {@code --lang}. */
    static final class Language implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String value) {
            if (!value.equals("id") && !value.equals("en")) {
                throw new TypeConversionException("id atau en");
            }
            return Locale.forLanguageTag(value);
        }
    }

    /** Reads {@code --as-of} and {@code --known-at}, which need the zone. */
    static Optional<Instant> moment(CommandLine command, String option, @Nullable String text, ZoneId zone) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Moments.parse(text, zone));
        } catch (DateTimeException malformed) {
            throw new CommandLine.ParameterException(command, option + ": " + MOMENT);
        }
    }
}
