// The sitemap.
import { HOST, listed } from "../layouts/page.js";

export const data = { permalink: "/sitemap.xml" };

export function render({ collections }) {
  const urls = listed(collections).map(({ url, date }) =>
    `<url><loc>${new URL(url, HOST).href}</loc><lastmod>${date.toISOString().slice(0, 10)}</lastmod></url>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("\n")}
</urlset>
`;
}
