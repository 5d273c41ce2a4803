package org.sitrep.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.Formats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the formats that logs may have. */
@Command(
        name = "formats",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Lists the formats that are read, and the columns by which each is recognised.",
            "A format of your own is a YAML file in a folder; name it with --formats here and in check, and with the"
                    + " setting sitrep.formats for runs."
        })
final class FormatsCommand implements Callable<Integer> {

    @Option(names = "--formats", paramLabel = "DIR",
            description = "Folder with format profiles of your own.") private @Nullable Path formats;

    @Option(names = "--json", description = "Print the list as one JSON object.") private boolean json;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var known = formats == null ? Formats.builtIn() : Formats.builtIn().with(formats);
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            out.println(Json.text(Map.of("formats", known.summaries().stream().map(FormatsCommand::json).toList())));
        } else {
            var table = new Table("format", "what", "dataset", "recognised by");
            for (var format : known.summaries()) {
                table.add(format.name(), format.title(), format.dataset(), recognisedBy(format));
            }
            table.printTo(out);
        }
        out.flush();
        return 0;
    }

    /** The columns by which a format is recognised, in words. */
    static String recognisedBy(Formats.Summary format) {
        return format.required().isEmpty() ? "its shape, as it has no header" : String.join(", ", format.required());
    }

    private static Map<String, Object> json(Formats.Summary format) {
        var line = new LinkedHashMap<String, Object>();
        line.put("format", format.name());
        line.put("title", format.title());
        line.put("dataset", format.dataset());
        line.put("required", format.required());
        return line;
    }
}
