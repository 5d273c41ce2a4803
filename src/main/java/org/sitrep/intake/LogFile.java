package org.sitrep.intake;

import java.nio.file.Path;

/**
 * One input file as it was found, before it is read.
 *
 * @param name its name inside the input folder, with {@code /} between folders; by this name reports speak of it
 * @param path where it is
 * @param bytes its size
 * @param sha256 the fingerprint of its bytes, in lower-case hex
 */
public record LogFile(String name, Path path, long bytes, String sha256) {}
