package id.tuntas.routing.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.suggest.Feature.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraitsTest {

    private final Traits all = Traits.of(RoutingCase.builder()
            .title("Jalan Berlubang")
            .body("mohon diperbaiki")
            .place("dekat pasar")
            .district("Contoh Utara")
            .village("Sukamaju")
            .category("Infrastruktur: Jalan")
            .parentAgency(UnitName.of("Pemerintah Kab. Contoh"))
            .agency(UnitName.of("DINAS SOSIAL"))
            .channel(Channel.of("Website - dinas-kesehatan"))
            .classification(Classification.ASPIRATION)
            .addReturnedBy(UnitName.of("Dinas Kesehatan Kab. Contoh"))
            .build());

    @Test
    void wordsAreThoseOfTitleBodyAndPlace() {
        assertThat(all.words())
                .containsExactly(
                        "berlubang", "contoh", "dekat", "diperbaiki", "jalan", "mohon", "pasar", "sukamaju", "utara");
        assertThat(all.stems()).contains("lubang", "baik", "jalan").doesNotContain("berlubang", "diperbaiki");
        assertThat(all.titleStems()).containsExactly("jalan", "lubang");
    }

    @Test
    void labelsAreThePlainFormsOfWhatIsKnown() {
        assertThat(all.labels())
                .containsExactly(
                        new Feature(Kind.CATEGORY, "infrastruktur jalan"),
                        new Feature(Kind.PARENT_AGENCY, "pemerintah kabupaten contoh"),
                        new Feature(Kind.REQUESTED_AGENCY, "dinas sosial"),
                        new Feature(Kind.MEDIUM, "website"),
                        new Feature(Kind.PAGE, "dinas kesehatan"),
                        new Feature(Kind.CLASSIFICATION, "aspirasi"));
        assertThat(Traits.of(RoutingCase.builder().build()).labels()).isEmpty();
    }

    @Test
    void whoIsNamedIsKnownByWordsAndKeys() {
        assertThat(all.categoryWords()).containsExactlyInAnyOrder("infrastruktur", "jalan");
        assertThat(all.pageWords()).containsExactlyInAnyOrder("dinas", "kesehatan");
        assertThat(all.parentKey()).contains("pemerintah kabupaten contoh");
        assertThat(all.requestedKey()).contains("dinas sosial");
        assertThat(all.returnedKeys()).containsExactly("dinas kesehatan kabupaten contoh");
    }

    @Test
    void aLabelThatSaysNothingOrIsTooLongForAFeatureIsNone() {
        for (String category : List.of("?!", "a".repeat(301))) {
            assertThat(Traits.of(RoutingCase.builder().category(category).build())
                            .labels())
                    .isEmpty();
        }
        assertThat(Traits.of(RoutingCase.builder().category("a".repeat(300)).build())
                        .labels())
                .hasSize(1);
    }

    @Test
    void wordsHaveTwoToThirtyLettersAndNoDigit() {
        RoutingCase odd = RoutingCase.builder()
                .body("a tu " + "b".repeat(30) + " " + "c".repeat(31) + " x7 2024")
                .build();

        assertThat(Traits.of(odd).words()).containsExactly("b".repeat(30), "tu");
    }
}
