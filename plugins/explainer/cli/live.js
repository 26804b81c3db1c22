// In a page that explainer serve shows: exchanges the words that have become others, and the stylesheet; loads the page
// again where more has; and shows what stands in the way of a build. Never part of a published site.
(() => {
  const { site } = document.currentScript.dataset;
  const place = `explainer scroll ${location.pathname}`;
  let { styles: worn, page: version } = document.currentScript.dataset;
  let text; // of that version, as the server sent it
  let stream;
  let dismissed = "";
  let hide = () => {};

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
    const isAllText =
      templates(before) === templates(after) &&
      isSameTag(before.documentElement, after.documentElement) &&
      compare(document.head, before.head, after.head, changes) &&
      compare(document.body, before.body, after.body, changes);
    if (!isAllText) return false;
    for (const { there, come, within, next } of changes) {
      for (const node of there) node.remove();
      for (const node of come) within.insertBefore(document.importNode(node, true), next);
    }
    return true;
  };

  // What may come and go while the theme's scripts run: they look for such elements when they need them, unless they
  // have an id.
  const TEXT = "a, abbr, b, bdi, br, cite, code, data, del, em, i, ins, kbd, mark, meta, p, q, s, small, span, strong, sub, sup, time";

  const isText = (node) => {
    if (node.nodeType !== Node.ELEMENT_NODE) return !node.parentNode.matches("script:not([type*=json])");
    return [node, ...node.querySelectorAll("*")].every((one) => one.matches(TEXT) && !one.id);
  };

  // An element without what is in it, and without what a reader has opened.
  const shell = (node) => {
    const copy = node.cloneNode();
    copy.removeAttribute("open");
    return copy;
  };

  const isSameTag = (one, other) =>
    [one, other].every(({ nodeType }) => nodeType === Node.ELEMENT_NODE) && shell(one).isEqualNode(shell(other));

  // Notes what makes of a node, which was sent as before, what it is after; false where that takes more than text, or
  // where a script has changed what would go, or moved what stands beside it.
  const compare = (shown, before, after, changes) => {
    if (before.isEqualNode(after)) return true;
    if (!isSameTag(before, after) || !isSameTag(shown, before))
      return note([shown], [before], [after], shown.parentNode, shown.nextSibling, changes);
    const [here, old, fresh] = [shown, before, after].map(({ childNodes }) => [...childNodes]);
    if (old.some((node, at) => here[at]?.nodeName !== node.nodeName)) return false;
    const most = Math.min(old.length, fresh.length);
    let start = 0;
    let end = 0;
    while (start < most && old[start].isEqualNode(fresh[start])) start++;
    while (end < most - start && old.at(-1 - end).isEqualNode(fresh.at(-1 - end))) end++;
    const [there, gone] = [here, old].map((nodes) => nodes.slice(start, old.length - end));
    const come = fresh.slice(start, fresh.length - end);
    if (gone.length === come.length) return gone.every((node, at) => compare(there[at], node, come[at], changes));
    return note(there, gone, come, shown, here[old.length - end] ?? null, changes);
  };

  const note = (there, gone, come, within, next, changes) => {
    changes.push({ there, come, within, next });
    return [...gone, ...come].every(isText) && gone.every((node, at) => there[at].isEqualNode(node));
  };

  // The new stylesheet comes before the old one goes, so that the page is never bare.
  const dress = (now) => {
    const old = [...document.querySelectorAll('link[rel="stylesheet"]')];
    const found = parsed(now).querySelector('link[rel="stylesheet"]');
    if (!old.length || !found) return reload();
    const fresh = old.at(-1).cloneNode();
    fresh.onload = () => old.forEach((one) => one.remove());
    fresh.href = found.getAttribute("href");
    old.at(-1).after(fresh);
  };

  const show = (problems) => {
    document.getElementById("explainer-problems")?.remove();
    hide = () => {};
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
    hide = () => {
      dismissed = problems;
      host.remove();
    };
    host.shadowRoot.querySelector("pre").textContent = problems;
    host.shadowRoot.querySelector("button").onclick = hide;
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
  document.addEventListener("keydown", ({ key }) => key === "Escape" && hide());
  document.addEventListener("visibilitychange", meet);
  addEventListener("pagehide", () => stream?.close());
  addEventListener("pageshow", ({ persisted }) => persisted && meet());
  meet();
})();
