// The index of each kind.
import { HOST, KINDS, capital, entry, frame, listed } from "../layouts/page.js";

export const data = {
  folders: Object.keys(KINDS),
  pagination: { data: "folders", size: 1, alias: "folder" },
  permalink: ({ folder }) => `/${folder}/index.html`,
};

export function render({ folder, page, collections }) {
  const title = capital(folder);
  const structured = { "@context": "https://schema.org", "@type": "CollectionPage", name: title, url: HOST + page.url };
  const list = `<ul>\n${listed(collections, folder).map(entry).join("\n")}\n</ul>`;
  return frame({ title, description: "Every note of a kind.", url: page.url, structured, folder }, list);
}
