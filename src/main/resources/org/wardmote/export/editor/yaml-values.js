/*
 * The values of a YAML text, as js-yaml reads and writes them, and which of two lists' items belong together.
 */
"use strict";

window.wardmoteValues = (() => {
  const options = (more) => ({ schema: jsyaml.FAILSAFE_SCHEMA, lineWidth: -1, noCompatMode: true, ...more });

  /** All values as texts: 7.10 is no number, and no is no truth. */
  const parse = (text) => jsyaml.load(text, options()) ?? {};

  const dump = (value, more) => jsyaml.dump(value, options(more)).replace(/\n$/, "");

  const isMap = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

  const isList = Array.isArray;

  const equal = (one, other) => {
    if (isList(one) && isList(other)) {
      return one.length === other.length && one.every((item, at) => equal(item, other[at]));
    }
    if (isMap(one) && isMap(other)) {
      const keys = Object.keys(one);
      return (
        keys.length === Object.keys(other).length &&
        keys.every((key) => Object.hasOwn(other, key) && equal(one[key], other[key]))
      );
    }
    return one === other;
  };

  /**
   * Which item became which: pairs of positions, in the new order, with -1 for the missing one. Equal
   * items belong together first, then those that stand between the same neighbours.
   */
  const align = (olds, news) => {
    const lengths = olds.map(() => new Array(news.length + 1).fill(0));
    lengths.push(new Array(news.length + 1).fill(0));
    for (let o = olds.length - 1; o >= 0; o -= 1) {
      for (let n = news.length - 1; n >= 0; n -= 1) {
        lengths[o][n] = equal(olds[o], news[n])
          ? lengths[o + 1][n + 1] + 1
          : Math.max(lengths[o + 1][n], lengths[o][n + 1]);
      }
    }
    const pairs = [];
    let [o, n] = [0, 0];
    const between = (lastOld, lastNew) => {
      for (; o < lastOld || n < lastNew; ) {
        pairs.push([o < lastOld ? o++ : -1, n < lastNew ? n++ : -1]);
      }
    };
    let [atOld, atNew] = [0, 0];
    while (atOld < olds.length && atNew < news.length) {
      if (equal(olds[atOld], news[atNew])) {
        between(atOld, atNew);
        pairs.push([o++, n++]);
        atOld += 1;
        atNew += 1;
      } else if (lengths[atOld + 1][atNew] >= lengths[atOld][atNew + 1]) {
        atOld += 1;
      } else {
        atNew += 1;
      }
    }
    between(olds.length, news.length);
    return pairs;
  };

  return { parse, dump, equal, align, isMap, isList };
})();
