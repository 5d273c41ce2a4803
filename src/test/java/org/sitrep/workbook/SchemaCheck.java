package org.sitrep.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Checks every part of a workbook against the ECMA-376 schemas that poi-ooxml-full carries, as a program reads it that knows
 * no more than those: of alternatives it takes the last, and parts of later formats are nothing to it.
 */
final class SchemaCheck {

    private static final String SCHEMAS = "/org/apache/poi/schemas/ooxml/src/";
    private static final String KNOWN_FALSE_ALARM = "'xml:space'";
    private static final Pattern ALTERNATIVES = Pattern.compile(
            "<mc:AlternateContent.*?<mc:Fallback>(.*?)</mc:Fallback></mc:AlternateContent>", Pattern.DOTALL);
    private static final String OF_LATER_FORMATS = "xl/slicer";

    private final Schema schema;

    SchemaCheck() throws SAXException {
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver(new JarResolver());
        schema = factory.newSchema(new Source[] {
            source("sml.xsd"), source("dml-spreadsheetDrawing.xsd"), source("dml-chart.xsd")
        });
    }

    /** The messages of all parts, with the part's name; none for a valid workbook. */
    List<String> messages(Path workbook) throws IOException {
        var messages = new ArrayList<String>();
        try (var zip = new ZipFile(workbook.toFile())) {
            for (var part : zip.stream().toList()) {
                var name = part.getName();
                if (name.startsWith("xl/") && name.endsWith(".xml") && !name.startsWith(OF_LATER_FORMATS)) {
                    try (var stream = zip.getInputStream(part)) {
                        check(name, name.startsWith("xl/drawings/") ? withoutAlternatives(stream) : stream, messages);
                    }
                }
            }
        }
        return messages;
    }

    private static InputStream withoutAlternatives(InputStream drawing) throws IOException {
        var text = new String(drawing.readAllBytes(), StandardCharsets.UTF_8);
        var plain = ALTERNATIVES.matcher(text).replaceAll("$1");
        return new ByteArrayInputStream(plain.getBytes(StandardCharsets.UTF_8));
    }

    private void check(String part, InputStream stream, List<String> messages) throws IOException {
        var validator = schema.newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException message) {
                add(message);
            }

            @Override
            public void error(SAXParseException message) {
                add(message);
            }

            @Override
            public void fatalError(SAXParseException message) {
                add(message);
            }

            private void add(SAXParseException message) {
                if (!message.getMessage().contains(KNOWN_FALSE_ALARM)) {
                    messages.add(part + ": " + message.getMessage());
                }
            }
        });
        try {
            validator.validate(new StreamSource(stream));
        } catch (SAXException broken) {
            messages.add(part + ": " + broken.getMessage());
        }
    }

    private static StreamSource source(String name) {
        return new StreamSource(SchemaCheck.class.getResourceAsStream(SCHEMAS + name), name);
    }

    /** Finds imported schemas in the jar. */
    private static final class JarResolver implements LSResourceResolver {

        @Override
        public LSInput resolveResource(String type, String namespace, String publicId, String systemId, String base) {
            var name = systemId == null ? null : systemId.substring(systemId.lastIndexOf('/') + 1);
            if (namespace != null && namespace.equals("http://www.w3.org/XML/1998/namespace")) {
                return new Input(
                        "xml.xsd",
                        """
                        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
                            targetNamespace="http://www.w3.org/XML/1998/namespace">
                          <xs:attribute name="space" type="xs:string"/>
                          <xs:attribute name="lang" type="xs:string"/>
                          <xs:attribute name="base" type="xs:anyURI"/>
                        </xs:schema>
                        """);
            }
            try (var stream = name == null ? null : SchemaCheck.class.getResourceAsStream(SCHEMAS + name)) {
                return stream == null
                        ? null
                        : new Input(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException broken) {
                throw new java.io.UncheckedIOException(broken);
            }
        }
    }

    /** A schema in memory. */
    private record Input(String name, String text) implements LSInput {
        @Override
        public java.io.Reader getCharacterStream() {
            return new StringReader(text);
        }

        @Override
        public InputStream getByteStream() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String getStringData() {
            return text;
        }

        @Override
        public String getSystemId() {
            return name;
        }

        @Override
        public String getPublicId() {
            return null;
        }

        @Override
        public String getBaseURI() {
            return null;
        }

        @Override
        public String getEncoding() {
            return "UTF-8";
        }

        @Override
        public boolean getCertifiedText() {
            return false;
        }

        @Override
        public void setCharacterStream(java.io.Reader reader) {}

        @Override
        public void setByteStream(InputStream stream) {}

        @Override
        public void setStringData(String data) {}

        @Override
        public void setSystemId(String id) {}

        @Override
        public void setPublicId(String id) {}

        @Override
        public void setBaseURI(String uri) {}

        @Override
        public void setEncoding(String encoding) {}

        @Override
        public void setCertifiedText(boolean certified) {}
    }
}
