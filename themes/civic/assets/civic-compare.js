// Holds two to four wards against each other on the page that has every ward in one table. Rates,
// intervals and verdicts are looked up in that table, where the build has put them: nothing is
// worked out here. Without this script the table stands as it is.
(() => {
  "use strict";

  const MOST = 4;
  const VERDICTS = {
    H: "is far higher than",
    h: "is clearly higher than",
    s: "shows no clear difference from",
    l: "is clearly lower than",
    L: "is far lower than",
  };
  const SVG = "http://www.w3.org/2000/svg";

  const make = (name, attributes = {}, ...children) => {
    const node = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
    node.append(...children);
    return node;
  };

  const draw = (name, attributes, ...children) => {
    const node = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
    node.append(...children);
    return node;
  };

  const table = document.querySelector("[data-compare]");
  if (!table) return;

  // What the site calls a ward is written over the table and in the title of the page.
  const head = table.tHead.rows[0].cells[0].textContent.trim();
  const one = head.charAt(0).toLowerCase() + head.slice(1);
  const many = document
    .querySelector("h1")
    .textContent.trim()
    .replace(/^Compare /, "");

  const wards = [...table.tBodies[0].rows]
    .map((row) => ({
      place: Number(row.dataset.ward),
      name: row.cells[0].textContent.trim(),
      link: row.querySelector("a").getAttribute("href"),
      cells: [...row.cells].slice(1).map((cell) => ({
        text: cell.textContent.trim(),
        span: (cell.dataset.span || "").split(" ").filter(Boolean).map(Number),
        verdicts: cell.dataset.verdicts || "",
      })),
    }))
    .sort((one, other) => one.place - other.place);
  const indicators = [...table.tHead.rows[0].cells]
    .slice(1)
    .map((head) => ({ title: head.textContent.trim(), base: head.dataset.base }));

  const selects = Array.from({ length: MOST }, (_, at) => {
    const select = make("select", { id: `compare-${at + 1}` });
    if (at > 1) select.append(make("option", { value: "" }, "None"));
    wards.forEach((ward) => select.append(make("option", { value: String(ward.place) }, ward.name)));
    select.value = at < 2 ? String(at) : "";
    return select;
  });

  const result = make("div", { class: "compare-result" });
  const told = make("p", { class: "lead-in", role: "status" });

  const chosen = () =>
    [...new Set(selects.map((select) => select.value).filter(Boolean))].map((place) =>
      wards.find((ward) => String(ward.place) === place),
    );

  const line = (cell, end) => {
    const picture = draw("svg", {
      class: "compare-line",
      viewBox: "0 0 100 10",
      preserveAspectRatio: "none",
      "aria-hidden": "true",
      focusable: "false",
    });
    const [low, rate, high] = cell.span.map((value) => ((100 * value) / end).toFixed(2));
    if (cell.span.length) {
      picture.append(
        draw("line", { class: "compare-span", x1: low, x2: high, y1: 5, y2: 5 }),
        draw("line", { class: "compare-rate", x1: rate, x2: rate, y1: 1, y2: 9 }),
      );
    }
    return picture;
  };

  const verdict = (one, other, at) => {
    const words = VERDICTS[one.cells[at].verdicts[other.place]];
    return words
      ? `${one.name} ${words} ${other.name}.`
      : `${one.name} and ${other.name}: no verdict, for a rate is not shown.`;
  };

  const block = (indicator, at, picked) => {
    const ends = picked.flatMap((ward) => ward.cells[at].span);
    const end = Math.max(...ends, 0) || 1;
    const rows = picked.map((ward) =>
      make(
        "li",
        {},
        make("a", { class: "compare-name", href: ward.link }, ward.name),
        line(ward.cells[at], end),
        make("span", { class: "compare-value" }, ward.cells[at].text),
      ),
    );
    const verdicts = picked.flatMap((one, first) =>
      picked.slice(first + 1).map((other) => make("li", {}, verdict(one, other, at))),
    );
    return make(
      "section",
      { class: "compare-indicator", "aria-labelledby": `compare-of-${at}` },
      make("h3", { id: `compare-of-${at}` }, indicator.title),
      make("p", { class: "figure-subtitle" }, `${indicator.base}; each line from 0 to ${end.toFixed(1)}`),
      make("ul", { class: "compare-rows" }, ...rows),
      make("ul", { class: "compare-verdicts" }, ...verdicts),
    );
  };

  const keep = (picked) => {
    const query = `?wards=${picked.map((ward) => ward.place).join("-")}`;
    try {
      window.history.replaceState(null, "", query + window.location.hash);
    } catch {
      // A page opened from disk may not change its address.
    }
  };

  const inWords = (names) => `${names.slice(0, -1).join(", ")} and ${names.slice(-1)}`;

  const show = () => {
    const picked = chosen();
    if (picked.length < 2) {
      told.textContent = `Choose at least two different ${many}.`;
      result.replaceChildren();
      return;
    }
    told.textContent = `Comparing ${inWords(picked.map((ward) => ward.name))}.`;
    result.replaceChildren(...indicators.map((indicator, at) => block(indicator, at, picked)));
  };

  const asked = new URLSearchParams(window.location.search).get("wards");
  if (asked) {
    const places = asked.split("-").filter((place) => wards.some((w) => String(w.place) === place));
    places.slice(0, MOST).forEach((place, at) => {
      selects[at].value = place;
    });
  }

  const words = ["First", "Second", "Third", "Fourth"].map((place) => `${place} ${one}`);
  const fields = make(
    "fieldset",
    { class: "compare-choice" },
    make("legend", {}, `Choose two to four ${many}`),
    ...selects.map((select, at) => make("p", {}, make("label", { for: select.id }, words[at]), select)),
  );
  fields.addEventListener("change", () => {
    show();
    keep(chosen());
  });

  const place = document.getElementById("compare");
  place.before(
    make(
      "section",
      { class: "block", role: "group", "aria-labelledby": "chosen-wards" },
      make("h2", { id: "chosen-wards" }, `Chosen ${many}`),
      fields,
      told,
      result,
    ),
  );
  show();
})();
