package org.sitrep.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash of all fingerprints. */
final class Sha256 {

    private Sha256() {}

    /** A fresh digest; not for use by two threads at once. */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
