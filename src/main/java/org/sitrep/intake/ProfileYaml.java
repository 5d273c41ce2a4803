package org.sitrep.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a profile from YAML and refuses one that does not hold together, naming the place and what to write. */
final class ProfileYaml {

    private static final Set<String> KEYS = Set.of(
            "format", "like", "title", "dataset", "kind", "header", "quotes", "dates", "missing", "missing_counts",
            "quantities", "counts", "bounds", "fields", "entries", "drop", "totals", "attributes");
    private static final Set<String> NEEDED_IN_ENTRIES = Set.of("id", "date", "country", "category");

    /** A key that stands twice would otherwise lose its first value in silence. */
    private final YAMLMapper mapper = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** The declaration of each format read so far, for those that say what they are like. */
    private final Map<String, ObjectNode> declared;

    /** @param declared the declarations of the formats that are known already, by name */
    ProfileYaml(Map<String, ObjectNode> declared) {
        this.declared = new HashMap<>(declared);
    }

    /** The declarations of all formats known now. */
    Map<String, ObjectNode> declared() {
        return Map.copyOf(declared);
    }

    /** Reads one profile; {@code source} is the name of its file, for messages. */
    Profile read(String source, String yaml) {
        var root = declaration(source, yaml);
        root.allowOnly(KEYS);
        var deletions = deletions(root);
        var fields = SpecYaml.fields(root.require("fields"));
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
                bounds(root),
                fields,
                entries,
                drops(root),
                keepTotals(root));
    }

    private YamlNode declaration(String source, String yaml) {
        var places = new YamlPlaces(source);
        JsonNode json;
        try (var tokens = mapper.createParser(yaml)) {
            json = mapper.readTree(yaml);
            places.note(tokens);
        } catch (JacksonException notYaml) {
            throw new ProfileException(places.of(notYaml.getLocation()) + ": " + Check.PROFILE_NOT_YAML + ": "
                    + notYaml.getOriginalMessage());
        }
        var root = new YamlNode(places, "", json);
        root.pairs();
        var like = root.get("like");
        var whole = (ObjectNode) json;
        if (like != null) {
            var base = declared.get(like.text());
            if (base == null) {
                throw like.wrong("names no format that was read before; known are "
                        + String.join(", ", new TreeSet<>(declared.keySet())));
            }
            whole = merged(base, whole);
        }
        declared.put(root.require("format").text(), whole);
        return new YamlNode(places, "", whole);
    }

    /** The one declaration with the keys of the other put over it; of fields, each by itself. */
    private static ObjectNode merged(ObjectNode base, ObjectNode over) {
        var merged = base.deepCopy();
        for (var pair : over.properties()) {
            if (pair.getKey().equals("fields") && pair.getValue() instanceof ObjectNode fields) {
                merged.withObject("fields").setAll(fields);
            } else {
                merged.set(pair.getKey(), pair.getValue());
            }
        }
        return merged;
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
        dates.forEach(pattern -> DatePattern.of(pattern, DayOrder.UNKNOWN, root.placeOf("dates")));
        return dates.isEmpty() ? List.of("iso") : dates;
    }

    private static QuantityRules quantities(YamlNode root) {
        var name = root.text("quantities", QuantityRules.DESK.name());
        return QuantityRules.named(name)
                .orElseThrow(() -> root.require("quantities").wrong("must be one of acled, ccc, desk"));
    }

    private static BoundsRule bounds(YamlNode root) {
        return BoundsRule.of(root.text("bounds", "in order"))
                .orElseThrow(() -> root.require("bounds").wrong("must be one of " + BoundsRule.list()));
    }

    private static boolean keepTotals(YamlNode root) {
        return switch (root.text("totals", "drop")) {
            case "drop" -> false;
            case "keep" -> true;
            default -> throw root.require("totals").wrong("must be drop or keep");
        };
    }

    private static CountRule counts(YamlNode node, CountRule usual) {
        var words = node.get("counts");
        return words == null ? usual
                : CountRule.of(words.text()).orElseThrow(() -> words.wrong("must be one of " + CountRule.list()));
    }

    private static HeaderRule header(YamlNode node) {
        node.allowOnly(Set.of("required", "optional", "forbidden", "none"));
        var required = new ArrayList<List<String>>();
        var names = node.get("required");
        if (names != null) {
            names.items().forEach(item -> required.add(item.items().stream().map(YamlNode::text).toList()));
        }
        var headerless = headerless(node.get("none"));
        if (required.isEmpty() && headerless == null) {
            throw node.wrong("must have required columns, or none for logs without a header");
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

    private static List<Template> entries(YamlNode root) {
        var node = root.get("entries");
        var usual = SpecYaml.attributes(root.get("attributes"), Attributes.ALL);
        var counts = counts(root, CountRule.WORDS);
        if (node == null) {
            return List.of(new Template("", Condition.ALWAYS, counts, Map.of(), usual));
        }
        var templates = new ArrayList<Template>();
        for (var item : node.items()) {
            item.allowOnly(Set.of("suffix", "when", "counts", "fields", "attributes"));
            var fields = item.get("fields");
            templates.add(new Template(
                    item.text("suffix", ""),
                    SpecYaml.condition(item.get("when")),
                    counts(item, counts),
                    fields == null ? Map.of() : SpecYaml.fields(fields),
                    SpecYaml.attributes(item.get("attributes"), usual)));
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
                drops.add(new Drop(SpecYaml.condition(item.require("when")), item.require("reason").text()));
            }
        }
        return drops;
    }

    private static Set<String> lowerCase(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
