package io.github.taipei1.config;

import io.github.taipei1.yaml.Key;
import java.util.Optional;

/** Software used on the machine. */
public record Software(
        @Key(zh = "名稱與版本", en = "name and version") String name,

        @Key(zh = "來源，如 NGC、Omniverse Enterprise", en = "source, such as NGC or Omniverse Enterprise")
        Optional<String> source,

        @Key(zh = "授權", en = "licence") Optional<String> licence) {}
