package id.tuntas.desk;

import id.tuntas.port.FoundPage;
import java.util.List;
import java.util.Optional;

/**
 * Some of the complaints that a search found, as whoever asked may see them, and where the next ones begin.
 *
 * <p>The cursor is for the host to keep. It holds the id and the arrival to the microsecond of the last complaint that is shown,
 * which is more than the public view of it says: whoever hands it out puts a token of its own in its place.
 *
 * @param views the newest complaint first
 * @param next what to ask for the next ones with; empty where these were the last
 * @param <V> the view of the audience
 */
public record SearchPage<V>(List<V> views, Optional<FoundPage.Place> next) {

    /**
     * Copies the views.
     *
     * @param views the newest complaint first
     * @param next what to ask for the next ones with
     */
    public SearchPage {
        views = List.copyOf(views);
    }
}
