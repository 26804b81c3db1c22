// The same feeds as JSON.
import { HOST, KINDS, listed } from "../layouts/page.js";

const ENTRIES = 50;

export const data = {
  folders: ["", ...Object.keys(KINDS)],
  pagination: { data: "folders", size: 1, alias: "folder" },
  permalink: ({ folder }) => `${folder && `/${folder}`}/feed.json`,
};

export function render({ folder, page, collections }) {
  const notes = listed(collections, folder).filter(one => one.data.kind in KINDS).slice(0, ENTRIES);
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Benchmark",
    feed_url: HOST + page.url,
    items: notes.map(({ url, date, data: { title, description, kind } }) => ({
      id: new URL(url, HOST).href, url: new URL(url, HOST).href, title, summary: description, tags: [kind], date_published: date,
    })),
  });
}
