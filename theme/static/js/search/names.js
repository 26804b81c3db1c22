// Names: the pages whose title, other names or numbers fit what was typed, and the nearest where none does.

import { distance, read } from "./numbers.js";

const KINDS = ["figure", "talk", "person", "term", "page", "source"];
const LIKE = 0.6; // how much of a word must be the same for a name to be near
const LETTERS = { ø: "o", ł: "l", đ: "d", ħ: "h", ı: "i", ß: "ss", æ: "ae", œ: "oe" };

/** A text without what people leave out or type differently: accents, capitals, apostrophes, full stops in letters. */
export function fold(text) {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[øłđħıßæœ]/g, (letter) => LETTERS[letter]).replace(/['’ʼ`´]|(?<=\p{L})\.(?=\p{L})/gu, "");
}

/** The words of a text, folded. */
export function words(text) {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The pages of the names' file, made ready to be looked through. */
export function prepared(pages) {
  return pages.map((page) => {
    const names = [page.title, ...(page.names ?? [])].map(words);
    const phrases = [page.date ?? "", ...(page.words ?? [])].map(words);
    const rest = [page.summary ?? "", page.fact ?? ""].flatMap(words).concat(phrases.flat());
    return {
      ...page,
      called: names,
      phrases: phrases.map((phrase) => phrase.join(" ")),
      spoken: [...names.flat(), ...rest],
      years: page.years ?? [],
      sides: page.sides ?? [],
    };
  });
}

/** The pages that fit, best first. A figure's number counts most; number is the text of the best one. */
export function find(pages, typed, scales) {
  const wanted = words(typed);
  const numbers = byNumber(pages, typed, scales);
  const met = new Set(numbers.map(({ page }) => page));
  const named = wanted.join("").length < 2 ? [] : pages
    .filter((page) => !met.has(page))
    .map((page) => ({ page, score: score(page, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || order(one.page) - order(other.page));
  return { found: [...numbers, ...named].map(({ page }) => page), number: numbers[0]?.text ?? "" };
}

const order = (page) => KINDS.indexOf(page.kind);
const begins = (among, word) => among.some((one) => one.startsWith(word));

function score(page, wanted) {
  const asked = wanted.join(" ");
  const called = page.called.map((name) => {
    const whole = name.join(" ");
    if (whole === asked) return 5;
    if (whole.startsWith(asked)) return 4;
    return wanted.every((word) => begins(name, word)) ? 3 : 0;
  });
  if (page.phrases.includes(asked)) called.push(2);
  return Math.max(...called) || (wanted.every((word) => begins(page.spoken, word)) ? 1 : 0);
}

function byNumber(pages, typed, scales) {
  const { readings, rest } = read(typed, scales);
  const left = words(rest);
  const found = [];
  for (const page of readings.length ? pages.filter((page) => page.numbers) : []) {
    const fits = left.filter((word) => begins(page.spoken, word)).length;
    const near = readings
      .filter((reading) => reading.surely || (readings.length === 1 && fits === left.length))
      .flatMap((reading) => page.numbers.map((number) => [distance(reading, Number(number)), number]))
      .filter(([off]) => off < Infinity)
      .sort(([one], [other]) => one - other)[0];
    // The very number that was typed stands in texts; one that was rounded stands there as the figure's own.
    if (near) found.push({ page, off: near[0], fits, text: near[0] === 0 ? near[1] : page.fact });
  }
  return found.sort((one, other) => one.off - other.off || other.fits - one.fits);
}

/** The pages whose names are most like what was typed, at most three. */
export function nearest(pages, typed) {
  const wanted = words(typed).filter((word) => word.length > 2);
  if (!wanted.length) return [];
  return pages
    .map((page) => {
      const likes = page.called.map((name) => wanted.map((word) => Math.max(0, ...name.map((one) => like(word, one)))));
      return { page, score: Math.max(...likes.map((like) => like.reduce((sum, one) => sum + one, 0) / wanted.length)) };
    })
    .filter(({ score }) => score >= LIKE)
    .sort((one, other) => other.score - one.score || order(one.page) - order(other.page))
    .slice(0, 3)
    .map(({ page }) => page);
}

/** How much of two words is the same, from 0 to 1: the changes that make one of the other, against the longer one. */
function like(one, other) {
  const longest = Math.max(one.length, other.length);
  if (Math.abs(one.length - other.length) > longest * (1 - LIKE)) return 0;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const same = row[to - 1] + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(same, row[to] + 1, next[to - 1] + 1));
    }
    row = next;
  }
  return 1 - row[other.length] / longest;
}
