package org.sitrep.intake;

/**
 * The catalogue of everything that intake can find wrong with a file, its header, a row, a cell or a format profile.
 *
 * <p>The names are stable codes: {@code rejected.csv}, the workbook and {@code sitrep check --json} carry them. A row
 * gets exactly one of them, that of its first failing cell in the order of the columns.
 */
public enum Check {
    // The file.
    FILE_UNREADABLE(
            Level.FILE,
            "File cannot be read",
            "The file could not be opened or stopped giving bytes: no permission, a directory with a file's name, a"
                    + " damaged archive.",
            "a directory named reports.csv",
            "Check the permissions, copy the file again, or take it out of the folder."),
    FILE_LINK(
            Level.FILE,
            "File is a symbolic link",
            "The entry of the input folder points to another place. Links are not followed unless the settings allow"
                    + " it.",
            "january.csv -> ../other/january.csv",
            "Copy the file itself into the input folder, or allow links in the settings."),
    FILE_EMPTY(
            Level.FILE,
            "File is empty",
            "The file has no bytes, or only blank lines.",
            "a file of 0 bytes",
            "Export the log again; an empty file often means a download that failed."),
    FILE_NOT_TEXT(
            Level.FILE,
            "File is not CSV",
            "The file begins like a workbook, a PDF or another binary file, or holds only zeros.",
            "an .xlsx file renamed to .csv",
            "Open it in the program that made it and save it as CSV (UTF-8)."),
    FILE_TOO_LARGE(
            Level.FILE,
            "File is too large when unpacked",
            "A compressed file holds more bytes than the settings allow, or unpacks to many times its size, as files"
                    + " made to exhaust a machine do.",
            "a 2 MB .gz that holds 2 GB of zeros",
            "Unpack it by hand and look at it; raise the limit in the settings if the content is right."),
    FILE_COMPRESSION(
            Level.FILE,
            "Archive is damaged",
            "A .gz or .zip file ends too early, fails its check sum, or is no archive at all.",
            "a download that broke off",
            "Copy or download the file again."),
    FILE_MEMBER_NAME(
            Level.FILE,
            "Name in an archive points outside it",
            "A file in a .zip is named with .. or as a path from the root, as archives made to overwrite other files do. Such a"
                    + " file is not read; the others in the archive are.",
            "../../etc/january.csv",
            "Find out where the archive comes from; pack the file again under a plain name."),
    FILE_CHANGED(
            Level.FILE,
            "File changed while it was read",
            "The file was written to or replaced since the night's files were listed: its size, its times or its"
                    + " identity are others.",
            "an export that was still being written",
            "Let the export end before the run, or write it under a name ending in .part and rename it."),
    FILE_ENCODING(
            Level.FILE,
            "Encoding not supported",
            "The character set of the file is not one that this program reads.",
            "UTF-32",
            "Save the file as UTF-8."),

    // The header.
    HEADER_UNKNOWN_FORMAT(
            Level.HEADER,
            "No format fits the header",
            "The columns are those of no known format. The message names the nearest one and the columns that it"
                    + " would need.",
            "a log without event_date",
            "Add or rename the columns that the message names, or describe the format in a profile of your own."),
    HEADER_DUPLICATE(
            Level.HEADER,
            "Column name twice",
            "Two columns have the same name. The first is used; the others are ignored, and the run record says so.",
            "location,location",
            "Rename or remove one of the columns."),
    HEADER_BLANK(
            Level.HEADER,
            "Column without a name",
            "A column has no name. Its cells are ignored, and the run record says so.",
            "entry_id,,country",
            "Name the column or remove it."),

