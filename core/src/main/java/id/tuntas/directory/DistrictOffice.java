package id.tuntas.directory;

import id.tuntas.directory.Place.Kind;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The kecamatan whose office a unit is. */
final class DistrictOffice {

    private static final UnitKind OFFICE = UnitKind.of("kecamatan");
    private static final Pattern OF_REGENCY =
            Pattern.compile("(?<=\\S)\\s+kab(upaten)?\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern KIND = Pattern.compile("^[\\p{L}]+[\\s.]+(?=\\S)");

    private DistrictOffice() {}

    static Optional<Place> placeOf(Unit unit) {
        boolean named = PlaceName.of(unit.name().value()).says(Kind.DISTRICT);
        boolean is = unit.kind().equals(OFFICE) || (unit.kind().equals(UnitKind.UNSTATED) && named);
        return is
                ? Optional.of(new Place(
                        place(unit.name()),
                        Kind.DISTRICT,
                        Optional.empty(),
                        unit.aliases().stream().map(DistrictOffice::place).collect(Collectors.toSet())))
                : Optional.empty();
    }

    /** {@code Contoh Utara} of {@code Kec. Contoh Utara Kab. Contoh}. */
    private static String place(UnitName unit) {
        String name = unit.value();
        String bare =
                PlaceName.of(name).says(Kind.DISTRICT) ? KIND.matcher(name).replaceFirst("") : name;
        return OF_REGENCY.matcher(bare).replaceFirst("");
    }
}
