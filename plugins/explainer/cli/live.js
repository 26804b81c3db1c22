// In a page that explainer serve shows: loads it again when it has become another, exchanges the stylesheet where
// nothing else changed, and shows what stands in the way of a build. Never part of a published site.
(() => {
  const { site, styles, page } = document.currentScript.dataset;
  const place = `explainer scroll ${location.pathname}`;
  let worn = styles;
  let stream;
  let dismissed = "";

  const listen = () => {
    stream = new EventSource(`/.explainer/live?page=${encodeURIComponent(location.pathname)}`);
    stream.onmessage = ({ data }) => follow(JSON.parse(data));
  };

  const follow = (now) => {
    show(now.problems);
    if (now.site !== site || now.page !== page) {
      sessionStorage.setItem(place, scrollY);
      stream.close();
      location.reload();
    } else if (now.styles !== worn) {
      worn = now.styles;
      dress();
    }
  };

  // The new stylesheet comes before the old one goes, so that the page is never bare.
  const dress = async () => {
    const old = document.querySelector('link[rel="stylesheet"]');
    const answer = await fetch(location.href, { cache: "no-store" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const found = page.querySelector('link[rel="stylesheet"]');
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
