package org.sitrep.bench;

import java.util.List;
import java.util.Random;

/** Invents names and sentences. */
final class Words {

    private static final List<String> SYLLABLES = List.of(
            "ka", "zan", "sha", "mir", "bek", "tö", "lur", "ny", "o", "da", "ré", "ban", "gu", "sou", "ti", "vel",
            "ash",
            "qy", "ma", "ten", "çe", "ri", "ul", "po", "san", "ga", "ño", "ek", "ba", "li");
    private static final List<String> OUTLETS = List.of(
            "Radio Liberty", "Morning Herald", "Al Nahar Daily", "Le Messager", "Steppe News", "River Post",
            "Agence Centrale",
            "Twitter", "Telegram", "Undisclosed Source", "The Courier", "Vesti", "Zaman", "La Voz del Sur",
            "Radio Ndeke",
            "Human Rights Monitor", "Civic Watch", "Daily Nation", "El Pueblo", "Kurier", "Facebook", "Inform Agency",
            "Local Council of Elders", "New Dawn", "Sahel Info", "Coastal Times", "Mountain Gazette", "Vox Populi");
    private static final List<String> GROUPS = List.of(
            "Labor Group (%s)", "Women (%s)", "Students (%s)", "Health Workers (%s)", "Teachers (%s)", "Farmers (%s)",
            "Refugees/IDPs (%s)", "Drivers' Union (%s); Labor Group (%s)", "Journalists (%s)", "Muslim Group (%s)");
    private static final List<String> CROWDS = List.of(
            "no report", "no report", "no report", "dozens", "hundreds", "about 300", "around 50", "at least 1,000",
            "several hundred", "between 200 and 500", "thousands", "20", "150-200");
    private static final List<String> CAUSES = List.of(
            "against the rise in the price of fuel", "to demand the payment of late wages", "over a land dispute",
            "after the arrest of two of their leaders", "in solidarity with those detained the week before",
            "against a draft law on assemblies", "near the market, where an army post stands",
            "over cuts of electricity",
            "to call for the resignation of the mayor", "along the road that leads to the border crossing",
            "as part of a wave of similar events in the province", "following a call on social media");
    private static final List<String> ENDS = List.of(
            "Police dispersed those present with tear gas and water cannon; an unknown number were detained.",
            "The event ended without an incident.",
            "Shops nearby were closed for the rest of the day, and traffic was diverted.",
            "A spokesman said that an inquiry had been opened; \"we will find those responsible\", he told reporters.",
            "Residents said that the area had been tense since the previous night.",
            "Both sides accused each other of having started it.",
            "The number of those present could not be verified by independent observers, as access was restricted.",
            "Several vehicles and a municipal building were damaged.",
            "Телефонная связь была прервана на несколько часов.",
            "Les autorités n'ont pas fait de déclaration.");

    private final Random random;

    Words(Random random) {
        this.random = random;
    }

    /** The name of a town or a district. */
    String name() {
        var name = new StringBuilder();
        var syllables = 2 + random.nextInt(3);
        for (var i = 0; i < syllables; i++) {
            name.append(drawn(SYLLABLES));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    /** A group, with one {@code %s} for the country where the pattern has one, and more where it has more. */
    String group() {
        return drawn(GROUPS).replace("%s", "%1$s");
    }

    String crowd() {
        return drawn(CROWDS);
    }

    /** One to three outlets, as ACLED separates them. */
    String sources() {
        var sources = new StringBuilder(drawn(OUTLETS));
        for (var more = random.nextInt(3); more > 0; more--) {
            sources.append("; ").append(drawn(OUTLETS));
        }
        return sources.toString();
    }

    /** What happened; in one of fifty over two lines. */
    String notes(String day, String town, String verb, int deaths) {
        var notes = new StringBuilder("On ")
                .append(day)
                .append(", ")
                .append(10 + random.nextInt(990))
                .append(" people ")
                .append(verb)
                .append(" in ")
                .append(town)
                .append(' ')
                .append(drawn(CAUSES))
                .append('.')
                .append(random.nextInt(50) == 0 ? '\n' : ' ')
                .append(drawn(ENDS));
        if (random.nextInt(3) > 0) {
            notes.append(' ').append(drawn(ENDS));
        }
        if (deaths > 0) {
            notes.append(' ').append(deaths).append(deaths == 1 ? " fatality." : " fatalities.");
        }
        return notes.toString();
    }

    private String drawn(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
