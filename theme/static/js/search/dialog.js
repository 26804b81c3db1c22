// The search box: fetched from the search's page in the reader's language, and filled as a reader types.

import { find, nearest, prepared } from "./names.js";
import { load, search } from "./texts.js";

const PAUSE = 120; // milliseconds without a key until texts are looked through
const FIRST = 8; // names that are shown before texts; the others follow them
const BATCH = 10; // texts that are shown at once

let box;

/** Open the box; page is the address of the search's page. */
export async function openBox(page) {
  box ??= fetchBox(page).then((dialog) => new Box(dialog));
  box.catch(() => (box = undefined));
  (await box).open();
}

async function fetchBox(page) {
  const here = document.querySelector("dialog.search");
  if (here) return here;
  const answer = await fetch(page);
  if (!answer.ok) throw new Error(answer.statusText);
  const fetched = new DOMParser().parseFromString(await answer.text(), "text/html");
  return document.body.appendChild(document.adoptNode(fetched.querySelector("dialog.search")));
}

class Box {
  constructor(dialog) {
    this.dialog = dialog;
    this.form = dialog.querySelector("form");
    this.input = this.form.elements.q;
    this.status = dialog.querySelector(".search-status");
    this.list = dialog.querySelector(".search-found");
    this.more = dialog.querySelector(".search-more");
    this.template = dialog.querySelector("template").content;
    this.asked = 0;
    this.form.addEventListener("input", () => this.look());
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.list.querySelector("a")?.click();
    });
    this.more.addEventListener("click", () => this.showMore(this.asked, true));
    dialog.addEventListener("keydown", (event) => this.press(event));
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog || event.target.closest("a, .search-close")) dialog.close();
    });
  }

  open() {
    this.dialog.showModal();
    this.input.focus();
    this.input.select();
    this.names ??= this.fetchNames();
    load(this.dialog.dataset.engine).catch(() => {}); // while the reader types; look tells if it failed
  }

  async fetchNames() {
    // Asked anew, since its address stays the same from build to build.
    const answer = await fetch(this.dialog.dataset.names, { cache: "no-cache" });
    const { pages, scales } = await answer.json();
    return { pages: prepared(pages), scales };
  }

  /** Look for what was typed, among what was chosen: names at once, texts after a pause. */
  async look() {
    const asked = ++this.asked;
    const typed = this.input.value.trim();
    try {
      const { pages, scales } = await this.names;
      if (asked !== this.asked) return;
      const chosen = pages.filter((page) => this.chosen(page));
      const filtered = chosen.length < pages.length;
      if (!typed) return this.show(filtered ? chosen : [], filtered ? chosen.length : null);
      const { found, number } = find(chosen, typed, scales);
      const first = found.splice(0, FIRST);
      this.show(first, first.length + found.length);
      if (!first.length) this.status.textContent = this.status.dataset.wait;
      await new Promise((done) => setTimeout(done, PAUSE));
      if (asked !== this.asked) return;
      const known = new Map(chosen.filter((page) => page.text).map((page) => [page.text, page]));
      const texts = await search(this.dialog.dataset.engine, number || typed);
      if (asked !== this.asked) return;
      this.texts = texts.filter(({ id }) => known.has(id) && !first.includes(known.get(id)));
      this.rest = new Set(found);
      this.known = known;
      await this.showMore(asked);
      if (asked === this.asked && !this.list.children.length) this.showNearest(nearest(chosen, typed));
    } catch {
      if (asked === this.asked) this.status.textContent = this.status.dataset.broken;
    }
  }

  chosen(page) {
    const { kind, side, year } = this.form.elements;
    return (
      (!kind.value || page.kind === kind.value) &&
      (!side?.value || page.sides.includes(side.value)) &&
      (!year.value || page.years.includes(Number(year.value)))
    );
  }

  show(pages, count) {
    this.texts = [];
    this.rest = new Set();
    this.list.replaceChildren(...pages.map((page) => this.item(page)));
    this.more.hidden = true;
    this.count(count);
  }

  showNearest(pages) {
    this.list.replaceChildren(...pages.map((page) => this.item(page)));
    this.status.textContent = this.status.dataset[pages.length ? "near" : "none"];
  }

  /** Show the next texts; whoever asked for them goes on from the first of them. */
  async showMore(asked, goOn = false) {
    const items = [];
    while (this.texts.length && items.length < BATCH) {
      const batch = this.texts.splice(0, BATCH);
      const sentences = await Promise.all(batch.map(({ sentence }) => sentence()));
      if (asked !== this.asked) return;
      batch.forEach(({ id }, at) => {
        const page = this.known.get(id);
        if (!sentences[at]) return;
        this.rest.delete(page);
        items.push(this.item(page, sentences[at]));
      });
    }
    if (!this.texts.length) {
      items.push(...[...this.rest].map((page) => this.item(page)));
      this.rest.clear();
    }
    this.list.append(...items);
    this.more.hidden = !this.texts.length;
    this.count(this.list.children.length);
    if (goOn) items[0]?.querySelector("a").focus();
  }

  count(count) {
    const { found, more } = this.status.dataset;
    this.status.textContent = count === null ? "" : (this.texts.length ? more : found).replace("{}", count);
  }

  item(page, sentence) {
    const item = this.template.cloneNode(true).firstElementChild;
    const link = item.querySelector("a");
    const kind = this.form.querySelector(`option[value="${page.kind}"]`);
    link.href = page.url;
    link.textContent = page.title;
    if (page.lang) link.lang = item.querySelector(".search-sentence").lang = page.lang;
    item.querySelector(".search-facts").textContent = [kind?.dataset.one, page.fact, page.date].filter(Boolean).join(" · ");
    item.querySelector(".search-sentence").append(...(sentence ? marked(sentence) : [page.summary ?? ""]));
    return item;
  }

  /** Arrows move between the words and what was found; a letter goes on writing. */
  press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      event.preventDefault(); // a browser would first empty the words
      this.dialog.close();
    }
    const at = document.activeElement;
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [this.input, ...this.list.querySelectorAll("a"), ...(this.more.hidden ? [] : [this.more])];
    if (way && stops.includes(at)) {
      event.preventDefault();
      stops[Math.max(0, Math.min(stops.indexOf(at) + way, stops.length - 1))].focus();
    } else if (event.key.length === 1 && event.key !== " " && at.matches("a")) {
      this.input.focus();
    }
  }
}

function marked({ before, after, words }) {
  const nodes = words.flatMap(({ text, marked }, at) => {
    const mark = marked ? document.createElement("mark") : null;
    mark?.append(text);
    // Where a note's mark was left out, the full stop behind it stands alone.
    return [at && !/^[.,;:!?)”’]+$/.test(text) ? " " : "", mark ?? text];
  });
  return [before ? "… " : "", ...nodes, after ? " …" : ""];
}
