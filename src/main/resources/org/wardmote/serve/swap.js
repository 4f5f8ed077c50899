/*
 * Puts what is different in a page in place. Scripts of the site change the page after it was built: they put buttons
 * into headers, forms before tables, charts over pictures. So the page as it was built is kept beside the one that is shown,
 * each node with its twin. What is different between the old and the new built page is done to the twins, and whatever is
 * the same in both is not touched: its scroll, focus, open details, chosen filters and drawn charts stay.
 *
 * A part that a script has taken over as a whole (a chart, a table that is sorted or filtered) is replaced as a whole, and the
 * event "wardmote:swap" on the new element asks the scripts to take it over as they did when the page came.
 */
import { keep } from "./carry.js";

const TAKEN_OVER = "figure[data-chart], table[data-sortable], table[data-filterable]";

/** Parts whose scripts cannot take them over twice: the page is loaded again. */
const ONCE_ONLY = "[data-compare]";

/** More pairs are not held against each other: long lists are matched by their ends and names alone. */
const MOST_PAIRS = 400_000;

const isElement = (node) => node.nodeType === Node.ELEMENT_NODE;
const isTakenOver = (node) => isElement(node) && node.matches(TAKEN_OVER);
const holds = (node, selector) => isElement(node) && (node.matches(selector) || node.querySelector(selector) !== null);

const scriptsOf = (page) => [...page.querySelectorAll("script")].map((script) => script.outerHTML).join("\n");
const policyOf = (page) => page.querySelector("meta[http-equiv='Content-Security-Policy' i]")?.content;

/* ---- Matching the children of the same element, before and after ---- */

const textOf = (node) => (isElement(node) ? node.outerHTML : `${node.nodeType}:${node.data}`);
const isSameName = (one, other) =>
  isElement(one) && isElement(other) && one.id !== "" && one.id === other.id && one.localName === other.localName;
const isSameKind = (one, other) => one.nodeName === other.nodeName;

/** The longest common run of children in order, as pairs of places. */
const commonPairs = (before, after, isSame) => {
  if (before.length * after.length > MOST_PAIRS) return [];
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i][j] = isSame(i, j) ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  const pairs = [];
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    if (isSame(i, j)) pairs.push([i++, j++]);
    else if (lengths[i + 1][j] >= lengths[i][j + 1]) i++;
    else j++;
  }
  return pairs;
};

/** For each child after, the one before that it goes on from, or none; in order, and each used once. */
const matched = (before, after) => {
  const [old, fresh] = [before.map(textOf), after.map(textOf)];
  const found = new Array(after.length).fill(undefined);
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) found[start] = before[start++];
  let [oldEnd, freshEnd] = [old.length, fresh.length];
  while (oldEnd > start && freshEnd > start && old[oldEnd - 1] === fresh[freshEnd - 1])
    found[--freshEnd] = before[--oldEnd];
  const isSame = (i, j) => old[start + i] === fresh[start + j] || isSameName(before[start + i], after[start + j]);
  const anchors = commonPairs(before.slice(start, oldEnd), after.slice(start, freshEnd), isSame);
  let [i, j] = [start, start];
  for (const [oldAt, freshAt] of [...anchors.map(([a, b]) => [a + start, b + start]), [oldEnd, freshEnd]]) {
    for (; j < freshAt; j++) {
      let next = i;
      while (next < oldAt && !isSameKind(before[next], after[j])) next++;
      if (next < oldAt) {
        found[j] = before[next];
        i = next + 1;
      }
    }
    if (freshAt < freshEnd) found[j++] = before[oldAt];
    i = oldAt + 1;
  }
  return found;
};

export class Twins {
  #shown = new WeakMap(); // from a node as built to the one that is shown
  #built = new WeakSet(); // nodes that are shown and were built, not made by a script
  #source;

  static of(page) {
    const twins = new Twins();
    twins.#source = page.documentElement.cloneNode(true);
    twins.#link(twins.#source, page.documentElement);
    twins.#source.querySelector("script[data-since]")?.remove();
    return twins;
  }

