package id.tuntas.scorecard;

import id.tuntas.scorecard.PartForms.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which values of a book occur, in the order of their bytes, whatever the order in which they were met. */
final class UsedCodes<T> {

    private final Codes<T> codes;
    private final Form<T> form;
    private final BitSet used = new BitSet();
    private int[] places = new int[0];

    UsedCodes(Codes<T> codes, Form<T> form) {
        this.codes = codes;
        this.form = form;
    }

    void use(int code) {
        used.set(code);
    }

    /** Writes those that occur, and from then on knows their places. */
    void write(ByteWriter out) {
        Map<byte[], Integer> sorted = new TreeMap<>(Arrays::compareUnsigned);
        used.stream().forEach(code -> {
            ByteWriter one = new ByteWriter();
            form.write().accept(one, codes.value(code));
            sorted.put(one.bytes(), code);
        });
        places = new int[codes.size()];
        out.number(sorted.size());
        int place = 0;
        for (Map.Entry<byte[], Integer> each : sorted.entrySet()) {
            out.raw(each.getKey());
            places[each.getValue()] = place++;
        }
    }

    int place(int code) {
        return places[code];
    }

    /** The codes of those that are written, by their places. */
    static <T> List<Integer> read(ByteReader in, Codes<T> codes, Form<T> form) {
        List<Integer> byPlace = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            byPlace.add(codes.code(form.read().apply(in)));
        }
        return byPlace;
    }
}
