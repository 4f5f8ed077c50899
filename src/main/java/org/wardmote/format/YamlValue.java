package org.wardmote.format;

import org.wardmote.problem.Location;

/**
 * What a YAML file says at one place. Nothing is guessed: {@code no}, {@code 7.10} and {@code
 * 12:30} are text until somebody knows what the field is for.
 */
public sealed interface YamlValue permits YamlText, YamlList, YamlMap, YamlNothing {

    Location location();
}
