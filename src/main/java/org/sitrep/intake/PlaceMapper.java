package org.sitrep.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.intake.Countries.Country;
import org.sitrep.model.Area;
import org.sitrep.model.Coordinates;
import org.sitrep.model.GeoPrecision;
import org.sitrep.model.Place;

/** Reads where an entry is. A point that cannot be in the country of its row is kept as words, so that no dot is drawn. */
final class PlaceMapper {

    /**
     * Where an entry is.
     *
     * @param place the place
     * @param outside the coordinates as the log has them where they lie outside the country, and so are not the place's
     *     point; else empty
     */
    record Placed(Place place, String outside) {}

    private static final int LONGEST_NUMBER = 25;
    /** So many names of countries are kept; a log that has more names something else. */
    private static final int MOST_NAMES = 1_000;

    private static final int EXACT_DIGITS = 15;
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

    private final RequiredText country;
    private final Source admin1;
    private final Source location;
    private final Source latitude;
    private final Source longitude;
    private final String latitudeName;
    private final String longitudeName;
    private final TokenField<GeoPrecision> precision;
    /** The country of the row before: mostly it is that of the next one. */
    private String lastName = "";

    private @Nullable Country lastCountry;
    /** Those of all rows before, by their names in the log. */
    private final Map<String, Optional<Country>> countries = new HashMap<>();

    PlaceMapper(FieldSources fields) {
        this.country = new RequiredText(fields, Field.COUNTRY);
        this.admin1 = fields.of(Field.ADMIN1);
        this.location = fields.of(Field.LOCATION);
        this.latitude = fields.of(Field.LATITUDE);
        this.longitude = fields.of(Field.LONGITUDE);
        this.latitudeName = fields.name(Field.LATITUDE);
        this.longitudeName = fields.name(Field.LONGITUDE);
        this.precision = new TokenField<>(
                fields.of(Field.GEO_PRECISION),
                GeoPrecision.values(),
                GeoPrecision::token,
                Check.PRECISION_UNKNOWN,
                "precision");
    }

    Placed read(Row row, RowProblems problems) {
        var name = country.read(row, problems);
        var known = country(name);
        if (known != null && !known.name().equals(name)) {
            problems.remark(Check.COUNTRY_SPELLING, "The country is printed as " + known.name(), name);
        }
        var area = new Area(
                known == null ? name : known.name(),
                orNull(Cells.folded(admin1.in(row))),
                orNull(Cells.folded(location.in(row))));
        var point = point(row, problems);
        var exactness = precision.read(row, problems);
        if (point == null || known == null || !known.isWithout(point.latitude(), point.longitude())) {
            return new Placed(new Place(area, point, exactness), "");
        }
        var written = latitude.in(row) + " " + longitude.in(row);
        var isSwapped = !known.isWithout(point.longitude(), point.latitude());
        problems.remark(
                Check.COORDINATES_OUTSIDE,
                "Points lie outside " + known.name() + (isSwapped ? "; latitude and longitude have changed places" : "")
                        + "; no dot is drawn for them",
                written);
        return new Placed(new Place(area, null, exactness), written);
    }

    private @Nullable Country country(String name) {
        if (!name.equals(lastName)) {
            lastName = name;
            if (countries.size() == MOST_NAMES) {
                countries.clear();
            }
            lastCountry = countries
                    .computeIfAbsent(name, unknown -> Optional.ofNullable(Countries.find(unknown)))
                    .orElse(null);
        }
        return lastCountry;
    }

    private @Nullable Coordinates point(Row row, RowProblems problems) {
        var north = latitude.in(row);
        var east = longitude.in(row);
        if (north.isEmpty() && east.isEmpty()) {
            return null;
        }
        if (north.isEmpty() || east.isEmpty()) {
            incomplete(north.isEmpty(), problems);
        }
        var one = degrees(north, 90, latitude, Check.LATITUDE_RANGE, "latitude", problems);
        var other = degrees(east, 180, longitude, Check.LONGITUDE_RANGE, "longitude", problems);
        return Double.isNaN(one) || Double.isNaN(other) ? null : new Coordinates(one, other);
    }

    private void incomplete(boolean latitudeIsMissing, RowProblems problems) {
        var given = latitudeIsMissing ? longitudeName : latitudeName;
        var missing = latitudeIsMissing ? latitudeName : longitudeName;
        problems.add(
                Check.COORDINATES_INCOMPLETE,
                (latitudeIsMissing ? latitude : longitude).column(),
                missing + " is empty although " + given + " is given; give both or neither");
    }

    private static double degrees(
            String written, int most, Source source, Check outOfRange, String what, RowProblems problems) {
        var text = Digits.plain(written);
        if (text.isEmpty()) {
            return Double.NaN;
        }
        if (!isNumber(text)) {
            problems.add(
                    Check.NUMBER_UNREADABLE,
                    source.column(),
                    Shown.value(text) + " is not a number; write degrees like 43.25");
            return Double.NaN;
        }
        var degrees = number(text);
        if (Math.abs(degrees) > most) {
            problems.add(
                    outOfRange,
                    source.column(),
                    Shown.plain(text) + " is no " + what + "; it must be from -" + most + " to " + most);
            return Double.NaN;
        }
        return degrees;
    }

    /**
     * The number of a text that is one. A comma may stand before the decimals, as spreadsheets of half of Europe write: degrees
     * have no thousands. Up to 15 digits, the digits and the power of ten are exact, so that dividing them rounds once, as
     * {@code Double.parseDouble} does, which takes many times as long.
     */
    static double number(String text) {
        if (text.length() > EXACT_DIGITS) {
            return Double.parseDouble(text.replace(',', '.'));
        }
        var digits = 0L;
        var decimals = 0;
        var isBehindPoint = false;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + c - '0';
                decimals += isBehindPoint ? 1 : 0;
            } else if (c == '.' || c == ',') {
                isBehindPoint = true;
            }
        }
        var number = digits / POWERS[decimals];
        return text.charAt(0) == '-' ? -number : number;
    }

    /** A sign, digits and one point or comma: {@code Double.parseDouble} alone takes "NaN", "5d" and "0x1p3" as well. */
    private static boolean isNumber(String text) {
        var digits = 0;
        var points = 0;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.' || c == ',') {
                points++;
            } else if (i > 0 || c != '-' && c != '+') {
                return false;
            }
        }
        return digits > 0 && points <= 1 && text.length() <= LONGEST_NUMBER;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
