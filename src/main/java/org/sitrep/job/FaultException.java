package org.sitrep.job;

/** A foreseeable fault. Its message is one sentence for people and says what to do; no stack trace is needed. */
public final class FaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    public FaultException(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    public FaultException(ExitCode exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
