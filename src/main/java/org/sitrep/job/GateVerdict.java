package org.sitrep.job;

import java.util.List;

/**
 * Whether tonight's input is good enough to be reported.
 *
 * @param isOpen whether reports may be published
 * @param isWarning whether the run must end with a warning
 * @param messages why, in sentences
 */
record GateVerdict(boolean isOpen, boolean isWarning, List<String> messages) {

    static final GateVerdict PASSED = new GateVerdict(true, false, List.of());

    GateVerdict {
        messages = List.copyOf(messages);
    }
}
