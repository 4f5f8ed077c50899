/*
 * Starts the editor, and stands between its forms and the files: a form shows the fields that it knows,
 * and when it is saved only what was changed in it is written into the text that was read.
 */
"use strict";

/* The editor must wait until the formats below are known to it. */
window.CMS_MANUAL_INIT = true;

window.wardmoteForms = (() => {
  const { parse, dump, equal, align, isMap, isList } = window.wardmoteValues;
  const { write, writeList } = window.wardmoteLines;

  /** Under this name the text of a file travels with its values, out of sight. */
  const TEXT = "wardmote_text";
  const ENTRIES = "entries";
  const WORDS = "words";
  const HEAD = /^---[ \t]*\n((?:[\s\S]*?\n)?)---[ \t]*(?:\n|$)/;

  const isText = (value) => typeof value === "string";

  const isDate = (value) => /^\d{4}-\d{2}-\d{2}$/.test(value);

  const truth = (value, options) => {
    const word = { true: "yes", false: "no" }[value.toLowerCase()] ?? value.toLowerCase();
    return options.includes(word) ? word : undefined;
  };

  const choice = (value, options) => {
    if (options.includes(value)) {
      return value;
    }
    return options.includes("yes") ? truth(value, options) : undefined;
  };

  /** A value as a form shows it; nothing where the form has no place for it. */
  const shown = (field, value) => {
    if (value === null || value === undefined) {
      return undefined;
    }
    if (field.widget === "list" || field.multiple) {
      return shownList(field, value);
    }
    if (field.widget === "object") {
      return isMap(value) ? shownAll(field.fields, value) : undefined;
    }
    if (field.widget === "keyvalue") {
      return isMap(value) && Object.values(value).every(isText) ? value : undefined;
    }
    if (!isText(value) || (field.widget === "datetime" && !isDate(value))) {
      return undefined;
    }
    return field.widget === "select" ? choice(value, field.options) : value;
  };

  const shownList = (field, value) => {
    if (field.fields) {
      return isList(value) && value.every(isMap) ? value.map((item) => shownAll(field.fields, item)) : undefined;
    }
    const items = isText(value) ? [value] : value;
    return isList(items) && items.every(isText) ? items : undefined;
  };

  const shownAll = (fields, record) => {
    const all = {};
    fields.forEach((field) => {
      const value = shown(field, record[field.name]);
      if (value !== undefined) {
        all[field.name] = value;
      }
    });
    return all;
  };

  /** What was filled in: a field left empty is as one that is left out. */
  const filled = (value) => {
    if (value === null || value === undefined) {
      return undefined;
    }
    if (isList(value)) {
      const items = value.map(filled).filter((item) => item !== undefined);
      return items.length > 0 ? items : undefined;
    }
    if (isMap(value)) {
      const fields = Object.entries(value)
        .map(([name, one]) => [name, filled(one)])
        .filter(([, one]) => one !== undefined);
      return fields.length > 0 ? Object.fromEntries(fields) : undefined;
    }
    const text = String(value).trim();
    return text === "" ? undefined : text;
  };

  /** The record with what was changed in the form. */
  const merged = (fields, record, wanted) => {
    const result = { ...record };
    fields.forEach((field) => {
      const was = filled(shown(field, record[field.name]));
      const value = wanted[field.name];
      if (value === undefined && was !== undefined) {
        delete result[field.name];
      } else if (!equal(was, value)) {
        result[field.name] = mergedValue(field, record[field.name], value);
      }
    });
    return result;
  };

  const mergedValue = (field, old, value) => {
    if (field.widget === "object") {
      return merged(field.fields, isMap(old) ? old : {}, value);
    }
    if (field.widget === "list" && field.fields) {
      return mergedList(field.fields, isList(old) ? old : [], value);
    }
    if (isText(old) && isText(value)) {
      return old.endsWith("\n") ? `${value}\n` : value;
    }
    return isText(old) && isList(value) && value.length === 1 ? value[0] : value;
  };

  const mergedList = (fields, olds, values) =>
    align(
      olds.map((old) => filled(shownAll(fields, old)) ?? {}),
      values,
    )
      .filter(([, at]) => at >= 0)
      .map(([from, at]) => merged(fields, from < 0 ? {} : olds[from], values[at]));

  const holdsList = (fields) => fields.length === 1 && fields[0].name === ENTRIES;

  /** A YAML text with what was changed in the form, and proof that nothing else was. */
  const changed = (fields, text, wanted) => {
    const old = parse(text);
    const ofList = holdsList(fields);
    const record = ofList ? { [ENTRIES]: isList(old) ? old : [] } : old;
    const after = merged(fields, record, wanted);
    if (equal(record, after)) {
      return text;
    }
    if (text.split("\n").every((line) => /^\s*(#.*)?$/.test(line))) {
      return `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${fresh(fields, wanted)}`;
    }
    const result = ofList
      ? writeList(text, old, after[ENTRIES] ?? [], fields[0].fields)
      : write(text, old, after, fields);
    if (!equal(parse(result), ofList ? after[ENTRIES] : after)) {
      throw new Error(
        "This change cannot be made here without touching other lines. " +
          "Change the file on the web page of the git host.",
      );
    }
    return result;
  };

  const fresh = (fields, wanted) => {
    const ordered = {};
    fields
      .filter((field) => wanted[field.name] !== undefined)
      .forEach((field) => {
        ordered[field.name] = wanted[field.name];
      });
    return dump(holdsList(fields) ? (ordered[ENTRIES] ?? []) : ordered);
  };

  const ofYaml = (fields) => ({
    fromFile: (text) => {
      const value = parse(text);
      const record = holdsList(fields) ? { [ENTRIES]: isList(value) ? value : [] } : value;
      return { ...shownAll(fields, record), [TEXT]: text };
    },
    toFile: (value) => {
      const { [TEXT]: text, ...form } = value;
      const wanted = filled(form) ?? {};
      return isText(text) ? changed(fields, text, wanted) : fresh(fields, wanted);
    },
  });

  const ofMarkdown = (all) => {
    const fields = all.filter((field) => field.name !== WORDS);
    return {
      fromFile: (text) => {
        const head = HEAD.exec(text);
        const record = head ? parse(head[1]) : {};
        return { ...shownAll(fields, record), [WORDS]: text.slice(head ? head[0].length : 0), [TEXT]: text };
      },
      toFile: (value) => {
        const { [TEXT]: text = "", [WORDS]: words = "", ...form } = value;
        const head = HEAD.exec(text);
        const wanted = filled(form) ?? {};
        const above = head ? head[1].replace(/\n$/, "") : "";
        const below = above === "" ? fresh(fields, wanted).replace(/^\{\}$/, "") : changed(fields, above, wanted);
        return below === "" && !head ? words : `---\n${below}\n---\n${words}`;
      },
    };
  };

  const format = (extension, fields) => (extension === "md" ? ofMarkdown(fields) : ofYaml(fields));

  /** Every form of the editor, with the format that its files have. */
  const all = (config) =>
    config.collections.flatMap((collection) =>
      collection.files
        ? collection.files.map((file) => ({ name: file.format, extension: "yaml", fields: file.fields }))
        : [{ name: collection.format, extension: collection.extension, fields: collection.fields }],
    );

  return { format, all };
})();

/* The editor forbids to magnify its page, which some readers need. */
new MutationObserver(() => {
  document.querySelectorAll("meta[name=viewport][content*=maximum-scale]").forEach((viewport) => {
    viewport.content = "width=device-width, initial-scale=1";
  });
}).observe(document.documentElement, { childList: true, subtree: true, attributeFilter: ["content"] });

window.addEventListener("DOMContentLoaded", async () => {
  if (!window.CMS) {
    return;
  }
  const config = await (await fetch("config.json")).json();
  window.wardmoteForms.all(config).forEach(({ name, extension, fields }) => {
    window.CMS.registerCustomFormat(name, extension, window.wardmoteForms.format(extension, fields));
  });
  window.CMS.init({ config });
});
