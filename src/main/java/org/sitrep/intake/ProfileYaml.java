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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.Profile.Attributes;
import org.sitrep.intake.Profile.Drop;
import org.sitrep.intake.Profile.HeaderRule;
import org.sitrep.intake.Profile.Headerless;
import org.sitrep.intake.Profile.Template;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a profile from YAML and refuses one that does not hold together, naming the place and what to write. */
final class ProfileYaml {

    private static final Set<String> KEYS = Set.of(
            "format", "title", "dataset", "kind", "header", "quotes", "dates", "missing", "missing_counts",
            "quantities", "bounds",
            "fields", "entries", "drop", "attributes");
    private static final Set<String> NEEDED_IN_ENTRIES = Set.of("id", "date", "country", "category");

    private final YAMLMapper mapper = YAMLMapper.builder().build();

    /** Reads one profile; {@code source} is the name of its file, for messages. */
    Profile read(String source, String yaml) {
        YamlNode root;
        try {
            root = new YamlNode(source + ":", mapper.readTree(yaml));
        } catch (JacksonException notYaml) {
            throw new ProfileException(source + ": not YAML: " + notYaml.getOriginalMessage());
        }
        root.allowOnly(KEYS);
        var deletions = deletions(root);
        var fields = fields(root.require("fields"));
        var entries = entries(root);
        check(root, deletions, fields, entries);
        return new Profile(
                root.require("format").text(),
                root.require("title").text(),
                root.require("dataset").text(),
                deletions,
                header(root.require("header")),
                quoting(root),
                dates(root),
                lowerCase(root.texts("missing")),
                lowerCase(root.texts("missing_counts")),
                quantities(root),
                boundsInOrder(root),
                fields,
                entries,
                drops(root),
                attributes(root));
    }

    private static boolean deletions(YamlNode root) {
        return switch (root.text("kind", "entries")) {
            case "entries" -> false;
            case "deletions" -> true;
            default -> throw root.require("kind").wrong("must be entries or deletions");
        };
    }

    private static boolean quoting(YamlNode root) {
        return switch (root.text("quotes", "double")) {
            case "double" -> true;
            case "none" -> false;
            default -> throw root.require("quotes").wrong("must be double or none");
        };
    }

    private static void check(
            YamlNode root, boolean deletions, Map<Field, FieldSpec> fields, List<Template> entries) {
        for (var key : deletions ? Set.of("id") : NEEDED_IN_ENTRIES) {
            var field = Field.ofKey(key).orElseThrow();
            var everywhere = fields.containsKey(field)
                    || entries.stream().allMatch(entry -> entry.fields().containsKey(field));
            if (!everywhere) {
                throw root.require("fields").wrong("lacks " + key + ", without which no entry can be made");
            }
        }
    }

    private static List<String> dates(YamlNode root) {
        var dates = root.texts("dates");
        dates.forEach(pattern -> DatePattern.of(pattern, root.path() + " dates"));
        return dates.isEmpty() ? List.of("iso") : dates;
    }

    private static QuantityRules quantities(YamlNode root) {
        var name = root.text("quantities", QuantityRules.DESK.name());
        return QuantityRules.named(name)
                .orElseThrow(() -> root.require("quantities").wrong("must be one of acled, ccc, desk"));
    }

    private static boolean boundsInOrder(YamlNode root) {
        return switch (root.text("bounds", "in order")) {
            case "in order" -> true;
            case "as published" -> false;
            default -> throw root.require("bounds").wrong("must be: in order, or: as published");
        };
    }

    private static HeaderRule header(YamlNode node) {
        node.allowOnly(Set.of("required", "optional", "forbidden", "none"));
        var required = new ArrayList<List<String>>();
        var names = node.get("required");
        if (names != null) {
            names.items().forEach(item -> required.add(item.items().stream().map(YamlNode::text).toList()));
        }
        var headerless = headerless(node.get("none"));
        if (required.isEmpty() == (headerless == null)) {
            throw node.wrong("must have either required, or none for a format without a header");
        }
        return new HeaderRule(required, node.texts("optional"), node.texts("forbidden"), headerless);
    }

