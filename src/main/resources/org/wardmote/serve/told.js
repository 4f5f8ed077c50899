/*
 * Tells what is wrong, in the words of the terminal, in a panel at the foot of the window that takes no focus and can be
 * put aside with Escape. It stands in a shadow of its own, so that neither the page nor the panel dresses the other.
 */

const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

const counted = (count, one) => `${count} ${one}${count === 1 ? "" : "s"}`;

export class Told {
  #host = make("wardmote-preview");
  #list = make("ol");
  #fault = make("p", { className: "fault", hidden: true });
  #heading = make("h2", { id: "heading" });
  #close = make("button", { type: "button", className: "close" }, "Put aside (Esc)");
  #panel = make("section", { className: "panel", hidden: true });
  #line = make("button", { type: "button", className: "line", hidden: true });
  #away = make(
    "p",
    { className: "away", hidden: true },
    "The preview has stopped. This page follows again once it is started.",
  );
  #said = make("p", { className: "said" });
  #absence;
  #html = "";
  #failure = "";

  constructor() {
    const shadow = this.#host.attachShadow({ mode: "open" });
    const body = make("div", { className: "body", tabIndex: 0 }, this.#fault, this.#list);
    this.#panel.setAttribute("role", "region");
    this.#panel.setAttribute("aria-labelledby", "heading");
    body.setAttribute("role", "group");
    body.setAttribute("aria-labelledby", "heading");
    this.#said.setAttribute("role", "alert");
    this.#away.setAttribute("role", "status");
    this.#panel.append(make("div", { className: "head" }, this.#heading, this.#close), body);
    shadow.append(
      make("link", { rel: "stylesheet", href: "/_wardmote/preview.css" }),
      this.#said,
      this.#panel,
      make("div", { className: "foot" }, this.#line, this.#away),
    );
    this.#close.addEventListener("click", () => this.#show(false));
    this.#line.addEventListener("click", () => {
      this.#show(true);
      this.#close.focus({ preventScroll: true });
    });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.defaultPrevented || this.#panel.hidden) return;
      this.#show(false);
    });
    document.documentElement.append(this.#host);
  }

  /** All that is wrong now; nothing, where all is well. */
  problems(html) {
    if (html === this.#html) return; // told already, and perhaps put aside
    this.#html = html;
    const items = [...new DOMParser().parseFromString(`<ol>${html}</ol>`, "text/html").querySelector("ol").children];
    this.#list.replaceChildren(...items.map((item) => document.importNode(item, true)));
    this.#list.hidden = items.length === 0;
    this.#tell();
  }

  fault(words) {
    if (words === this.#failure) return;
    this.#failure = words;
    this.#fault.hidden = words === "";
    this.#fault.textContent =
      words === ""
        ? ""
        : `Sorry, Wardmote itself failed on this, which is no fault of your content. Undo the last change, or go on: each change is tried anew. Please report: ${words}`;
    this.#tell();
  }

  /** Whether the preview answers; an absence is only told when it lasts. */
  isThere(yes) {
    clearTimeout(this.#absence);
    if (yes) this.#away.hidden = true;
    else this.#absence = setTimeout(() => (this.#away.hidden = false), 1500);
  }

  #count(kind) {
    return this.#list.querySelectorAll(`li.${kind}`).length;
  }

  #tell() {
    const [errors, warnings, notices] = ["error", "warning", "notice"].map((kind) => this.#count(kind));
    const parts = [
      errors && counted(errors, "error"),
      warnings && counted(warnings, "warning"),
      notices && counted(notices, "notice"),
    ].filter(Boolean);
    const hasFault = !this.#fault.hidden;
    const words = hasFault ? ["a fault of Wardmote", ...parts].join(", ") : parts.join(", ");
    const isGrave = errors > 0 || hasFault;
    this.#heading.textContent = isGrave ? `To mend: ${words}. Until then the page stays as it was.` : words;
    this.#line.textContent = words;
    this.#line.classList.toggle("grave", isGrave);
    const wasGrave = this.#said.textContent !== "";
    this.#said.textContent = isGrave
      ? `${this.#heading.textContent} ${this.#list.querySelector(".error .message")?.textContent ?? ""}`
      : "";
    if (isGrave) this.#show(true);
    else this.#show(words !== "" && !wasGrave && !this.#panel.hidden);
  }

  #show(yes) {
    const hadFocus = this.#panel.contains(this.#host.shadowRoot.activeElement);
    this.#panel.hidden = !yes;
    this.#line.hidden = yes || this.#line.textContent === "";
    if (!yes && hadFocus && !this.#line.hidden) this.#line.focus({ preventScroll: true });
  }
}
