package org.sitrep.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.Profile.Attributes;

/** Reads what a profile's YAML says about fields, conditions and attributes. */
final class SpecYaml {

    private SpecYaml() {}

    static Map<Field, FieldSpec> fields(YamlNode node) {
        var fields = new EnumMap<Field, FieldSpec>(Field.class);
        node.pairs().forEach((key, value) -> {
            var field = Field.ofKey(key)
                    .orElseThrow(() -> node.unknown(
                            "field",
                            key,
                            Arrays.stream(Field.values()).map(Field::key).toList()));
            if (!value.json().isNull()) {
                fields.put(field, spec(value));
            }
        });
        return fields;
    }

    private static FieldSpec spec(YamlNode node) {
        if (node.isText()) {
            return FieldSpec.Column.of(node.text());
        }
        if (node.isList()) {
            return new FieldSpec.FirstOf(node.items().stream().map(SpecYaml::spec).toList());
        }
        if (node.get("column") != null) {
            return column(node);
        }
        if (node.get("join") != null) {
            node.allowOnly(Set.of("join", "with"));
            var parts = node.require("join").items().stream().map(SpecYaml::spec).toList();
            return new FieldSpec.Join(parts, node.text("with", " "));
        }
        if (node.get("find") != null) {
            node.allowOnly(Set.of("find", "in"));
            return new FieldSpec.Found(spec(node.require("in")), pattern(node.require("find")));
        }
        if (node.get("key") != null) {
            return key(node);
        }
        node.allowOnly(Set.of("is", "choose", "key", "file", "country_of"));
        var pairs = node.pairs();
        if (pairs.size() != 1) {
            throw node.wrong("must have exactly one of column, is, join, find, key, choose, file, country_of");
        }
        return switch (pairs.keySet().iterator().next()) {
            case "is" -> new FieldSpec.Fixed(node.require("is").text());
            case "file" -> new FieldSpec.FileName();
            case "country_of" -> new FieldSpec.Country(spec(node.require("country_of")));
            default -> choose(node.require("choose"));
        };
    }

    private static FieldSpec key(YamlNode node) {
        node.allowOnly(Set.of("key", "rows", "row_numbers"));
        var rows = node.text("rows", "statements");
        if (!rows.equals("events") && !rows.equals("statements")) {
            throw node.require("rows").wrong("must be events or statements");
        }
        return new FieldSpec.Key(node.texts("key"), rows.equals("events"), node.texts("row_numbers"));
    }

    private static FieldSpec column(YamlNode node) {
        node.allowOnly(Set.of("column", "values", "otherwise", "dates", "plus_days"));
        var values = new LinkedHashMap<String, String>();
        var map = node.get("values");
        if (map != null) {
            map.pairs().forEach((from, to) -> values.put(from.toLowerCase(Locale.ROOT), to.text()));
        }
        var otherwise = node.get("otherwise");
        var patterns = node.texts("dates");
        patterns.forEach(pattern -> DatePattern.of(pattern, DayOrder.UNKNOWN, node.placeOf("dates")));
        return new FieldSpec.Column(
                node.require("column").text(),
                values,
                otherwise == null ? null : otherwise.text(),
                patterns,
                number(node, "plus_days"));
    }

    private static int number(YamlNode node, String key) {
        try {
            return Integer.parseInt(node.text(key, "0"));
        } catch (NumberFormatException notWhole) {
            throw node.require(key).wrong("must be a whole number");
        }
    }

    private static FieldSpec choose(YamlNode node) {
        var cases = new ArrayList<FieldSpec.Case>();
        for (var item : node.items()) {
            item.allowOnly(Set.of("when", "then"));
            cases.add(new FieldSpec.Case(condition(item.get("when")), spec(item.require("then"))));
        }
        return new FieldSpec.Choose(cases);
    }

    static Condition condition(@Nullable YamlNode node) {
        if (node == null) {
            return Condition.ALWAYS;
        }
        var tests = new LinkedHashMap<String, Condition.Test>();
        node.pairs().forEach((column, test) -> tests.put(column, test(test)));
        return new Condition(tests);
    }

    private static Condition.Test test(YamlNode node) {
        if (node.json().isObject()) {
            node.allowOnly(Set.of("not"));
            return new Condition.Test.Not(test(node.require("not")));
        }
        if (node.isText()) {
            switch (node.text()) {
                case "known" -> {
                    return new Condition.Test.Known(true);
                }
                case "blank" -> {
                    return new Condition.Test.Known(false);
                }
                case "positive" -> {
                    return new Condition.Test.Positive();
                }
                default -> {
                    // A value to compare with.
                }
            }
        }
        return new Condition.Test.In(node.items().stream().map(YamlNode::text).toList());
    }

    /** A regular expression. It is looked for in every row, so it minds case unless it begins with {@code (?i)}. */
    static Pattern pattern(YamlNode node) {
        try {
            return Pattern.compile(node.text());
        } catch (PatternSyntaxException broken) {
            throw node.wrong("is not a regular expression: " + broken.getDescription());
        }
    }

    /** What is kept beside the fields; {@code usual} if nothing is said of it. */
    static Attributes attributes(@Nullable YamlNode node, Attributes usual) {
        if (node == null) {
            return usual;
        }
        if (node.isList()) {
            return new Attributes(
                    false, true, node.items().stream().map(YamlNode::text).toList(), List.of(), Map.of());
        }
        if (node.isText()) {
            return switch (node.text()) {
                case "all" -> Attributes.ALL;
                case "none" -> Attributes.NONE;
                default -> throw node.wrong("must be all, none, a list of columns, or keys with values");
            };
        }
        node.allowOnly(Set.of("all_except", "only", "also", "add"));
        var added = new LinkedHashMap<String, FieldSpec>();
        var add = node.get("add");
        if (add != null) {
            add.pairs().forEach((name, value) -> added.put(name, spec(value)));
        }
        var only = node.get("only");
        return new Attributes(
                only == null,
                only == null,
                only == null ? node.texts("also") : node.texts("only"),
                node.texts("all_except"),
                added);
    }
}
