// An Atom feed of all notes, and one of each kind.
import { HOST, KINDS, escape, listed } from "../layouts/page.js";

const ENTRIES = 50;

export const data = {
  folders: ["", ...Object.keys(KINDS)],
  pagination: { data: "folders", size: 1, alias: "folder" },
  permalink: ({ folder }) => `${folder && `/${folder}`}/feed.atom.xml`,
};

export function render({ folder, page, collections }) {
  const notes = listed(collections, folder).filter(one => one.data.kind in KINDS).slice(0, ENTRIES);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>Benchmark</title>
<id>${HOST}${page.url}</id>
<link rel="self" type="application/atom+xml" href="${HOST}${page.url}"/>
<updated>${notes[0].date.toISOString()}</updated>
<author><name>Benchmark</name></author>
${notes.map(one).join("\n")}
</feed>
`;
}

function one({ url, date, data: { title, description, kind } }) {
  const address = new URL(url, HOST).href;
  return `<entry>
<title>${escape(title)}</title>
<id>${address}</id>
<link rel="alternate" type="text/html" href="${address}"/>
<updated>${date.toISOString()}</updated>
<category term="${kind}"/>
<summary>${escape(description)}</summary>
</entry>`;
}