    private static @Nullable Headerless headerless(@Nullable YamlNode node) {
        if (node == null) {
            return null;
        }
        node.allowOnly(Set.of("columns", "signs"));
        var signs = new LinkedHashMap<String, String>();
        node.require("signs").pairs().forEach((column, sign) -> {
            try {
                Pattern.compile(sign.text());
            } catch (PatternSyntaxException broken) {
                throw sign.wrong("is not a regular expression: " + broken.getDescription());
            }
            signs.put(column, sign.text());
        });
        return new Headerless(node.texts("columns"), signs);
    }

    private static Map<Field, FieldSpec> fields(YamlNode node) {
        var fields = new EnumMap<Field, FieldSpec>(Field.class);
        node.pairs().forEach((key, value) -> {
            var field = Field.ofKey(key)
                    .orElseThrow(() -> node.wrong("has the unknown field " + key + "; known are "
                            + Arrays.stream(Field.values())
                                    .map(Field::key)
                                    .collect(Collectors.joining(", "))));
            fields.put(field, spec(value));
        });
        return fields;
    }

    private static FieldSpec spec(YamlNode node) {
        if (node.isText()) {
            return FieldSpec.Column.of(node.text());
        }
        if (node.isList()) {
            return new FieldSpec.FirstOf(node.items().stream().map(ProfileYaml::spec).toList());
        }
        if (node.get("column") != null) {
            return column(node);
        }
        if (node.get("join") != null) {
            node.allowOnly(Set.of("join", "with"));
            return new FieldSpec.Join(node.texts("join"), node.text("with", " "));
        }
        node.allowOnly(Set.of("is", "choose", "key", "file"));
        var pairs = node.pairs();
        if (pairs.size() != 1) {
            throw node.wrong("must have exactly one of column, is, join, key, choose, file");
        }
        return switch (pairs.keySet().iterator().next()) {
            case "is" -> new FieldSpec.Fixed(node.require("is").text());
            case "key" -> new FieldSpec.Key(node.texts("key"));
            case "file" -> new FieldSpec.FileName();
            default -> choose(node.require("choose"));
        };
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
        patterns.forEach(pattern -> DatePattern.of(pattern, node.path() + ".dates"));
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

    private static Condition condition(@Nullable YamlNode node) {
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

    private static List<Template> entries(YamlNode root) {
        var node = root.get("entries");
        if (node == null) {
            return List.of(new Template("", Condition.ALWAYS, Map.of()));
        }
        var templates = new ArrayList<Template>();
        for (var item : node.items()) {
            item.allowOnly(Set.of("suffix", "when", "fields"));
            var fields = item.get("fields");
            templates.add(new Template(
                    item.text("suffix", ""), condition(item.get("when")), fields == null ? Map.of() : fields(fields)));
        }
        if (templates.stream().map(Template::suffix).distinct().count() < templates.size()) {
            throw node.wrong("has two entries with the same suffix, which would give them the same id");
        }
        return templates;
    }

    private static List<Drop> drops(YamlNode root) {
        var node = root.get("drop");
        var drops = new ArrayList<Drop>();
        if (node != null) {
            for (var item : node.items()) {
                item.allowOnly(Set.of("when", "reason"));
                drops.add(new Drop(condition(item.require("when")), item.require("reason").text()));
            }
        }
        return drops;
    }

    private static Attributes attributes(YamlNode root) {
        var node = root.get("attributes");
        if (node == null || node.isText() && node.text().equals("all")) {
            return Attributes.ALL;
        }
        if (node.isList()) {
            return new Attributes(false, root.texts("attributes"), List.of());
        }
        if (node.isText() && node.text().equals("none")) {
            return new Attributes(false, List.of(), List.of());
        }
        node.allowOnly(Set.of("all_except"));
        return new Attributes(true, List.of(), node.texts("all_except"));
    }

    private static Set<String> lowerCase(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
