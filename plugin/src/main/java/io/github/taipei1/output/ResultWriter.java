package io.github.taipei1.output;

import io.github.taipei1.check.CheckResult;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a result in one format. The same result gives the same bytes. */
interface ResultWriter {

    void write(CheckResult result, Presentation how, OutputStream out) throws IOException;
}
