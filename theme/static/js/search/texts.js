// Texts: what Pagefind finds in the words of the pages, each time with the sentence.

import { fold } from "./names.js";

const LONGEST = 45; // words of a sentence that are shown
const STEM = 0.6; // how much of a word that was typed a word that was found must begin with

let engine;

/** Load Pagefind and the beginning of its index; address is that of its script. */
export function load(address) {
  engine ??= import(address).then(async (pagefind) => {
    await pagefind.init();
    return pagefind;
  });
  return engine;
}

/** What is found, best first: each with its id and a function that gives its sentence, or null for no true match. */
export async function search(address, typed) {
  const pagefind = await load(address);
  const { results } = await pagefind.search(typed);
  const wanted = typed.split(/\s+/).map(compact).filter(Boolean);
  return results.map(({ id, data }) => ({ id, sentence: async () => sentence(await data(), wanted) }));
}

const compact = (word) => fold(word).replace(/[^\p{L}\p{N}]/gu, "");

// Where a word is found nowhere, Pagefind takes a shorter one: men for mendralla. Those are no matches.
function same(wanted, found) {
  let at = 0;
  while (at < wanted.length && wanted[at] === found[at]) at++;
  return at >= STEM * wanted.length;
}

function sentence({ content, locations, meta }, wanted) {
  const all = [...content.matchAll(/\S+/g)].map(({ index, 0: text }) => ({ index, text, plain: compact(text) }));
  const met = locations.map((at) => all[at]).filter((word) => word && wanted.some((one) => same(one, word.plain)));
  const holds = (words) => wanted.filter((one) => words.some((word) => same(one, word.plain))).length;
  if (holds(met) < wanted.length) return null;
  // The sentence that says most of it; rather one that can be shown whole, and that is not the title again.
  const worth = (words) =>
    holds(words) - (words.length > LONGEST ? 0.4 : 0) - (content.startsWith(meta.title, words[0].index) ? 0.5 : 0);
  const sentences = met.map((word) => ({ word, words: around(content, all, word) }));
  const best = sentences.reduce((one, other) => (worth(other.words) > worth(one.words) ? other : one));
  return shown(best, new Set(met));
}

function shown({ word, words }, met) {
  const spare = words.length - LONGEST;
  const first = spare > 0 ? Math.max(0, Math.min(words.indexOf(word) - 8, spare)) : 0;
  const part = words.slice(first, first + LONGEST);
  return {
    before: first > 0,
    after: first + LONGEST < words.length,
    words: part.map((one) => ({ text: one.text, marked: met.has(one) })),
  };
}

/** The words of the sentence in which a word stands. */
function around(content, all, { index }) {
  const [first, last] = bounds(content, index);
  return all.filter((word) => word.index >= first && word.index < last);
}

function bounds(content, at) {
  if (!Intl.Segmenter) return [at - 120, at + 120];
  segmented.sentences ??= new Intl.Segmenter(document.documentElement.lang, { granularity: "sentence" });
  if (segmented.content !== content) Object.assign(segmented, { content, parts: segmented.sentences.segment(content) });
  const { index, segment } = segmented.parts.containing(at);
  return [index, index + segment.length];
}

const segmented = {};
