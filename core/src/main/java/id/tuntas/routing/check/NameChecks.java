package id.tuntas.routing.check;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.CategoryTree;
import id.tuntas.directory.Place;
import id.tuntas.directory.Places;
import id.tuntas.routing.AgencyKind;
import id.tuntas.routing.ConditionKind;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.check.RuleFinding.DoubtfulAgency;
import id.tuntas.routing.check.RuleFinding.DoubtfulWord;
import id.tuntas.routing.check.RuleFinding.UnknownName;
import id.tuntas.text.Likeness;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Looks for categories and places that the directory does not know, and for names that look misspelled. */
final class NameChecks {

    private static final List<String> CLASSIFICATIONS = Stream.of(
                    Classification.OVERSIGHT_GRADE,
                    Classification.NOT_OVERSIGHT_GRADE,
                    Classification.INFORMATION_REQUEST,
                    Classification.ASPIRATION)
            .map(Classification::literal)
            .toList();
    private static final List<String> AGENCIES = Stream.of(
                    AgencyKind.PROVINCE, AgencyKind.MINISTRY, AgencyKind.STATE_COMPANY, AgencyKind.POLICE)
            .map(AgencyKind::value)
            .toList();
    private static final List<String> CHANNELS = List.of("Website", "Android", "iOS", "SMS", "Whatsapp", "Instagram");

    private final Model model;
    private final Listing listing;
    private final Set<String> classifications = new LinkedHashSet<>(CLASSIFICATIONS);
    private final Set<String> channels = new LinkedHashSet<>(CHANNELS);

    NameChecks(
            Model model,
            Listing listing,
            Collection<Classification> pastClassifications,
            Collection<Channel> pastChannels) {
        this.model = model;
        this.listing = listing;
        pastClassifications.forEach(one -> classifications.add(one.literal()));
        pastChannels.forEach(one -> channels.add(one.medium()));
    }

    void run() {
        CategoryTree tree = model.directory().categories();
        Places places = model.directory().places();
        List<String> categoryNames = tree.categories().stream()
                .flatMap(category -> Stream.concat(Stream.of(category.name()), category.parent().stream()))
                .distinct()
                .toList();
        List<String> placeNames =
                places.all().stream().map(Place::name).distinct().toList();
        for (RuleShape shape : model.ranked()) {
            if (!tree.categories().isEmpty()) {
                shape.rule().categories().stream()
                        .filter(name -> !tree.contains(name))
                        .forEach(name -> category(shape, name, Likeness.nearest(name, categoryNames)));
            }
            if (!places.all().isEmpty()) {
                shape.rule().places().stream()
                        .filter(name -> places.named(name).isEmpty())
                        .forEach(name -> place(shape, name, similarPlace(name, placeNames)));
            }
            shape.rule().classifications().forEach(one -> classification(shape, one));
            shape.rule().channels().forEach(one -> channel(shape, one));
            if (shape.rule().action() instanceof RoutingAction.ReferOutside refer) {
                agency(shape, refer.agency());
            }
        }
    }

    private void category(RuleShape shape, String name, Optional<String> similar) {
        example(shape)
                .ifPresent(complaint -> listing.add(new UnknownName(
                        shape.id(),
                        ConditionKind.CATEGORY,
                        name,
                        similar,
                        complaint.category(name).build())));
    }

    /** Also where the word for the kind stands before it. */
    private static Optional<String> similarPlace(String name, Collection<String> known) {
        return Likeness.nearest(name, known).or(() -> Likeness.nearest(name.substring(name.indexOf(' ') + 1), known));
    }

    private void place(RuleShape shape, String name, Optional<String> similar) {
        example(shape).ifPresent(complaint -> {
            RoutingCase inDistrict =
                    complaint.district(name).village(Optional.empty()).build();
            RoutingCase inVillage =
                    complaint.district(Optional.empty()).village(name).build();
            listing.add(new UnknownName(
                    shape.id(),
                    ConditionKind.PLACE,
                    name,
                    similar,
                    model.holds(shape, inDistrict) ? inDistrict : inVillage));
        });
    }

    private Optional<RoutingCase.Builder> example(RuleShape shape) {
        return model.example(shape).map(complaint -> RoutingCase.builder().from(complaint));
    }

    private void classification(RuleShape shape, Classification word) {
        if (classifications.contains(word.literal())) {
            return;
        }
        Likeness.nearest(word.literal(), classifications)
                .ifPresent(similar -> doubt(
                        shape,
                        ConditionKind.CLASSIFICATION,
                        word.literal(),
                        similar,
                        complaint -> complaint.classification(Classification.of(similar))));
    }

    private void channel(RuleShape shape, Channel word) {
        if (channels.stream().map(Channel::of).map(Axes::key).anyMatch(Axes.key(word)::equals)) {
            return;
        }
        Likeness.nearest(word.medium(), channels)
                .ifPresent(similar -> doubt(
                        shape,
                        ConditionKind.CHANNEL,
                        word.literal(),
                        similar,
                        complaint -> complaint.channel(Channel.of(similar))));
    }

    private void agency(RuleShape shape, AgencyKind kind) {
        if (!AGENCIES.contains(kind.value())) {
            Likeness.nearest(kind.value(), AGENCIES)
                    .flatMap(similar -> model.example(shape)
                            .map(complaint -> new DoubtfulAgency(shape.id(), kind, AgencyKind.of(similar), complaint)))
                    .ifPresent(listing::add);
        }
    }

    /** Only where the rule does not name the known word as well. */
    private void doubt(
            RuleShape shape,
            ConditionKind kind,
            String word,
            String similar,
            UnaryOperator<RoutingCase.Builder> withKnown) {
        example(shape)
                .map(complaint -> withKnown.apply(complaint).build())
                .filter(complaint -> !model.holds(shape, complaint))
                .ifPresent(complaint -> listing.add(new DoubtfulWord(shape.id(), kind, word, similar, complaint)));
    }
}
