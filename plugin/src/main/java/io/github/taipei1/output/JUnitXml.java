package io.github.taipei1.output;

import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Reported;
import io.github.taipei1.check.RuleStatus;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * {@code check.junit.xml} in the form that CI servers read: a test case for each rule that found nothing, and one for each
 * finding. An error fails, a finding with a decision is skipped, everything else passes and says what it is about.
 */
final class JUnitXml implements ResultWriter {

    @Override
    public void write(CheckResult result, Presentation how, OutputStream out) throws IOException {
        String text = new Rendering(result, how, new StringBuilder()).document();
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One document in the making. */
    private record Rendering(CheckResult result, Presentation how, StringBuilder xml) {

        String document() {
            List<RuleStatus> quiet = result.rules().stream()
                    .filter(rule -> rule.state() != RuleStatus.State.FAILED)
                    .toList();
            long broken = result.rules(RuleStatus.State.BROKEN);
            long idle = result.rules(RuleStatus.State.OFF) + result.rules(RuleStatus.State.NOT_APPLICABLE);
            String counts = " tests=\"" + (quiet.size() + result.findings().size()) + "\" failures=\""
                    + result.count(Level.ERROR) + "\" errors=\"" + broken + "\" skipped=\""
                    + (result.suppressed() + idle) + "\"";
            String suite = "taipei1:" + how.goal();
            xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"")
                    .append(suite)
                    .append('"');
            xml.append(counts)
                    .append(">\n<testsuite name=\"")
                    .append(suite)
                    .append('"')
                    .append(counts);
            xml.append(" timestamp=\"").append(result.asOf()).append("T00:00:00\">\n");
            quiet.forEach(this::rule);
            result.findings().forEach(this::finding);
            return xml.append("</testsuite>\n</testsuites>\n").toString();
        }

        private void rule(RuleStatus rule) {
            xml.append("<testcase classname=\"rules\"");
            attribute("name", rule.info().id() + " " + rule.info().title().in(how.language()));
            String why = rule.why().map(text -> text.in(how.language())).orElse("");
            switch (rule.state()) {
                case BROKEN -> child("error", why, why);
                case OFF, NOT_APPLICABLE -> child("skipped", why, "");
                default -> xml.append("/>\n");
            }
        }

        private void finding(Reported reported) {
            Place place = reported.finding().place();
            String message = reported.finding().message().in(how.language());
            xml.append("<testcase");
            attribute("classname", place.path());
            attribute(
                    "name",
                    reported.finding().rule() + " " + place.path() + ":"
                            + place.region().startLine() + " " + message);
            attribute("file", place.path());
            attribute("line", String.valueOf(place.region().startLine()));
            String text = reported.level().word() + " " + place.path() + ":"
                    + place.region().startLine() + ":"
                    + place.region().startColumn() + "\n" + message + "\n"
                    + reported.finding().help().in(how.language()) + "\n"
                    + String.join(", ", reported.clauses());
            if (reported.suppressed().isPresent()) {
                child("skipped", reported.suppressed().get().reason(), "");
            } else if (reported.level() == Level.ERROR) {
                child("failure", message, text);
            } else {
                xml.append(">\n<system-out>").append(Xml.escaped(text)).append("</system-out>\n</testcase>\n");
            }
        }

        private void child(String element, String message, String text) {
            xml.append(">\n<").append(element);
            attribute("message", message);
            xml.append('>')
                    .append(Xml.escaped(text))
                    .append("</")
                    .append(element)
                    .append(">\n</testcase>\n");
        }

        private void attribute(String name, String value) {
            xml.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(Xml.escaped(value))
                    .append('"');
        }
    }
}
