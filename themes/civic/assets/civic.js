/*
 * What the pages gain from a script: sorting and filtering of tables, and details opened on paper.
 * Everything here is an extra. Each function finds its own elements and does nothing where there are none.
 */
(() => {
  "use strict";

  const collator = new Intl.Collator(document.documentElement.lang || "en-GB", { numeric: true, sensitivity: "base" });

  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  const wordsOf = (cell) => cell.textContent.trim().replace(/\s+/g, " ");
  const columnOf = (header) => [...header.parentElement.cells].indexOf(header);
  const rowsOf = (table) => [...table.tBodies[0].rows];

  /* ---- Sorting: a real button in each column header; aria-sort says what is in force ---- */

  const sortKey = (row, column) => {
    const cell = row.cells[column];
    return cell ? (cell.dataset.sort ?? wordsOf(cell)) : "";
  };

  const asNumber = (text) => (/^[£\s]*-?[\d,]*\.?\d+\s*%?$/.test(text) ? Number(text.replace(/[£,%\s]/g, "")) : NaN);

  const isDate = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text);

  /** Numbers before words, each among its own kind, so that "not recorded" ends up after every figure; a date stands before 9999. */
  const compareKeys = (one, other) => {
    const [a, b] = [asNumber(one), asNumber(other)];
    const asWords = isDate(one) || isDate(other) || (Number.isNaN(a) && Number.isNaN(b));
    if (asWords) return collator.compare(one, other);
    if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) - Number.isNaN(b);
    return a - b;
  };

  const sortBy = (table, header) => {
    const turn = header.getAttribute("aria-sort") === "ascending" ? -1 : 1;
    const column = columnOf(header);
    const sorted = rowsOf(table).sort((a, b) => turn * compareKeys(sortKey(a, column), sortKey(b, column)));
    table.tBodies[0].append(...sorted);
    table.querySelector("[aria-sort]")?.removeAttribute("aria-sort");
    header.setAttribute("aria-sort", turn > 0 ? "ascending" : "descending");
  };

  const makeSortable = (table) => {
    for (const header of table.tHead.querySelectorAll("th[scope=col]:not([data-unsorted])")) {
      const button = make("button", { type: "button", className: "table-sort" }, ...header.childNodes);
      button.addEventListener("click", () => sortBy(table, header));
      header.append(button);
    }
  };

  /* ---- Filtering: one choice for each marked column; the count is told in a polite live region ---- */

  const valuesOf = (row, column) => {
    const cell = row.cells[column];
    return (cell.dataset.filterValue ?? wordsOf(cell)).split("|");
  };

  const choiceFor = (table, header, number) => {
    const column = columnOf(header);
    const values = [...new Set(rowsOf(table).flatMap((row) => valuesOf(row, column)))].sort(collator.compare);
    const select = make(
      "select",
      { id: `filter-${number}` },
      new Option("All", ""),
      ...values.map((value) => new Option(value, value)),
    );
    const label = make("label", { htmlFor: select.id }, wordsOf(header), select);
    return { column, select, label };
  };

  const makeFilterable = (table) => {
    const [one, many] = table.dataset.filterable.split("|");
    const choices = [...table.tHead.querySelectorAll("th[data-filter]")].map((header, i) =>
      choiceFor(table, header, i + 1),
    );
    const count = make("p", { className: "filter-count" });
    count.setAttribute("role", "status");

    const apply = () => {
      const rows = rowsOf(table);
      for (const row of rows) {
        row.hidden = !choices.every(
          ({ column, select }) => !select.value || valuesOf(row, column).includes(select.value),
        );
      }
      const shown = rows.filter((row) => !row.hidden).length;
      count.textContent = `${shown} of ${rows.length} ${rows.length === 1 ? one : many} shown`;
    };

    const form = make(
      "form",
      { className: "filter" },
      ...choices.map(({ label }) => label),
      make("button", { type: "reset" }, `Show all ${many}`),
      count,
    );
    form.setAttribute("aria-label", `Filter the ${many}`);
    form.addEventListener("change", apply);
    form.addEventListener("reset", () => setTimeout(apply)); // the fields are only empty once the event is over
    form.addEventListener("submit", (event) => event.preventDefault());
    (table.closest(".table-frame") ?? table).before(form);
    apply();
  };

  /* ---- Paper: closed details are part of the record, and are closed again afterwards ---- */

  const openDetailsForPrint = () => {
    let opened = [];
    addEventListener("beforeprint", () => {
      opened = [...document.querySelectorAll("details:not([open])")];
      for (const details of opened) details.open = true;
    });
    addEventListener("afterprint", () => {
      for (const details of opened) details.open = false;
    });
  };

  const within = (root, selector) => [...(root.matches?.(selector) ? [root] : []), ...root.querySelectorAll(selector)];

  const takeOver = (root) => {
    // Filters read the headers' words, so they come before the headers become buttons.
    within(root, "table[data-filterable]").forEach(makeFilterable);
    within(root, "table[data-sortable]").forEach(makeSortable);
  };

  takeOver(document);
  document.addEventListener("wardmote:swap", ({ target }) => takeOver(target)); // a preview has put a part in place of another
  openDetailsForPrint();
})();