    // The row.
    ROW_BLANK(
            Level.ROW,
            "Row without content",
            "All cells of the row are empty. At the end of a file such rows are left out and counted as dropped. Lines with"
                    + " nothing on them at all are not rows and are not counted.",
            ",,,,",
            "Remove the row."),
    ROW_EXTRA_CELL(
            Level.ROW,
            "More cells than columns",
            "The row has more cells than the header has columns, so that its values may stand in the wrong columns.",
            "a comma in a text that is not in quotes",
            "Put the text that holds the delimiter into double quotes, or remove the extra delimiter."),
    ROW_MISSING_CELL(
            Level.ROW,
            "Fewer cells than columns",
            "The row has fewer cells than the header has columns, as a file has that was cut off.",
            "KZ-0001,2022-01-12",
            "Add the missing cells, even if they are empty; if it is the last row, export the file again."),
    ROW_TOO_LONG(
            Level.ROW,
            "Row is too long",
            "The row is longer than the settings allow.",
            "a row of 5 million characters",
            "Shorten its texts."),
    DELETION_AWAITED(
            Level.ROW,
            "Deleted id is not known",
            "A list of deletions names an entry that no log has brought yet, or that its publisher has uploaded again after"
                    + " the deletion. The former is kept and takes effect when the entry comes, however old the log is; the"
                    + " latter is left out. The run record says how many there are.",
            "a list that is older than the first log",
            "Nothing."),
    QUOTE_UNCLOSED(
            Level.ROW,
            "Quote never closed",
            "A cell opens with a double quote that is not closed where the cell must end. Only the line on which it"
                    + " opens is rejected; reading goes on with the next line.",
            "KZ-0001,\"Crowds gathered,2022-01-12",
            "Close the quote, and write a quote inside a quoted text twice."),
    QUOTE_STRAY(
            Level.ROW,
            "Text after a closing quote",
            "A quoted cell goes on after its closing quote.",
            "\"Crowds\" gathered,2022-01-12",
            "Put the whole cell in quotes, and write a quote inside it twice."),
    ENCODING_BYTES(
            Level.ROW,
            "Bytes that are no text",
            "The row holds bytes that the encoding of the file does not have, often because rows of two files with"
                    + " different encodings were put together.",
            "one Latin-1 row in a UTF-8 file",
            "Write the characters again and save the file as UTF-8."),
    ID_REPEATED(
            Level.ROW,
            "Id used for another entry",
            "An earlier row of the same file has this id and says something else. The earlier row stands.",
            "two rows KZ-0001 with different counts",
            "Give one of the two rows an id of its own, or remove the one that is out of date."),

    ROW_ALIKE(
            Level.ROW,
            "Row like another",
            "The log is a list of events without lasting ids, and another row of it has the same day, place and subject. The"
                    + " two are taken for two events, told apart by numbers, unless they agree in everything, a text, a number or"
                    + " the address of a report among it; then the row is a copy, and counted as repeated.",
            "two pickets at one place on one day",
            "Nothing; where the rows are one event, remove one of them, or export the log with its column of ids."),

    ROWS_PASTED(
            Level.ROW,
            "Rows pasted twice",
            "A stretch of rows of a log without lasting ids stands in it again in the same order, or each of its rows stands as"
                    + " many times. The copies are counted as repeated; one that says something else than the row that it"
                    + " repeats is rejected.",
            "two exports put together in one file",
            "Remove the copies."),

    ROW_TOTAL(
            Level.ROW,
            "Row of totals",
            "The row says in words that it is a total of others. It is left out and counted as dropped, because its parts"
                    + " are counted.",
            "a last row whose region is Total",
            "Nothing; to keep such rows, describe the format in a profile of your own with: totals: keep."),
    ROWS_DROPPED(
            Level.ROW,
            "Rows left out by the format",
            "The rules of the format say that these rows must not be counted. The run record gives each reason, how many"
                    + " rows, and the first lines.",
            "a GDELT row about a state visit",
            "Nothing; the rows are counted as dropped."),