  /** Makes the page that is shown what a fresh one is; false where only loading it again does that. */
  become(fresh) {
    const isOther = scriptsOf(this.#source) !== scriptsOf(fresh) || policyOf(this.#source) !== policyOf(fresh);
    const next = fresh.documentElement;
    if (isOther || this.#differsOnceOnly(next)) return false;
    const carried = [];
    this.#patch(this.#source, next, carried);
    for (const resume of carried) resume();
    return true;
  }

  /** Another node takes the place of one that is shown. */
  stand(shown, next) {
    const find = (built) => {
      if (this.#shown.get(built) === shown) this.#shown.set(built, next);
      else for (const child of built.childNodes) find(child);
    };
    find(this.#source);
    this.#built.add(next);
  }

  #differsOnceOnly(next) {
    const [one, other] = [this.#source.querySelector(ONCE_ONLY), next.querySelector(ONCE_ONLY)];
    return one !== null && (other === null || !one.isEqualNode(other));
  }

  #link(built, shown) {
    this.#shown.set(built, shown);
    this.#built.add(shown);
    const children = [...shown.childNodes];
    [...built.childNodes].forEach((child, i) => this.#link(child, children[i]));
  }

  #patch(built, next, carried) {
    if (built.isEqualNode(next)) return;
    if (!isElement(built)) {
      built.data = next.data;
      this.#shown.get(built).data = next.data;
      return;
    }
    if (isTakenOver(built) || isTakenOver(next)) {
      this.#replace(built, next, carried);
      return;
    }
    this.#patchAttributes(built, next);
    this.#patchChildren(built, next, carried);
  }

  /** An attribute that the reader or a script has set meanwhile, such as open, stays unless the build says otherwise. */
  #patchAttributes(built, next) {
    const shown = this.#shown.get(built);
    for (const { name } of [...built.attributes]) {
      if (next.hasAttribute(name)) continue;
      built.removeAttribute(name);
      shown.removeAttribute(name);
    }
    for (const { name, value } of next.attributes) {
      if (built.getAttribute(name) === value) continue;
      built.setAttribute(name, value);
      shown.setAttribute(name, value);
    }
  }

  #patchChildren(built, next, carried) {
    const [before, after] = [[...built.childNodes], [...next.childNodes]];
    const found = matched(before, after);
    const kept = new Set(found.filter(Boolean));
    for (const gone of before.filter((child) => !kept.has(child))) this.#remove(gone);
    let previous;
    after.forEach((child, at) => {
      if (found[at]) this.#patch(found[at], child, carried);
      else this.#insert(child, built, previous, carried);
      previous = previous ? previous.nextSibling : built.firstChild;
    });
  }

  #insert(child, parent, previous, carried) {
    const [built, shown] = [child.cloneNode(true), document.importNode(child, true)];
    this.#link(built, shown);
    parent.insertBefore(built, previous ? previous.nextSibling : parent.firstChild);
    const place = previous && this.#shown.get(previous);
    const following = built.nextSibling && this.#shown.get(built.nextSibling);
    const home = this.#shown.get(parent);
    if (place && place.parentNode === home) place.after(shown);
    else if (following && following.parentNode === home) following.before(shown);
    else home.append(shown);
    if (holds(shown, TAKEN_OVER)) carried.push(() => this.#announce(shown));
  }

  #replace(built, next, carried) {
    const old = this.#shown.get(built);
    const resume = keep(old, this.#madeFor(old));
    const [source, shown] = [next.cloneNode(true), document.importNode(next, true)];
    this.#link(source, shown);
    built.replaceWith(source);
    old.replaceWith(shown);
    carried.push(() => {
      this.#announce(shown);
      resume(shown, this.#madeFor(shown));
    });
    for (const made of this.#madeFor(shown)) made.remove();
  }

  #remove(built) {
    const shown = this.#shown.get(built);
    if (holds(built, TAKEN_OVER)) for (const made of this.#madeFor(shown)) made.remove();
    built.remove();
    shown.remove();
  }

  /** What scripts have put directly before an element, or before the frame that holds nothing else. */
  #madeFor(shown) {
    const made = [];
    const frame = shown.parentElement?.matches(".table-frame") ? [shown.parentElement] : [];
    for (const element of [shown, ...frame]) {
      for (let before = element.previousSibling; before && !this.#built.has(before); before = before.previousSibling)
        made.push(before);
    }
    return made;
  }

  #announce(shown) {
    shown.dispatchEvent(new CustomEvent("wardmote:swap", { bubbles: true }));
  }
}
