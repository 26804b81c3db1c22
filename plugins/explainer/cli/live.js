// In a page that explainer serve shows: exchanges the words that have become others, and the stylesheet; loads the page
// again where more has; and shows what stands in the way of a build. Never part of a published site.
(() => {
  const { site, styles, page } = document.currentScript.dataset;
  const place = `explainer scroll ${location.pathname}`;
  let worn = styles;
  let version = page;
  let text; // of that version, as the server sent it
  let stream;
  let dismissed = "";

  document.currentScript.remove(); // so that the page is what that text makes of it

  const listen = () => {
    stream = new EventSource(`/.explainer/live?page=${encodeURIComponent(location.pathname)}`);
    stream.onmessage = ({ data }) => follow(JSON.parse(data));
  };

  const follow = (now) => {
    show(now.problems);
    if (now.site !== site || (now.page !== version && !exchange(now.text))) return reload();
    if (now.styles !== worn) dress(now.text);
    ({ page: version, styles: worn, text } = now);
  };

  const reload = () => {
    sessionStorage.setItem(place, scrollY);
    stream.close();
    location.reload();
  };

  const parsed = (text) => new DOMParser().parseFromString(text, "text/html");

  // Puts words in place of words, which takes a tenth of the time in which a browser loads a page; false where more has
  // become another.
  const exchange = (now) => {
    if (!text) return false;
    const [before, after] = [parsed(text), parsed(now)];
    const templates = (one) => [...one.querySelectorAll("template")].map((template) => template.innerHTML).join();
    const changes = [];
    const isText =
      templates(before) === templates(after) &&
      compare(document.head, before.head, after.head, changes) &&
      compare(document.body, before.body, after.body, changes);
    if (!isText) return false;
    for (const { here, come, within, next } of changes) {
      for (const node of here) node.remove();
      for (const node of come) within.insertBefore(document.importNode(node, true), next);
    }
    return true;
  };

  // What no script of a theme holds on to, unless it has a name.
  const TEXT = "a, abbr, b, bdi, br, cite, code, data, del, em, i, ins, kbd, mark, meta, p, q, s, small, span, strong, sub, sup, time";

  const isText = (node) => {
    if (node.nodeType !== Node.ELEMENT_NODE) return !node.parentNode.matches("script:not([type*=json])");
    return [node, ...node.querySelectorAll("*")].every((one) => one.matches(TEXT) && !one.id);
  };

  const isSameTag = (one, other) =>
    one?.nodeType === Node.ELEMENT_NODE && one.cloneNode().isEqualNode(other.cloneNode());

  // Notes what makes of a node, which was sent as before, what it is after; false where that takes more than text, or
  // where a script has changed what would go.
  const compare = (shown, before, after, changes) => {
    if (before.isEqualNode(after)) return true;
    if (!isSameTag(before, after) || !isSameTag(shown, before)) return note([shown], [before], [after], changes);
    const [old, fresh] = [[...before.childNodes], [...after.childNodes]];
    const most = Math.min(old.length, fresh.length);
    let start = 0;
    let end = 0;
    while (start < most && old[start].isEqualNode(fresh[start])) start++;
    while (end < most - start && old.at(-1 - end).isEqualNode(fresh.at(-1 - end))) end++;
    const gone = old.slice(start, old.length - end);
    const come = fresh.slice(start, fresh.length - end);
    const here = [...shown.childNodes].slice(start, start + gone.length);
    if (gone.length === come.length) return gone.every((node, at) => compare(here[at], node, come[at], changes));
    return note(here, gone, come, changes, shown, shown.childNodes[start + gone.length]);
  };

  const note = (here, gone, come, changes, within = here[0]?.parentNode, next = here.at(-1)?.nextSibling) => {
    changes.push({ here, come, within, next });
    return [...gone, ...come].every(isText) && gone.every((node, at) => here[at]?.isEqualNode(node));
  };

  // The new stylesheet comes before the old one goes, so that the page is never bare.
  const dress = (now) => {
    const old = document.querySelector('link[rel="stylesheet"]');
    const found = parsed(now).querySelector('link[rel="stylesheet"]');
    if (!old || !found) return location.reload();
    const fresh = old.cloneNode();
    fresh.onload = () => old.remove();
    fresh.href = found.getAttribute("href");
    old.after(fresh);
  };

  const show = (problems) => {
    document.getElementById("explainer-problems")?.remove();
    if (!problems) dismissed = "";
    if (!problems || problems === dismissed) return;
    const host = document.createElement("div");
    host.id = "explainer-problems";
    host.attachShadow({ mode: "open" }).innerHTML = `
      <style>
        section { position: fixed; inset: auto 0 0; z-index: 2147483647; max-height: 70vh; overflow: auto;
          padding: 1rem 1.5rem; background: #1b1b1f; color: #f4f4f5; border-top: 4px solid #ff6b5e;
          font: 16px/1.5 system-ui, sans-serif; }
        h2 { margin: 0 4rem .5rem 0; font-size: 1.1rem; }
        pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font: 14px/1.5 ui-monospace, monospace; }
        button { position: absolute; top: .75rem; right: 1rem; padding: .3rem .8rem; font: inherit; cursor: pointer; }
      </style>
      <section role="alert">
        <h2>This is the last page that could be built.</h2>
        <button type="button">Hide</button>
        <pre></pre>
      </section>`;
    const hide = () => {
      dismissed = problems;
      host.remove();
    };
    host.shadowRoot.querySelector("pre").textContent = problems;
    host.shadowRoot.querySelector("button").onclick = hide;
    document.addEventListener("keydown", ({ key }) => key === "Escape" && hide(), { once: true });
    document.body.append(host);
  };

  // A page that nobody sees keeps no connection: a browser has six for a server.
  const meet = () => {
    stream?.close();
    if (!document.hidden) listen();
  };

  const scrolled = sessionStorage.getItem(place);
  if (scrolled !== null) {
    sessionStorage.removeItem(place);
    scrollTo({ top: Number(scrolled), behavior: "instant" });
  }
  document.addEventListener("visibilitychange", meet);
  addEventListener("pagehide", () => stream?.close());
  addEventListener("pageshow", ({ persisted }) => persisted && meet());
  meet();
})();
