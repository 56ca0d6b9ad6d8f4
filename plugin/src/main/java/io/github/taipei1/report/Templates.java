package io.github.taipei1.report;

import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.github.taipei1.call.Profile;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

/**
 * Runs the templates of a call profile, and nothing else: no class of the JVM can be named, data are maps, lists, words and numbers
 * without methods, includes stay inside the profile, and every value is escaped for Markdown.
 */
public final class Templates {
    private final Configuration configuration;

    public Templates(Profile profile) {
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ProfileLoader(profile));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        configuration.setOutputFormat(MarkdownOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.ENABLE_IF_DEFAULT_AUTO_ESCAPING_POLICY);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
    }

    /** A template that could not be run; the message says which, where and why. */
    public static final class BrokenTemplate extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokenTemplate(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Runs a template.
     *
     * @param name its path within the profile, such as {@code sections/usage.zh-TW.ftl}
     * @param data maps, lists, strings, numbers and booleans
     * @return empty if the profile has no such template
     */
    public Optional<String> run(String name, Map<String, Object> data) {
        StringWriter out = new StringWriter();
        try {
            Template template = configuration.getTemplate(name, null, null, null, true, true);
            if (template == null) {
                return Optional.empty();
            }
            template.process(data, out);
            return Optional.of(out.toString());
        } catch (IOException | TemplateException e) {
            throw new BrokenTemplate("template " + name + ": " + e.getMessage(), e);
        }
    }

    /** Hands out the files of one profile. */
    private static final class ProfileLoader implements TemplateLoader {
        private final Profile profile;

        ProfileLoader(Profile profile) {
            this.profile = profile;
        }

        @Override
        public Object findTemplateSource(String name) {
            return profile.text(name).orElse(null);
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            return new StringReader((String) source);
        }

        @Override
        public void closeTemplateSource(Object source) {}
    }
}
