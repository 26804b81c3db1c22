// The same notes in Eleventy: links by path are looked up, and what links where is known before the first page is made.
import markdownIt from "markdown-it";
import attrs from "markdown-it-attrs";
import footnote from "markdown-it-footnote";

const ROOT = new URL(process.env.SITEURL).pathname;
const LINK = /\]\((\/[a-z]+\/[^)#\s]+)(#[^)\s]+)?\)/g;

export default function (config) {
  const pages = new Map();  // by path, such as /people/x

  config.addCollection("pages", api => {
    pages.clear();
    for (const { url, data, date, rawInput } of api.getAll()) {
      if (data.kind) pages.set(url.slice(0, -1), { url: ROOT + url, data, date, text: rawInput, mentions: new Set() });
    }
    for (const page of pages.values()) {
      for (const path of new Set([...linked(page.text), ...named(page.data.facts)])) pages.get(path).mentions.add(page);
    }
    return pages;
  });

  const markdown = markdownIt({ html: true }).use(footnote).use(attrs);
  markdown.core.ruler.push("paths", state => {
    for (const block of state.tokens) if (block.children) block.children = resolved(block.children, pages, state.Token);
  });
  config.setLibrary("md", markdown);
  return {
    dir: { input: "content", includes: "../layouts", output: "_site" },
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}

// The pages that a text links to; a citation leads to a passage and is none of them.
function* linked(text) {
  for (const [, path, passage] of text.matchAll(LINK)) if (!passage) yield path;
}

// The pages that facts name.
function* named(facts) {
  if (typeof facts === "string") {
    if (facts.startsWith("/") && !facts.includes("#")) yield facts;
  } else if (facts && typeof facts === "object") {
    for (const one of Object.values(facts)) yield* named(one);
  }
}

// Tokens of a line in which a link by path leads to its page. One without words shows the page's title, or a figure's
// number; one to a passage is a citation, behind the words that it quotes.
function resolved(tokens, pages, Token) {
  const out = [];
  let cited = "";
  for (const [place, token] of tokens.entries()) {
    const href = token.type === "link_open" ? token.attrGet("href") : "";
    if (token.type === "link_close" && cited) {
      if (tokens[place - 1].type !== "link_open") out.push(html(Token, "</q>"));
      out.push(html(Token, cited));
      cited = "";
    } else if (href?.startsWith("/")) {
      const [path, passage] = href.split("#");
      const page = pages.get(path);
      if (!page) throw new Error(`no page for ${href}`);
      const isEmpty = tokens[place + 1].type === "link_close";
      if (passage) {
        cited = `<sup class="cite"><a href="${page.url}#${passage}">${passage}</a></sup>`;
        if (!isEmpty) out.push(html(Token, "<q>"));
      } else {
        token.attrSet("href", page.url);
        out.push(token);
        if (isEmpty) out.push(text(Token, page.data.kind === "figures" ? page.data.facts.value.toLocaleString("en") : page.data.title));
      }
    } else {
      out.push(token);
    }
  }
  return out;
}

function html(Token, content) {
  return Object.assign(new Token("html_inline", "", 0), { content });
}

function text(Token, content) {
  return Object.assign(new Token("text", "", 0), { content });
}
