package io.github.taipei1.yaml;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a component of a configuration record is called in YAML and what it is for. The same words stand in the JSON
 * Schema that editors show.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {
    /** The key, if it is not the component's name in kebab case. */
    String name() default "";

    /** Value where the key is absent, written as in YAML. */
    String absent() default "";

    /** What it is for, in zh-TW. */
    String zh() default "";

    /** What it is for, in English. */
    String en() default "";
}
