/*
 * What a reader has done to a part of the page, carried over to the part that replaces it: open details, choices and words in
 * fields, the column that sorts, how far it was scrolled, and where the focus was.
 */

const FIELDS = "input, select, textarea";
const FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex]";
const SCROLLABLE = ".table-frame";

const inside = (elements, selector) =>
  elements.flatMap((element) =>
    element.matches ? [...(element.matches(selector) ? [element] : []), ...element.querySelectorAll(selector)] : [],
  );

const valueOf = (field) => (field.type === "checkbox" || field.type === "radio" ? field.checked : field.value);

const setValue = (field, value) => {
  if (valueOf(field) === value) return;
  if (typeof value === "boolean") field.checked = value;
  else field.value = value;
  if (valueOf(field) === value) field.dispatchEvent(new Event("change", { bubbles: true }));
  else field.value = field.querySelector("option")?.value ?? ""; // what was chosen is there no longer
};

const sortingOf = (root) => {
  const header = root.querySelector("th[aria-sort]");
  return header && { column: header.cellIndex, direction: header.getAttribute("aria-sort") };
};

const sortAs = (root, { column, direction }) => {
  const header = root.querySelector("thead tr")?.cells[column];
  const button = header?.querySelector("button");
  for (let clicks = 0; button && clicks < 2 && header.getAttribute("aria-sort") !== direction; clicks++) button.click();
};

const placeOf = (elements, node) => inside(elements, FOCUSABLE).indexOf(node);

/**
 * @param old the element that is to go
 * @param made what scripts have put beside it
 * @returns a function that does to the new element, and what is beside it, what had been done to the old
 */
export const keep = (old, made) => {
  const all = [old, ...made];
  const open = inside(all, "details").map((details) => details.open);
  const values = inside(all, FIELDS).map(valueOf);
  const sorting = sortingOf(old);
  const scrolled = inside(all, SCROLLABLE).map((frame) => [frame.scrollLeft, frame.scrollTop]);
  const focused = placeOf(all, document.activeElement);
  return (fresh, beside) => {
    const next = [fresh, ...beside];
    inside(next, "details").forEach((details, i) => (details.open = open[i] ?? details.open));
    inside(next, FIELDS).forEach((field, i) => i < values.length && setValue(field, values[i]));
    if (sorting) sortAs(fresh, sorting);
    inside(next, SCROLLABLE).forEach((frame, i) => scrolled[i] && frame.scrollTo(...scrolled[i]));
    if (focused >= 0) inside(next, FOCUSABLE)[focused]?.focus({ preventScroll: true });
  };
};
