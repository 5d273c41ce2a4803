package org.sitrep;

import java.util.List;

/** Issuers whose names strain every column, in every script. */
public final class LongIssuers {

    public static final List<String> ALL = List.of(
            "Office of the United Nations High Commissioner for Human Rights, Monitoring Mission in Central Asia",
            "Қазақстан Республикасы Ішкі істер министрлігінің баспасөз қызметі",
            "Комитет по правовой статистике и специальным учётам Генеральной прокуратуры",
            "Υπουργείο Προστασίας του Πολίτη, Γραφείο Τύπου",
            "وزارة الداخلية – المكتب الإعلامي",
            "משרד הפנים, דוברות",
            "შინაგან საქმეთა სამინისტროს პრესსამსახური",
            "Ներքին գործերի նախարարության մամուլի ծառայություն",
            "内政部新闻办公室",
            "内務省報道官",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
            "Łódź, Çağrı, Ñandú, Þór & Œuvre <Press> \"Agency\"");

    private LongIssuers() {}
}
