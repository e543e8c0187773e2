package id.tuntas.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks for what must not be there, as it is and in the disguises in which it slips through. */
final class Markers {

    private final List<String> forms = new ArrayList<>();
    private final List<Pattern> endings = new ArrayList<>();

    Markers(List<String> markers) {
        markers.forEach(this::add);
    }

    private void add(String marker) {
        byte[] bytes = marker.getBytes(StandardCharsets.UTF_8);
        forms.add(marker);
        forms.add(marker.toUpperCase(Locale.ROOT));
        forms.add(marker.toLowerCase(Locale.ROOT));
        forms.add(Base64.getEncoder().withoutPadding().encodeToString(bytes));
        forms.add(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        forms.add(URLEncoder.encode(marker, StandardCharsets.UTF_8));
        forms.add(HexFormat.of().formatHex(bytes));
        forms.add(HexFormat.of().withUpperCase().formatHex(bytes));
        forms.add(sha256(marker));
        if (marker.matches("[+0-9 -]+")) {
            endings.add(
                    Pattern.compile("(?<![0-9A-Za-z])" + marker.substring(marker.length() - 4) + "(?![0-9A-Za-z])"));
        }
    }

    /** The place of the first marker, without the marker. */
    Optional<String> findIn(String text) {
        for (int i = 0; i < forms.size(); i++) {
            int at = text.indexOf(forms.get(i));
            if (at >= 0) {
                return Optional.of("form " + i + " at " + at + " behind: " + text.substring(Math.max(0, at - 80), at));
            }
        }
        return endings.stream()
                .map(ending -> ending.matcher(text))
                .filter(matcher -> matcher.find())
                .map(matcher -> "last four digits behind: "
                        + text.substring(Math.max(0, matcher.start() - 80), matcher.start()))
                .findFirst();
    }

    static String sha256(String marker) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(marker.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