    // The cell.
    ID_SHORTENED(
            Level.CELL,
            "Id shortened by a spreadsheet",
            "The id is a long number that a spreadsheet has rounded, so that many rows now have the same.",
            "2.02E+13",
            "Export the log again, and open it in the spreadsheet with the column of the ids as text."),
    CELL_REQUIRED(
            Level.CELL,
            "Value missing",
            "The cell must not be empty.",
            "a row without entry_id",
            "Fill in the value."),
    CELL_CONTROL_CHAR(
            Level.CELL,
            "Control character",
            "The cell holds a character that is not text, such as NUL.",
            "Alm\\u0000aty",
            "Remove the character."),
    CELL_TOO_LONG(
            Level.CELL,
            "Value too long",
            "The cell is longer than the settings allow.",
            "a summary of a million characters",
            "Shorten the text."),
    DATE_UNREADABLE(
            Level.CELL,
            "Not a date",
            "The value is not a date in a form that the format knows, or a day that no calendar has.",
            "2022-02-30",
            "Write the date as 2022-01-12; where only the month or the year is known, as 2022-01 or 2022."),
    DATE_AMBIGUOUS(
            Level.CELL,
            "Day or month first",
            "The date has slashes, and neither it nor any other date of the file tells whether day or month stands first.",
            "5/1/2022 in a file without a day above 12",
            "Write the date as 2022-01-05, or export the log again in that form."),
    DATE_ORDER(
            Level.CELL,
            "Dates in the wrong order",
            "A last day lies before the first day, or a period begins after the day up to which it counts.",
            "event_end 2022-01-03 for event_date 2022-01-05",
            "Correct whichever of the two dates is wrong."),
    DATE_FUTURE(
            Level.CELL,
            "Reported in the future",
            "The date on which the row was reported is after tomorrow.",
            "reported_on 2202-01-12",
            "Correct the date; look at the digits of the year."),
    DATE_RANGE(
            Level.CELL,
            "Date out of range",
            "The year is before 1900 or more than ten years ahead.",
            "0025-03-01",
            "Correct the year."),
    NUMBER_UNREADABLE(
            Level.CELL,
            "Not a number",
            "The value is not a plain number with a point before its decimals.",
            "43.25N",
            "Write the bare number, such as 43.25."),
    LATITUDE_RANGE(
            Level.CELL,
            "Latitude out of range",
            "The latitude is not between -90 and 90.",
            "200",
            "Correct the latitude; latitude and longitude may have changed places."),
    LONGITUDE_RANGE(
            Level.CELL,
            "Longitude out of range",
            "The longitude is not between -180 and 180.",
            "543.2",
            "Correct the longitude."),
    COORDINATES_INCOMPLETE(
            Level.CELL,
            "Half a pair of coordinates",
            "Only one of latitude and longitude is given.",
            "latitude 43.25 without longitude",
            "Give both or neither."),
    COORDINATES_OUTSIDE(
            Level.CELL,
            "Point outside the country",
            "The point lies more than a degree outside the country of its row, often because latitude and longitude have"
                    + " changed places. The row is accepted, the coordinates are kept with it as point_outside, and no dot"
                    + " is drawn.",
            "latitude 76.9 and longitude 43.3 for Kazakhstan",
            "Correct the coordinates or the country."),
    COUNTRY_SPELLING(
            Level.CELL,
            "Country spelt otherwise",
            "The country is written as a code or in another spelling than reports print, so that two datasets about it stand"
                    + " side by side. The row is accepted.",
            "Burma, Russian Federation, KAZ",
            "Nothing."),
    CATEGORY_UNKNOWN(
            Level.CELL,
            "Unknown category",
            "The value is none of the categories of the format.",
            "arrest",
            "Use one of: detention, release, death, injury, criminal_case, deployment, measure, clash, protest,"
                    + " damage, statement."),
    BASIS_MISSING(
            Level.CELL,
            "Count without a basis",
            "A count is given, but not whether it is new, a running total, held on the day, or of one event. Without"
                    + " it the count can be neither added nor compared.",
            "count 1678 with an empty basis",
            "Write new, total, held or event into the basis column."),
    BASIS_UNKNOWN(
            Level.CELL,
            "Unknown basis",
            "The value is none of new, total, held, event.",
            "cumulative",
            "Use one of: new, total, held, event."),
    STATUS_UNKNOWN(
            Level.CELL,
            "Unknown status",
            "The value is none of reported, confirmed, disputed, revised, retracted.",
            "deleted",
            "Use one of: reported, confirmed, disputed, revised, retracted. An empty cell means reported."),
    PRECISION_UNKNOWN(
            Level.CELL,
            "Unknown precision of place",
            "The value is none of the precisions of the format.",
            "street",
            "Use one of: city, admin1, country."),
    COUNT_NEGATIVE(
            Level.CELL,
            "Negative count",
            "A count cannot be less than zero. Some exports write -99 or -9 for unknown.",
            "-5",
            "Correct the count; where it is unknown, leave the cell empty or write: not reported."),
    QUANTITY_UNREADABLE(
            Level.CELL,
            "Count cannot be read",
            "The value is neither a number nor words that give one.",
            "a lot, perhaps 5 or 6 groups",
            "Write a number or words such as: 160, 12,000, at least 160, about 300, 4-6, 2000+, dozens, not"
                    + " reported."),
    QUANTITY_AMBIGUOUS(
            Level.CELL,
            "Count can be read in two ways",
            "The point or comma in the number may separate thousands or decimals.",
            "1.200",
            "Write 1200 or 1,200 for thousands and 1.2 for a decimal."),
    QUANTITY_AS_TEXT(
            Level.CELL,
            "Count kept as words",
            "The column is a text by nature, and its words give no number. The row is accepted, its count is unknown, and"
                    + " the run record says how many there are.",
            "several people, some of them minors",
            "Nothing; where a number is known, write it in digits."),
    DIGITS_FOREIGN(
            Level.CELL,
            "Digits of another script",
            "A count or a date is written in the digits of another script, such as Persian or Bengali ones. It is read as"
                    + " with 0 to 9; a date must be of the Gregorian calendar. The row is accepted, and the run record"
                    + " says how many there are.",
            "\u06f1\u06f2 for 12",
            "Nothing."),
    QUALIFIER_CONFLICT(
            Level.CELL,
            "Qualifier and count disagree",
            "The qualifier column and the words in the count column say different things.",
            "qualifier \"at least\", count \"about 300\"",
            "Keep the words in one of the two columns."),
    BOUNDS_ORDER(
            Level.CELL,
            "Bounds in the wrong order",
            "The low bound is above the count or the high bound, or the high bound is below the count.",
            "count_low 60, count_high 30",
            "Correct whichever of the numbers is wrong."),
    SELF_REFERENCE(
            Level.CELL,
            "Row refers to itself",
            "The row names its own id as the entry that it corrects or belongs to.",
            "entry_id KZ-0001, part_of KZ-0001",
            "Name the other entry, or leave the cell empty."),
    TEXT_GARBLED(
            Level.CELL,
            "Text garbled before it came",
            "The characters are those of UTF-8 that was read as Windows-1252 or Windows-1251 and saved again. The row is"
                    + " accepted and its text kept as it is; the run record says how many rows there are.",
            "\u00D0\u00BB\u00D0\u00BC\u00D0\u00B0\u00D1\u201A\u00D1\u2039, \u00C3\u00A9meute",
            "Export again from the source, and choose UTF-8 wherever a program asks."),
    TEXT_LOST(
            Level.CELL,
            "Letters lost before the file was made",
            "The file holds the sign that programs write for a letter which they could not read. Which letter it was cannot"
                    + " be told any more. The row is accepted; the run record says how many there are.",
            "S\uFFFDo Paulo",
            "Export again from the source, and choose UTF-8 wherever a program asks."),

