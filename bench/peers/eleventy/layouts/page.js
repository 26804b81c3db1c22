// The frame of every page, and what several of them print.
export const HOST = process.env.SITEURL;
export const KINDS = { talks: "Talk", people: "Person", figures: "Figure", terms: "Term", sources: "Source" };
const ROOT = new URL(HOST).pathname;
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function escape(text) {
  return text.replace(/[&<>"]/g, sign => ESCAPES[sign]);
}

export function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}

// The pages of a folder; all of them without one.
export function listed(collections, folder) {
  return [...collections.pages.values()].filter(page => !folder || page.data.kind === folder);
}

export function entry(page) {
  return `<li><p><a href="${page.url}">${escape(page.data.title)}</a> <span>${KINDS[page.data.kind] ?? "Page"}</span></p>
<p>${escape(page.data.description)}</p></li>`;
}

const MAIN = Object.keys(KINDS).map(folder => `<li><a href="${ROOT}/${folder}/">${capital(folder)}</a></li>`).join("\n");

export function frame({ title, description, url, structured, folder = "" }, content) {
  const feed = folder && `/${folder}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} · Benchmark</title>
<meta name="description" content="${escape(description)}">
<link rel="canonical" href="${HOST}${url}">
<link rel="alternate" type="application/atom+xml" title="Benchmark" href="${ROOT}${feed}/feed.atom.xml">
<link rel="alternate" type="application/feed+json" title="Benchmark" href="${ROOT}${feed}/feed.json">
<meta property="og:site_name" content="Benchmark">
<meta property="og:title" content="${escape(title)}">
<meta property="og:description" content="${escape(description)}">
<meta property="og:url" content="${HOST}${url}">
<script type="application/ld+json">${JSON.stringify(structured).replaceAll("<", "\\u003c")}</script>
</head>
<body>
<header class="masthead">
<p><a href="${ROOT}/">Benchmark</a></p>
<nav aria-label="Main"><ul>
${MAIN}
</ul></nav>
</header>
<main id="main">
<h1>${escape(title)}</h1>
<p class="standfirst">${escape(description)}</p>
${content}
</main>
<footer><p>Benchmark: notes made up to be measured</p></footer>
</body>
</html>
`;
}
