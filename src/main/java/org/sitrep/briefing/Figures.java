package org.sitrep.briefing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EntryRef;
import org.sitrep.report.Amount;
import org.sitrep.report.KeyFigure;

/** How figures, voices and the rows behind them look in a table. */
final class Figures {

    private static final int LONG = 16;
    private static final int ISO_DAY = 10;
    private static final String PERSONS = "persons";

    private final Wording wording;

    Figures(Wording wording) {
        this.wording = wording;
    }

    /** A figure: its qualifier in grey, its number in bold, its marks hanging out behind. */
    Cell amount(@Nullable Amount amount) {
        if (amount == null) {
            return Cell.of(Rich.of(wording.say("figures.none"), Style.CELL.in(Palette.GREY)));
        }
        return new Cell(rich(amount, Style.CELL), Rich.of(amount.symbols(), Style.CELL.raised().in(Palette.WARM)));
    }

    /** A figure inside other text, with its marks. */
    Rich inline(Amount amount, Style style) {
        var symbols = amount.symbols();
        return rich(amount, style).plus(
                symbols.isEmpty() ? "" : "\u00A0" + symbols,
                style.raised().in(Palette.WARM));
    }

    private static Rich rich(Amount amount, Style style) {
        var struck = amount.isWithdrawn();
        var number = struck ? style.strike() : style.bold();
        if (!amount.text().endsWith(amount.number())) {
            return Rich.of(amount.text(), struck ? style.strike() : style);
        }
        var lead = amount.lead();
        if (lead.isEmpty()) {
            return Rich.of(unbroken(amount.number()), number);
        }
        var tied = lead.length() > LONG ? lead + " " : lead.replace(' ', '\u00A0') + "\u00A0";
        var grey = style.in(Palette.GREY);
        return Rich.of(tied, struck ? grey.strike() : grey).plus(unbroken(amount.number()), number);
    }

    private static String unbroken(String number) {
        return number.length() > LONG ? number : number.replace(' ', '\u00A0');
    }

    /** What is counted, with its unit where that is not people. */
    Rich label(String label, String unit) {
        var text = Rich.of(label, Style.CELL);
        return unit.isEmpty() || unit.equals(PERSONS) || label.contains(unit) ? text
                : text.plus(" (" + unit + ")", Style.FINE);
    }

    /** The unit behind a figure, with a blank before it; empty for people and where it is already said. */
    String unit(Amount amount) {
        var unit = amount.unit();
        return unit.isEmpty() || unit.equals(PERSONS) || amount.text().contains(unit) ? "" : "\u00A0" + unit;
    }

    /** A unit as it is printed beside a title; nothing for people. */
    static String shownUnit(String unit) {
        return unit.equals(PERSONS) ? "" : unit;
    }

    /** A day in few characters; a reduced date as it is printed elsewhere. */
    String day(String iso, String text) {
        return iso.length() == ISO_DAY ? wording.tableDay(LocalDate.parse(iso)) : text;
    }

    /** Who says so, leading to where it can be read. */
    Rich voice(String voice, @Nullable String url) {
        if (voice.isEmpty()) {
            return Rich.of(wording.say("voice.none"), Style.CELL.in(Palette.GREY));
        }
        return url == null
                ? Rich.of(voice, Style.CELL)
                : Rich.EMPTY.plus(voice, Style.CELL.in(Palette.ACCENT), new Link.Outside(url));
    }

    /** The rows behind a figure: the first one's id, which leads to it, and how many more. */
    Rich rows(List<EntryRef> entries) {
        return rows(entries, Style.FINE);
    }

    /** The rows behind a figure. */
    Rich rows(KeyFigure figure) {
        return rows(figure.entries(), figure.moreEntries(), Style.FINE);
    }

    private Rich rows(List<EntryRef> entries, Style style) {
        return rows(entries, 0, style);
    }

    /** The rows behind a figure, of which some are not named. */
    Rich rows(List<EntryRef> entries, long notNamed, Style style) {
        if (entries.isEmpty()) {
            return Rich.EMPTY;
        }
        var more = entries.size() - 1L + notNamed;
        var text = Rich.EMPTY.plus(entries.getFirst().text(), style, new Link.Inside(anchor(entries.getFirst())));
        return more == 0 ? text : text.plus("\u00A0+" + wording.count(more), style);
    }

    /** The name of the place in the document where a row is printed. */
    static String anchor(EntryRef entry) {
        return "row:" + entry.text();
    }

    /** What findings say about a figure, to be printed under it. */
    Rich flags(KeyFigure figure) {
        var text = Rich.EMPTY;
        for (var flag : figure.flags()) {
            text = text.below(flag(flag));
        }
        return text;
    }

    Rich flag(String sentence) {
        return Rich.of("!\u00A0", Style.FINE.bold().in(Palette.WARM)).plus(sentence, Style.FINE.in(Palette.INK));
    }
}
