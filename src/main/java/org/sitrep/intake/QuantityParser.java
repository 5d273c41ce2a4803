package org.sitrep.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.Quantities.Result;
import org.sitrep.model.Figure;
import org.sitrep.model.Qualifier;

/** Reads one written count: qualifying words, an amount, qualifying words behind it, and a unit. */
final class QuantityParser {

    private static final String ACCEPTED =
            "write a number or words such as 160, 12,000, at least 160, about 300, 4-6, 2000+, dozens or not reported";
    private static final int LONGEST_UNIT = 6;

    private final String text;
    private final QuantityRules rules;

    QuantityParser(String text, QuantityRules rules) {
        this.text = text;
        this.rules = rules;
    }

    static Result unreadable(String text) {
        return new Result.Refused(
                Check.QUANTITY_UNREADABLE, Shown.value(text) + " cannot be read as a count; " + ACCEPTED);
    }

    Result parse() {
        try {
            if (text.strip().equals("?")) {
                return new Result.Understood(Figure.notReported(text));
            }
            return parse(QuantityToken.of(text));
        } catch (QuantityToken.Unclear unclear) {
            return unclear.isAmbiguous() ? ambiguous() : unreadable(text);
        }
    }

    private Result parse(List<QuantityToken> tokens) {
        var forms = tokens.stream().map(QuantityParser::form).toList();
        if (tokens.isEmpty()) {
            return unreadable(text);
        }
        if (NotReported.isSaidBy(words(tokens))) {
            return new Result.Understood(Figure.notReported(text));
        }
        if (forms.size() == 2 && forms.getFirst().equals("-") && tokens.getLast() instanceof QuantityToken.Number) {
            return new Result.Refused(
                    Check.COUNT_NEGATIVE,
                    Shown.value(text)
                            + " is less than zero; correct it, or leave the cell empty where the count is unknown");
        }
        var before = QuantityLead.before(forms);
        var result = before == null ? null : withLead(tokens, forms, before);
        // "some" and "a" may belong to the amount itself: "some", "some hundreds".
        return result != null ? result : or(withLead(tokens, forms, null));
    }

    private Result or(@Nullable Result result) {
        return result == null ? unreadable(text) : result;
    }

    private @Nullable Result withLead(List<QuantityToken> tokens, List<String> forms, @Nullable QuantityLead before) {
        var from = before == null ? 0 : before.words().size();
        var lead = before == null ? Qualifier.EXACT : before.qualifier();
        var reader = new AmountReader(tokens, from, rules, lead == Qualifier.BETWEEN);
        var amount = reader.read();
        if (amount == null) {
            return null;
        }
        var rest = forms.subList(reader.end(), forms.size());
        var behind = QuantityLead.behind(rest);
        if (behind != null) {
            rest = rest.subList(behind.words().size(), rest.size());
            if (before != null && before.qualifier() != behind.qualifier()) {
                return null;
            }
            lead = behind.qualifier();
        }
        if (!isUnit(rest)) {
            return null;
        }
        var figure = figure(lead, amount);
        return figure == null ? null : new Result.Understood(figure);
    }

    private @Nullable Figure figure(Qualifier lead, Amount amount) {
        return switch (amount) {
            case Amount.Fixed(var value, var rounded) -> fixed(lead, value, rounded);
            case Amount.Range(var low, var high) -> range(lead, low, high);
            case Amount.Vague(var bound) -> vague(lead, bound);
        };
    }

    private @Nullable Figure fixed(Qualifier lead, BigDecimal value, boolean rounded) {
        return switch (lead) {
            case EXACT -> rounded ? figure(null, value, null, Qualifier.ABOUT) : figure(value, value, value, lead);
            case AT_LEAST -> figure(value, null, null, lead);
            case MORE_THAN -> figure(next(value), null, null, lead);
            case ABOUT -> figure(null, value, null, lead);
            case NEARLY, FEWER_THAN -> below(value, lead);
            case UP_TO -> figure(null, null, value, lead);
            case BETWEEN, VAGUE, NOT_REPORTED -> null;
        };
    }

    private @Nullable Figure range(Qualifier lead, BigDecimal low, BigDecimal high) {
        return switch (lead) {
            case EXACT, ABOUT, BETWEEN -> figure(low, null, high, Qualifier.BETWEEN);
            case AT_LEAST -> figure(low, null, null, lead);
            case MORE_THAN -> figure(next(low), null, null, lead);
            case NEARLY, FEWER_THAN -> below(high, lead);
            case UP_TO -> figure(null, null, high, lead);
            case VAGUE, NOT_REPORTED -> null;
        };
    }

    /** A vague word never has a best value. Under "up to" and the like not even its lower bound holds. */
    private Figure vague(Qualifier lead, @Nullable BigDecimal bound) {
        return switch (lead) {
            case AT_LEAST -> figure(bound, null, null, bound == null ? Qualifier.VAGUE : lead);
            case NEARLY, UP_TO, FEWER_THAN -> figure(null, null, null, Qualifier.VAGUE);
            default -> figure(bound, null, null, Qualifier.VAGUE);
        };
    }

    private @Nullable Figure below(BigDecimal value, Qualifier lead) {
        var high = isWhole(value) ? value.subtract(BigDecimal.ONE) : value;
        return high.signum() < 0 ? null : figure(null, null, high, lead);
    }

    private static BigDecimal next(BigDecimal value) {
        return isWhole(value) ? value.add(BigDecimal.ONE) : value;
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private Figure figure(
            @Nullable BigDecimal low, @Nullable BigDecimal best, @Nullable BigDecimal high, Qualifier qualifier) {
        return new Figure(low, best, high, qualifier, text);
    }

    private Result ambiguous() {
        return new Result.Refused(
                Check.QUANTITY_AMBIGUOUS,
                Shown.value(text)
                        + " may mean thousands or decimals; write 1200 or 1,200 for thousands and 1.2 for a decimal");
    }

    /** Words behind a whole quantity name what is counted and change nothing: "2000 people". */
    private static boolean isUnit(List<String> rest) {
        return rest.size() <= LONGEST_UNIT
                && rest.stream()
                        .allMatch(
                                form -> Character.isLetter(form.charAt(0)) && !NumberWords.NEVER_UNITS.contains(form));
    }

    private static String form(QuantityToken token) {
        return switch (token) {
            case QuantityToken.Number number -> "0";
            case QuantityToken.Word(var word) -> word;
            case QuantityToken.Sign(var sign) -> String.valueOf(sign);
        };
    }

    private static String words(List<QuantityToken> tokens) {
        return tokens.stream().map(QuantityParser::form).collect(Collectors.joining(" "));
    }
}
