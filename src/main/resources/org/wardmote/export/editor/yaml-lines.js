/*
 * Writes changed values into a YAML text and leaves every other line as it was: comments, order, quotes.
 * js-yaml reads the values; where they stand is found by their indentation. Whoever calls this reads the
 * new text again and compares, so that a text laid out in an unknown way is refused and never spoilt.
 */
"use strict";

window.wardmoteLines = (() => {
  const { dump, equal, align, isMap, isList } = window.wardmoteValues;

  const refuse = (why) => {
    throw new Error(
      `This change cannot be made here without touching other lines (${why}). ` +
        "Change the file on the web page of the git host.",
    );
  };

  const indentOf = (line) => line.length - line.trimStart().length;

  const saysSomething = (line) => /^\s*[^\s#]/.test(line);

  const beginsItem = (line, column) => /^-(\s|$)/.test(line.slice(column));

  /** Where the value that begins a text ends: before its comment. */
  const endOfValue = (text) => {
    const quoted = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(text);
    if (quoted) {
      return quoted[0].length;
    }
    if (/^["']/.test(text)) {
      return refuse("a quotation that goes over several lines");
    }
    const comment = /(^|\s)#/.exec(text);
    return (comment ? text.slice(0, comment.index) : text).trimEnd().length;
  };

  class Text {
    constructor(text) {
      /** As written. */
      this.lines = text.split("\n");
      /** The same, with the hyphens of the items that were entered blanked. */
      this.view = [...this.lines];
      /** What each line becomes: a text, or nothing. */
      this.now = [...this.lines];
      this.added = this.lines.map(() => []);
    }

    toString() {
      return this.now.flatMap((line, at) => [...(line === null ? [] : [line]), ...this.added[at]]).join("\n");
    }

    /** The entries of a map or list between two lines, each with its own lines and column. */
    parts(from, to, ofList) {
      const first = this.view.findIndex((line, at) => at >= from && at < to && saysSomething(line));
      if (first < 0) {
        return refuse("an empty block");
      }
      const column = indentOf(this.view[first]);
      const heads = [];
      for (let at = first; at < to; at += 1) {
        const line = this.view[at];
        if (
          saysSomething(line) &&
          indentOf(line) === column &&
          beginsItem(line, column) === ofList &&
          !/^\s*[\]}]/.test(line)
        ) {
          heads.push(at);
        }
      }
      return heads.map((head, at) => {
        const part = { head, column, to: this.endOf(head, heads[at + 1] ?? to, column) };
        return ofList ? this.item(part) : this.field(part);
      });
    }

    /** Without the blank lines and comments that follow, but for those inside a block of text. */
    endOf(head, limit, column) {
      const ofText = /[|>][-+\d]*\s*(#.*)?$/.test(this.view[head]);
      let end = limit;
      while (end > head + 1) {
        const line = this.view[end - 1];
        if (saysSomething(line) || (ofText && line.trim() !== "" && indentOf(line) > column)) {
          break;
        }
        end -= 1;
      }
      return end;
    }

    item(part) {
      const text = this.view[part.head].slice(part.column);
      return { ...part, valueAt: part.column + /^-\s*/.exec(text)[0].length };
    }

    field(part) {
      const text = this.view[part.head].slice(part.column);
      const key = /^("[^"]*"|'[^']*'|[^[{&*!?|>].*?)\s*:(?=\s|$)/.exec(text) ?? refuse("a field without a colon");
      const blanks = /^\s*/.exec(text.slice(key[0].length))[0].length;
      return {
        ...part,
        key: window.wardmoteValues.parse(key[1]),
        colon: part.column + key[0].length,
        valueAt: part.column + key[0].length + blanks,
      };
    }

    written(part) {
      const text = this.view[part.head].slice(part.valueAt);
      return text.slice(0, endOfValue(text));
    }

    changeMap(from, to, old, wanted, fields) {
      const parts = this.parts(from, to, false);
      const keys = parts.map((part) => part.key);
      if (!equal([...keys].sort(), Object.keys(old).sort())) {
        refuse("fields that are not one to a line");
      }
      const gone = parts.filter((part) => !Object.hasOwn(wanted, part.key));
      const kept = parts.filter((part) => Object.hasOwn(wanted, part.key));
      if (kept.length === 0) {
        refuse("every field is another");
      }
      kept
        .filter((part) => !equal(old[part.key], wanted[part.key]))
        .forEach((part) => {
          const field = fields.find((one) => one.name === part.key);
          this.change(part, old[part.key], wanted[part.key], field?.fields ?? []);
        });
      Object.keys(wanted)
        .filter((key) => !keys.includes(key))
        .forEach((key) => {
          this.add(key, wanted[key], { parts, kept, order: fields.map((field) => field.name) });
        });
      gone.forEach((part) => this.remove(part));
      this.keepHyphen(gone, kept);
    }

    /** Adds a field after the last of those that come before it in the form. */
    add(key, value, { parts, kept, order }) {
      const before = kept.filter((part) => order.indexOf(part.key) <= order.indexOf(key));
      const after = before.length > 0 ? before.at(-1) : kept[0];
      const lines = dump({ [key]: value })
        .split("\n")
        .map((line) => " ".repeat(parts[0].column) + line);
      this.added[after.to - 1].push(...lines);
    }

    remove(part) {
      this.now.fill(null, part.head, part.to);
    }

    /** The first field of an item shares its line with the hyphen, which the next field then takes. */
    keepHyphen(gone, kept) {
      const first = gone.find((part) => this.lines[part.head] !== this.view[part.head]);
      if (first) {
        const hyphen = this.lines[first.head].slice(0, first.column);
        this.now[kept[0].head] = hyphen + this.now[kept[0].head].slice(first.column);
      }
    }

    changeList(from, to, old, wanted, fields) {
      const parts = this.parts(from, to, true);
      if (parts.length !== old.length) {
        refuse("items that are not one to a line");
      }
      const pairs = align(old, wanted);
      const moved = pairs.filter(([, n]) => n < 0).map(([o]) => o);
      let last = -1;
      pairs.forEach(([o, n]) => {
        if (o >= 0 && n >= 0) {
          last = parts[o].to - 1;
          if (!equal(old[o], wanted[n])) {
            this.changeItem(parts[o], old[o], wanted[n], fields);
          }
        } else if (o >= 0) {
          last = parts[o].to - 1;
          this.remove(parts[o]);
        } else {
          const whence = moved.find((at) => equal(old[at], wanted[n]));
          const lines =
            whence === undefined
              ? this.newItem(wanted[n], parts[0].column)
              : this.lines.slice(parts[whence].head, parts[whence].to);
          this.insert(last < 0 ? parts[0].head : last, lines, last < 0);
        }
      });
    }

    insert(at, lines, isBefore) {
      if (isBefore && at > 0) {
        this.added[at - 1].push(...lines);
      } else if (isBefore) {
        this.now[0] = [...lines, this.now[0]].join("\n");
      } else {
        this.added[at].push(...lines);
      }
    }

    newItem(value, column) {
      return dump([value])
        .split("\n")
        .map((line) => " ".repeat(column) + line);
    }

    changeItem(part, old, wanted, fields) {
      if (isMap(old) && isMap(wanted) && !/^[[{&*!]/.test(this.view[part.head].slice(part.valueAt))) {
        this.view[part.head] = " ".repeat(part.valueAt) + this.view[part.head].slice(part.valueAt);
        this.changeMap(part.head, part.to, old, wanted, fields);
      } else {
        this.replace(part, wanted);
      }
    }

    change(part, old, wanted, fields) {
      const isBlock = this.written(part) === "" && part.to > part.head + 1;
      if (isBlock && isMap(old) && isMap(wanted)) {
        this.changeMap(part.head + 1, part.to, old, wanted, fields);
      } else if (isBlock && isList(old) && isList(wanted)) {
        this.changeList(part.head + 1, part.to, old, wanted, fields);
      } else {
        this.replace(part, wanted);
      }
    }

    /** Words that go over several lines: only the lines between the first and last change are others. */
    refold(part, wanted) {
      const from = part.head + 1;
      const indent = this.view[from].slice(0, indentOf(this.view[from]));
      let [first, last] = [from, part.to];
      let words = wanted.trimEnd();
      const line = (at) => this.view[at].trim();
      while (first < last && words.startsWith(`${line(first)} `)) {
        words = words.slice(line(first).length + 1);
        first += 1;
      }
      while (last > first && words.endsWith(` ${line(last - 1)}`)) {
        words = words.slice(0, -line(last - 1).length - 1);
        last -= 1;
      }
      this.now.fill(null, first, last);
      this.added[first - 1].push(indent + words);
    }

    /** Writes another value in place of one; on the same line where both have one. */
    replace(part, wanted) {
      const isFolded = /^>[-+]?\s*(#.*)?$/.test(this.view[part.head].slice(part.valueAt));
      if (isFolded && typeof wanted === "string" && !wanted.trimEnd().includes("\n")) {
        this.refold(part, wanted);
        return;
      }
      const line = this.now[part.head];
      const isOneLine = part.to === part.head + 1;
      const old = isOneLine ? this.written(part) : "";
      const value = isOneLine ? this.inline(wanted, old) : "\n";
      const comment = isOneLine ? this.view[part.head].slice(part.valueAt + old.length).trimStart() : "";
      if (!value.includes("\n")) {
        const start = part.key === undefined ? line.slice(0, part.valueAt) : `${line.slice(0, part.colon)} `;
        const rest = old === "" && comment !== "" ? ` ${comment}` : line.slice(part.valueAt + old.length);
        const gap = old === "" ? start : line.slice(0, part.valueAt);
        this.now[part.head] = gap + value + rest;
        return;
      }
      const block = dump(part.key === undefined ? [wanted] : { [part.key]: wanted }).split("\n");
      if (comment !== "" && block.length > 1) {
        block[0] += ` ${comment}`;
      }
      this.remove(part);
      this.now[part.head] = line.slice(0, part.column) + block[0];
      this.added[part.to - 1].unshift(
        ...block.slice(1).map((one) => (one === "" ? one : " ".repeat(part.column) + one)),
      );
    }

    /** A value for one line, in the quotes or brackets of the old one; a line end where it needs several. */
    inline(value, old) {
      if (isList(value) || isMap(value)) {
        const isFlow = /^[[{]/.test(old) && !/^\[\s*\]$|^\{\s*\}$/.test(old);
        return isFlow ? dump(value, { flowLevel: 0 }) : "\n";
      }
      const quote = /^["']/.exec(old)?.[0];
      return dump(value, quote ? { forceQuotes: true, quotingType: quote } : {});
    }
  }

  /**
   * The text with another value.
   *
   * @param fields of the form, for the place of fields that are new
   */
  const write = (text, old, wanted, fields) => {
    const lines = new Text(text);
    lines.changeMap(0, lines.lines.length, old, wanted, fields);
    return lines.toString();
  };

  /** The same for a text that is a list. */
  const writeList = (text, old, wanted, fields) => {
    const lines = new Text(text);
    lines.changeList(0, lines.lines.length, old, wanted, fields);
    return lines.toString();
  };

  return { write, writeList };
})();
