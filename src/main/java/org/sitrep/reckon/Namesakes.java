package org.sitrep.reckon;

import java.util.Map;
import java.util.Set;

/** Towns that are first-level units themselves and have the name of another one, mostly of the region around them. */
final class Namesakes {

    /** By country, in small letters: names without the word for their kind. */
    private static final Map<String, Set<String>> NAMES = Map.ofEntries(
            Map.entry("argentina", Set.of("buenos aires")),
            Map.entry("azerbaijan",
                    Set.of("lankaran", "shaki", "saki", "yevlakh", "yevlax", "shusha", "susa", "khankendi")),
            Map.entry("belarus", Set.of("minsk")),
            Map.entry("bulgaria", Set.of("sofia")),
            Map.entry("czech republic", Set.of("prague")),
            Map.entry("czechia", Set.of("prague")),
            Map.entry("georgia", Set.of("tbilisi")),
            Map.entry("hungary", Set.of("budapest", "pest", "veszprem")),
            Map.entry("kazakhstan",
                    Set.of("almaty", "akmola", "astana", "turkistan", "turkestan", "shymkent", "baikonur")),
            Map.entry("kyrgyzstan", Set.of("osh", "bishkek")),
            Map.entry("laos", Set.of("vientiane")),
            Map.entry("latvia",
                    Set.of("riga", "daugavpils", "jekabpils", "jelgava", "ventspils", "rezekne", "valmiera")),
            Map.entry("libya", Set.of("tripoli", "benghazi")),
            Map.entry("lithuania", Set.of("vilnius", "kaunas", "klaipeda")),
            Map.entry("mauritius", Set.of("port louis")),
            Map.entry("mexico", Set.of("mexico")),
            Map.entry("moldova", Set.of("chisinau", "balti", "bender")),
            Map.entry("mozambique", Set.of("maputo")),
            Map.entry("north korea", Set.of("pyongyang")),
            Map.entry("palestine", Set.of("gaza")),
            Map.entry("peru", Set.of("lima")),
            Map.entry("philippines", Set.of("cebu", "cotabato", "davao", "iloilo", "manila", "quezon", "zamboanga")),
            Map.entry("romania", Set.of("bucharest")),
            Map.entry("russia",
                    Set.of("moscow", "moskva", "st petersburg", "saint petersburg", "leningrad", "altai", "altay")),
            Map.entry("south korea", Set.of("seoul", "gwangju")),
            Map.entry("taiwan", Set.of("chiayi", "hsinchu", "taipei", "taichung", "tainan")),
            Map.entry("tajikistan", Set.of("dushanbe")),
            Map.entry("turkmenistan", Set.of("ashgabat")),
            Map.entry("ukraine", Set.of("kyiv", "kiev", "sevastopol")),
            Map.entry("united states", Set.of("new york", "washington")),
            Map.entry("uzbekistan", Set.of("tashkent", "toshkent")),
            Map.entry("yemen", Set.of("sanaa")));

    /** What the region is called in several languages, so that these may change places even here. */
    private static final Set<String> OBLASTS = Set.of(
            "region", "oblast", "oblasty", "oblysy", "oblysi", "voblast", "voblasts", "viloyat", "viloyati", "velayat",
            "welayat", "\u043e\u0431\u043b\u0430\u0441\u0442\u044c", "\u043e\u0431\u043b",
            "\u043e\u0431\u043b\u044b\u0441\u044b", "\u0432\u043e\u0431\u043b\u0430\u0441\u0446\u044c");

    private Namesakes() {}

    /** @param bare a plain name without the word for its kind */
    static boolean has(String country, String bare) {
        return NAMES.getOrDefault(PlainName.of(country), Set.of()).contains(bare);
    }

    /** Whether a plain name ends with one of the words for the region around such a town. */
    static boolean isOblast(String plain) {
        return OBLASTS.contains(plain.substring(plain.lastIndexOf(' ') + 1));
    }
}
