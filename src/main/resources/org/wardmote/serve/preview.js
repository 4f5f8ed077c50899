/*
 * Keeps this page as its content is. It listens to the preview for as long as it can be seen, fetches itself again when
 * it has changed, and puts in place what is different and nothing else. No built site carries it.
 */
import { Twins } from "./swap.js";
import { Told } from "./told.js";

const own = document.querySelector("script[data-since]");
const twins = Twins.of(document);
const told = new Told();
const patience = { least: 250, most: 2000 };

let since = own.dataset.since;
let stream;
let wait = patience.least;

/* ---- This page: fetched again, one time after the other ---- */

const sinceOf = (fresh) => fresh.querySelector("script[data-since]")?.dataset.since ?? since;

const leadsTo = (fresh) => fresh.querySelector("meta[http-equiv=refresh i]")?.content.match(/url=(.+)/i)?.[1];

const fetchPage = async () => {
  const answer = await fetch(location.pathname + location.search, {
    cache: "no-store",
    headers: { Accept: "text/html" },
  });
  if (answer.redirected) return location.replace(answer.url + location.hash);
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  const target = leadsTo(fresh);
  if (target) return location.replace(new URL(target, location.href));
  since = sinceOf(fresh);
  fresh.querySelector("script[data-since]")?.remove();
  if (!twins.become(fresh)) location.reload();
};

let fetching;
let isStale = false;

const refresh = async () => {
  isStale = true;
  if (fetching) return;
  fetching = true;
  try {
    while (isStale) {
      isStale = false;
      await fetchPage();
    }
  } catch {
    // The preview has stopped half way; once it is back, the page is fetched again.
  } finally {
    fetching = false;
  }
};

/* ---- What pages are dressed with: fetched again under the same name ---- */

const isAt = (address, path) => {
  const url = new URL(address, location.href);
  return url.origin === location.origin && (path === "" || decodeURI(url.pathname) === path);
};

const again = (address) => {
  const url = new URL(address, location.href);
  url.searchParams.set("again", since);
  return url.href;
};

const dressAgain = (path) => {
  if (path.endsWith(".js")) {
    if ([...document.scripts].some((script) => script.src && isAt(script.src, path))) location.reload();
    return;
  }
  for (const link of document.querySelectorAll("link[rel=stylesheet]")) {
    if (!isAt(link.href, path)) continue;
    const next = link.cloneNode();
    next.href = again(link.href);
    next.addEventListener("load", () => link.remove(), { once: true }); // until then the page keeps its old dress
    twins.stand(link, next);
    link.after(next);
  }
  for (const image of document.images) {
    if (isAt(image.src, path)) image.src = again(image.src);
  }
};

/* ---- The stream: held only while the page can be seen, for a browser has few connections to one server ---- */

const address = () => `/_wardmote/events?page=${encodeURIComponent(location.pathname)}&since=${since}`;

const hush = () => {
  stream?.close();
  stream = undefined;
};

const listen = () => {
  if (stream || document.hidden) return;
  stream = new EventSource(address());
  stream.addEventListener("open", () => {
    wait = patience.least;
    told.isThere(true);
  });
  stream.addEventListener("page", refresh);
  stream.addEventListener("file", ({ data }) => dressAgain(data));
  stream.addEventListener("files", () => dressAgain(""));
  stream.addEventListener("problems", ({ data }) => told.problems(data));
  stream.addEventListener("fault", ({ data }) => told.fault(data));
  stream.addEventListener("error", () => {
    hush();
    told.isThere(false);
    setTimeout(listen, wait);
    wait = Math.min(wait * 2, patience.most);
  });
};

document.addEventListener("visibilitychange", () => (document.hidden ? hush() : listen()));
addEventListener("pagehide", hush);
addEventListener("pageshow", listen);
listen();