    // A format profile of the user's own.
    PROFILE_UNREADABLE(
            Level.PROFILE,
            "Profile cannot be read",
            "The folder of profiles, or a file in it, cannot be read.",
            "a folder that was renamed",
            "Check the name in the settings and the permissions."),
    PROFILE_NOT_YAML(
            Level.PROFILE,
            "Profile is not YAML",
            "The text of the profile is no YAML: a bracket or quote is not closed, a tab indents, a colon stands inside a"
                    + " value without quotes, or a key stands twice.",
            "title: Arrests: our own list",
            "Look at the line and column named; put texts with colons or braces in quotes."),
    PROFILE_KEY_UNKNOWN(
            Level.PROFILE,
            "Key means nothing",
            "A key stands where nothing reads it; mostly it is misspelt or indented too far. It would otherwise be passed"
                    + " over in silence.",
            "feilds:",
            "Write one of the keys that the message lists."),
    PROFILE_KEY_MISSING(
            Level.PROFILE,
            "Key is missing",
            "Something that a profile cannot do without is not said.",
            "no dataset",
            "Add the key that the message names."),
    PROFILE_VALUE(
            Level.PROFILE,
            "Value cannot be used",
            "A value of the profile is not one of those that its key takes, or is no regular expression, date pattern or"
                    + " number.",
            "quotes: single",
            "Write a value as the message says.");

    /** What a check looks at. */
    public enum Level {
        FILE,
        HEADER,
        ROW,
        CELL,
        PROFILE
    }

    private final Level level;
    private final String title;
    private final String meaning;
    private final String example;
    private final String mend;

    Check(Level level, String title, String meaning, String example, String mend) {
        this.level = level;
        this.title = title;
        this.meaning = meaning;
        this.example = example;
        this.mend = mend;
    }

    /** Whether the check looks at the file, its header, a row, a cell or a format profile. */
    public Level level() {
        return level;
    }

    /** The stable code, as in the rejects. */
    public String code() {
        return name();
    }

    /** A few words, to head a table. */
    public String title() {
        return title;
    }

    /** What is wrong, in full sentences. */
    public String meaning() {
        return meaning;
    }

    /** A value that fails the check. */
    public String example() {
        return example;
    }

    /** What the sender of the log can do about it. */
    public String mend() {
        return mend;
    }
}
