package org.sitrep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that was garbled before it came is told and not touched, and sound text of any language is left in peace. */
class GarbledTextTest {

    private static final String HEADER = "entry_id,event_date,country,category,summary\n";

    private final GarbledText garbled = new GarbledText();

    @ParameterizedTest
    @ValueSource(strings = {
        "São Paulo: manifestação contra a prisão de três irmãs, «não» à violência",
        "A IRMÔ DISSE: ‘AMANHÔ… 5 MANHûS, NO 1º DIA, 2ª FEIRA",
        "ESTAÇÃO DA LUZ – “PRISÃO” – IRMÃ, Ã",
        "Âncora, Ângela e Âmbar; Îles Éparses; ÇA DÉRANGE « CAFÉ » — ‘L’ÉTÉ’ à…”",
        "Le café”… « voilà » ; déjà, où, Noël, cœur, Œuvre ; 5 000 €, n° 7, §4, ½, 20 °C",
        "Bắt giữ 15 người ở Huế; Đà Nẵng, Cần Thơ, Thừa Thiên–Huế, “Quảng Ngãi”",
        "MENÜ² und SPASS®; Österreich: ‚Größe’, „Maß”… 3 m², Ärzte ohne Grenzen",
        "¿Qué pasó? ¡NO! ESPAÑA: 1.º de mayo, niños, güero, “AÑO”",
        "Łódź, Kraków, Święto, Gdańsk: „zażółć gęślą jaźń”",
        "İstanbul’da gözaltı: Şişli, Ağrı, Çağlayan “GÖZALTI”",
        "Задержаны 15 человек в Алматы; «СССР», №5, РИО, Сёмин, Ёлка — “Россия”",
        "Қазақстан: Өскемен, Шымкент, Ұлытау, “Іле”, Әбіш, Һ",
        "Україна: Київ, Їжа, “Єдність”, РІК, Рівне, Ґудзик",
        "Срђан, Рђ, Сјај, Љубљана, Његош, Џон, Ћуприја",
        "北京拘留三十人；東京デモ；서울 시위 – 30명", "اعتقال 30 شخصا في القاهرة", "עצורים בתל אביב",
        "ไทย: จับกุม 12 คน", "भारत में 15 गिरफ्तार", "Þórður, Ð, Ðan, Æ, Øst, Åland, Ås",
        "plain text with °, ±, ©, ®, ™, € and “quotes”"
    })
    void soundTextIsLeftInPeace(String text) {
        assertThat(garbled.look(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Алматы", "émeute", "São Paulo", "Huế", "‘quoted’", "Łódź", "Zürich", "拘留", "Şişli", "naïve",
                "Қарағанды", "اعتقال", "Ñuñoa", "5 000 €"})
    void utf8ReadAsWindows1252IsTold(String text) {
        assertThat(garbled.look("seen in " + readAs(text, StandardCharsets.ISO_8859_1))).isNotNull();
        assertThat(garbled.look("seen in " + readAs(text, Charset.forName("windows-1252")))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Алматы, задержаны", "столкновения в городе", "Қазақстан полициясы"})
    void utf8ReadAsWindows1251IsTold(String text) {
        assertThat(garbled.look(readAs(text, Charset.forName("windows-1251")))).isNotNull();
    }

    @Property(tries = 300)
    void anyRussianSentenceReadWrongIsTold(@ForAll("russian") String text) {
        assertThat(garbled.look(text)).isNull();
        assertThat(garbled.look(readAs(text, Charset.forName("windows-1252")))).isNotNull();
        assertThat(garbled.look(readAs(text, Charset.forName("windows-1251")))).isNotNull();
    }

    @Provide
    Arbitrary<String> russian() {
        return Arbitraries.strings().withCharRange('а', 'я').ofMinLength(3).ofMaxLength(9).list().ofMinSize(4)
                .ofMaxSize(8).map(words -> "Гор. " + String.join(" ", words));
    }

    @Test
    void theRowIsAcceptedAsItStandsAndTheRunRecordSaysHowMany(@TempDir Path folder) {
        var read = DeskLog.readText(folder, HEADER + "F-1,2024-03-05,Freedonia,measure,Ã©meute Ã  Paris\n"
                + "F-2,2024-03-05,Freedonia,measure,émeute à Paris\n"
                + "F-3,2024-03-05,Freedonia,measure,Ã©meute\n" + "F-4,2024-03-05,Freedonia,measure,S\uFFFDo Paulo\n");

        assertThat(read.rejections()).isEmpty();
        assertThat(read.entries()).extracting(entry -> entry.summary()).startsWith("Ã©meute Ã  Paris",
                "émeute à Paris");
        assertThat(read.notices())
                .anySatisfy(notice -> assertThat(notice).startsWith("TEXT_GARBLED: ")
                        .contains("2 rows: \"Ã©meute Ã", " Paris\" (line 2), \"Ã©meute\" (line 4)"))
                .anySatisfy(notice -> assertThat(notice).startsWith("TEXT_LOST: ").endsWith("(line 5)"));
    }

    /** The quick look at a whole record must never hide what a closer look at its cells would find. */
    @Property(tries = 1_000)
    void whatIsToldIsFoundPossibleBefore(@ForAll("odd") String text) {
        var record = ("1," + text + ",2").toCharArray();

        if (garbled.look(text) != null) {
            assertThat(GarbledText.isPossibleIn(record, 0, record.length)).isTrue();
        }
    }

    @Provide
    Arbitrary<String> odd() {
        return Arbitraries.strings()
                .withChars("aÃÂâÐÑðôõРСа\u00a9\u20ac\u0082\u2122\u00b0ёЋѓ\uFFFD ")
                .ofMaxLength(8);
    }

    private static String readAs(String text, Charset charset) {
        return new String(text.getBytes(StandardCharsets.UTF_8), charset);
    }
}
