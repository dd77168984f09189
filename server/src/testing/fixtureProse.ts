// What the laws do to a draft: take its markers away, cut it, dress it in markup, and look at what remains the same.
import type { Finding } from '../check/finding.ts';

/** The paragraphs of a fixture: no front matter, no markers. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .replace(/^---\n[^]*?\n---\n/, '')
    .split(/\n{2,}/)
    .map((p) => p.split('\n').filter((line) => !/^<!-- .* -->$/.test(line)).join('\n').trim())
    .filter((p) => p !== '');

/** The text without its k-th stretch, for each pair of random numbers between 0 and 1 (where it starts, how long it is). */
export const withoutStretches = (text: string, cuts: readonly (readonly [number, number])[]): string =>
  cuts.reduce((t, [where, size]) => {
    const from = Math.floor(where * t.length);
    return t.slice(0, from) + t.slice(from + Math.floor(size * 12) + 1);
  }, text);

export type Dress = 'strong' | 'emphasis' | 'comment' | 'line break' | 'comment block' | 'code fence';

/**
 * The paragraphs as one draft, with markup that says nothing added at random places.
 * @param picks one number between 0 and 1 a place
 */
export function dressed(paragraphs: readonly string[], dress: Dress, picks: readonly number[]): string {
  if (dress === 'comment block' || dress === 'code fence') {
    const block = dress === 'code fence' ? '```text\nCinq auteurs, five authors, 2021.\n```' : '<!-- Cinq auteurs, five authors, 2021. -->';
    const places = new Set(picks.map((p) => Math.floor(p * paragraphs.length)));
    return paragraphs.flatMap((p, i) => (places.has(i) ? [block, p] : [p])).join('\n\n');
  }
  return paragraphs.map((p, i) => dressedInside(p, dress, picks[i % picks.length] ?? 0)).join('\n\n');
}

/** One word in emphasis, or one space as a line break or with a comment: only where Markdown reads it as such. */
function dressedInside(paragraph: string, dress: Dress, pick: number): string {
  if (/[*_`<[|>#$]/.test(paragraph)) return paragraph;
  const places = [...paragraph.matchAll(dress === 'strong' || dress === 'emphasis' ? /(?<= )\p{L}+(?= )/gu : / (?=\p{L}{2})/gu)];
  const place = places[Math.floor(pick * places.length)];
  if (place === undefined) return paragraph;
  const [word] = place;
  const instead = { strong: `**${word}**`, emphasis: `*${word}*`, comment: ' <!-- cinq, five --> ', 'line break': '\n' };
  return paragraph.slice(0, place.index) + instead[dress as keyof typeof instead] + paragraph.slice(place.index + word.length);
}

/** What a writer is told, without where: the same for two drafts that say the same. */
export const toldOf = (text: string, findings: readonly Finding[]): readonly string[] =>
  findings
    .filter((f) => f.verdict !== 'unverified')
    .map((f) => {
      const plain = (t: string): string => t.replace(/<!--.*?-->/g, '').replace(/[*\s]+/g, ' ').trim();
      const cited = f.evidence.map((e) => `${e.path}:${e.span.start}`).join(' ');
      return `${f.verdict} ${f.code} "${plain(text.slice(f.span.start, f.span.end))}" ${cited}`;
    });
