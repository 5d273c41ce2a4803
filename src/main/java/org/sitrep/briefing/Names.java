package org.sitrep.briefing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of places made comparable. */
final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['ʻʼ’‘`]");

    /** Words for a first-level region, which one list has and another leaves out. Not "city": it tells regions apart. */
    private static final Set<String> KINDS = Set.of(
            "region", "oblast", "oblasty", "oblysy", "province", "governorate",
            "state", "district", "county", "department", "prefecture", "область", "облысы", "province of",
            "rayon", "voivodeship", "canton", "division", "departement", "wilaya", "muhafazat", "provincia");

    private Names() {}

    /** Lower case, without marks, apostrophes and punctuation. */
    static String plain(String name) {
        var bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var plain = APOSTROPHES.matcher(bare)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd');
        return OTHER.matcher(plain).replaceAll(" ").strip();
    }

    /** The same without the word for the kind of region. */
    static String bare(String name) {
        var out = new StringBuilder();
        for (var word : plain(name).split(" ")) {
            if (!KINDS.contains(word)) {
                out.append(out.isEmpty() ? "" : " ").append(word);
            }
        }
        return out.toString();
    }
}
