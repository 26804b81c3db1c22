// Numbers in any form that a reader may type: 220,908, 220908, 220 908, 220.908, 220k, 0.22 million, 9.3%.

const NUMBER = /(?<![\p{L}\d.,])(\d{1,3}(?:[.,'’\u0020\u00a0\u202f\u2009]\d{3})+(?!\d)|\d+)(?:([.,])(\d+))?(?!\d)/gu;
const SCALE = /^[\s\u00a0\u202f-]?(\p{L}+)(?!\p{L})/u;
const NEAR = 0.05; // how far from a number what was typed may lie, as a share of it

/** What was typed as numbers, each in every way in which it can be read, and the words that are left.

A reading has its value and its grain: how exact it is, such as 1000 for 220k and for 221,000, and 0 for a number that
must be met exactly. scales are the words that multiply what stands before them. */
export function read(text, scales) {
  const readings = [];
  let rest = text;
  for (const found of text.matchAll(NUMBER)) {
    const [written, whole, , decimals] = found;
    const behind = text.slice(found.index + written.length);
    const word = SCALE.exec(behind);
    const scale = word && scales[word[1].toLowerCase()];
    rest = rest.replace(written + (scale ? word[0] : ""), " ");
    readings.push(reading(whole.replace(/\D/g, ""), decimals ?? "", scale ?? 1, whole.length > 4));
    const point = /^(\d{1,3})[.,](\d{3})$/.exec(whole);
    if (point && !decimals) readings.push(reading(point[1], point[2], scale ?? 1, true));
  }
  return { readings, rest };
}

function reading(whole, decimals, scale, amount) {
  const value = Number(`${whole}.${decimals || 0}`) * scale;
  const zeros = /0*$/.exec(whole)[0].length;
  const exact = scale === 1 && !decimals;
  let grain = scale / 10 ** decimals.length;
  if (exact) grain = zeros > 2 || (zeros > 1 && value >= 1e4) ? 10 ** zeros : 0;
  // A small number or a year is rarely what is looked for; it has to come with words that fit.
  return { value, grain, surely: !exact || (amount && value >= 1000) };
}

/** How far a number lies from a reading, as a share of it; Infinity where it is another number. */
export function distance({ value, grain }, number) {
  const off = Math.abs(number - value);
  return off === 0 ? 0 : off <= grain && off <= NEAR * value ? off / value : Infinity;
}
