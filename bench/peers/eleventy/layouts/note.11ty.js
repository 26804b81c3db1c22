// A note's page: its text, and what links to it.
import { HOST, capital, entry, frame } from "./page.js";

const TYPES = {
  organisation: "Organization", place: "Place", policy: "DefinedTerm", law: "Legislation", event: "Event",
  article: "NewsArticle", statement: "CreativeWork", readout: "Report", dataset: "Dataset",
};
const OF_KIND = { talks: "Event", people: "Person", figures: "Dataset" };

export function render({ title, description, kind, facts, page, content, collections }) {
  const { mentions } = collections.pages.get(page.url.slice(0, -1));
  const way = [["Home", "/"], [capital(kind), `/${kind}/`], [title, page.url]];
  const structured = {
    "@context": "https://schema.org", "@type": "WebPage", name: title, url: HOST + page.url, inLanguage: "en",
    mainEntity: { "@type": OF_KIND[kind] ?? TYPES[facts.type], name: title, description, url: HOST + page.url },
    breadcrumb: {
      "@type": "BreadcrumbList",
      itemListElement: way.map(([name, url], at) =>
        ({ "@type": "ListItem", position: at + 1, name, item: { "@id": HOST + url } })),
    },
  };
  const linking = mentions.size === 0 ? "" : `<section class="mentions" aria-labelledby="part-mentions">
<h2 id="part-mentions">What links here</h2>
<ul>
${[...mentions].map(entry).join("\n")}
</ul>
</section>`;
  return frame({ title, description, url: page.url, structured }, `<div class="prose">\n${content}</div>\n${linking}`);
}
