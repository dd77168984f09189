// The dossier of a draft: every claim with how it stands, the sentences that decide it, why it is ignored, and what was read,
// with hashes. The same input gives the same bytes: there is no date of today in it, and nothing of the machine.
import type { KnowledgeBase } from '../../../../knowledge/src/base/base.ts';
import { fromFrontMatter } from '../../../../knowledge/src/base/metadata.ts';
import { languageOf } from '../../../../knowledge/src/claims/read.ts';
import { articleWords } from '../../../../knowledge/src/languages/articles.ts';
import { dossierWords, type DossierWords } from '../../../../knowledge/src/languages/dossierWords.ts';
import { messages } from '../../../../knowledge/src/languages/messages.ts';
import { readMarkdown } from '../../../../knowledge/src/markdown/readMarkdown.ts';
import type { Citation, Finding } from '../finding.ts';
import { surroundings } from '../surroundings.ts';
import { STANDINGS, answerFor, isTelling, tally, toldTogether, type Standing } from '../tally.ts';
import type { Block, DossierPage, Run } from './page.ts';

/** A file that was read. */
export interface DossierFile {
  /** as it is named in the dossier: its path from the project */
  readonly name: string;
  /** where it is from the folder that the dossier is put into; undefined: nowhere that can be linked to */
  readonly href: string | undefined;
  /** SHA-256 of its bytes; undefined when they cannot be read */
  readonly hash: string | undefined;
}

/** What a dossier is made of. */
export interface DossierInput {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly base: KnowledgeBase;
  readonly version: string;
  readonly draft: DossierFile;
  /** the file of an article */
  readonly source: (path: string) => DossierFile;
  /** the line of an offset of the draft, counted from 1 */
  readonly lineInDraft: (offset: number) => number;
  /** the line of a sentence in its file, counted from 1; undefined where the file has no lines */
  readonly lineOf: (citation: Citation) => number | undefined;
}

/** What the parts of a dossier are set with. */
interface Setting extends DossierInput {
  readonly language: 'fr' | 'en';
  readonly words: DossierWords;
  /** each source that is cited has a number, in the order of the paths */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Sets the dossier. */
export function dossierOf(input: DossierInput): DossierPage {
  const { text, findings, draft, version } = input;
  const { prose } = readMarkdown(text);
  const language = fromFrontMatter(prose.frontMatter, articleWords).language ?? mostUsed(findings) ?? languageOf(prose.blocks.map((block) => block.text).join('\n').slice(0, 4000)) ?? 'en';
  const words = dossierWords[language];
  const cited = [...new Set(findings.flatMap(({ evidence }) => evidence.map(({ path }) => path)))].sort();
  const setting: Setting = { ...input, language, words, numbers: new Map(cited.map((path, i) => [path, i + 1])) };
  const title = words.title(prose.blocks.find(({ kind }) => kind === 'heading')?.text.trim() || draft.name);
  const counts = tally(findings);
  const all = STANDINGS.reduce((sum, standing) => sum + counts[standing], 0);
  const told = STANDINGS.filter((standing) => standing === 'conflict' || counts[standing] > 0).map((standing) => words.counts[standing](counts[standing])).join(' · ');
  return {
    language,
    title,
    version,
    blocks: [
      heading(1, title),
      { kind: 'paragraph', runs: all === 0 ? [{ text: words.nothing }] : [{ text: words.claims(all), strong: true }, { text: ` · ${told}` }] },
      { kind: 'paragraph', quiet: true, runs: [fileRun(draft)] },
      ...STANDINGS.flatMap((standing) => section(standing, counts[standing], setting)),
      ...filesSection(cited, setting),
      { kind: 'paragraph', quiet: true, runs: [{ text: words.made(version) }] },
    ],
  };
}

const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, runs: [{ text }] });
const fileRun = ({ name, href }: DossierFile, text: string = name): Run => ({ text, ...(href !== undefined && { href }) });
const hashRun = ({ hash }: DossierFile, words: DossierWords): Run => (hash === undefined ? { text: words.unknownHash } : { text: hash, code: true });

function mostUsed(findings: readonly Finding[]): 'fr' | 'en' | undefined {
  const french = findings.filter(({ language }) => language === 'fr').length;
  return findings.length === 0 ? undefined : french * 2 > findings.length ? 'fr' : 'en';
}

/** The claims that stand so, in the order of the draft. */
function section(standing: Standing, count: number, setting: Setting): readonly Block[] {
  if (count === 0) return [];
  const claims = toldTogether(setting.findings).flatMap((told) => (told.standing === standing ? [told.findings] : []));
  return [heading(2, `${setting.words.groups[standing]} (${count})`), ...claims.map((some): Block => ({ kind: 'claim', standing, blocks: claimBlocks(standing, some, setting) }))];
}

/** Characters of the sentence before and after the words. */
const ROOM = { before: 280, after: 280 };

function claimBlocks(standing: Standing, findings: readonly [Finding, ...Finding[]], setting: Setting): readonly Block[] {
  const { text, words, draft, lineInDraft } = setting;
  const [first] = findings;
  const line = lineInDraft(first.span.start);
  const place: Run = { text: words.line(line), ...(draft.href !== undefined && { href: `${draft.href}#L${line}` }) };
  const agreed = standing === 'supported' || standing === 'unverified';
  const code = agreed || first.code === 'directive' ? [] : [{ text: ` · ${messages[setting.language].codes[first.code]}` }];
  const { before, words: own, after } = surroundings(text, first.span, ROOM);
  const whole = first.sentence.replace(/\ufffc/g, '…').replace(/\s+/g, ' ').trim();
  const sentence: readonly Run[] = findings.length === 1 ? [{ text: before }, { text: own, strong: true }, { text: after }] : [{ text: whole }];
  const answer = first.verdict === 'conflict' ? answerFor(first) : '';
  const telling = agreed ? findings.filter((finding) => isTelling(finding, text)) : [first];
  const said = telling.length === 0 ? [words.quoted(clipped(whole))] : telling.map(({ span }) => words.quoted(surroundings(text, span, { before: 0, after: 0 }).words));
  return [
    { kind: 'heading', level: 3, runs: [{ text: answer === '' ? said.join(', ') : `${said[0]} → ${words.quoted(answer)}` }] },
    { kind: 'paragraph', quiet: true, runs: [place, ...code] },
    { kind: 'paragraph', runs: sentence },
    ...(agreed ? [] : [{ kind: 'paragraph', runs: [{ text: first.message }] } as const]),
    ...(first.ignored === undefined ? [] : [{ kind: 'paragraph', runs: ignoredRuns(first.ignored, words) } as const]),
    ...distinct(findings.flatMap(({ evidence }) => evidence)).map((citation): Block => ({ kind: 'quote', runs: quotation(citation, words), origin: originOf(citation, setting) })),
  ];
}

/** A heading has room for so much of a sentence. */
const MOST_HEADING = 70;
const clipped = (text: string): string => (text.length <= MOST_HEADING ? text : `${text.slice(0, text.lastIndexOf(' ', MOST_HEADING)).replace(/[\s,;:]+$/u, '')}…`);

const ignoredRuns = ({ by, reason }: NonNullable<Finding['ignored']>, words: DossierWords): readonly Run[] =>
  [{ text: `${words.ignoredBy[by]} ` }, ...(reason === '' ? [{ text: words.noReason }] : [{ text: words.reason }, { text: reason, strong: true }])];

/** The same sentence once, with all its decisive words. */
function distinct(citations: readonly Citation[]): readonly Citation[] {
  const found = new Map<string, Citation>();
  for (const citation of citations) {
    const key = `${citation.path}\n${citation.span.start}`;
    const before = found.get(key);
    found.set(key, before === undefined ? citation : { ...before, decisive: [...before.decisive, ...citation.decisive] });
  }
  return [...found.values()];
}

/** The sentence between quotation marks, its decisive words strong. */
function quotation({ quote, decisive }: Citation, words: DossierWords): readonly Run[] {
  const [open = '', close = ''] = words.quoted('\n').split('\n');
  const runs: Run[] = [{ text: open }];
  let at = 0;
  for (const { start, end } of [...decisive].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) continue;
    runs.push({ text: quote.slice(at, start) }, { text: quote.slice(start, end), strong: true });
    at = end;
  }
  return [...runs, { text: quote.slice(at) }, { text: close }].filter(({ text }) => text !== '');
}

/** Number, title, publisher, date, page and line: where the sentence stands. */
function originOf(citation: Citation, { source, lineOf, words, numbers }: Setting): readonly Run[] {
  const { path, title, publisher, date, page, says, differs } = citation;
  const { href } = source(path);
  const line = lineOf(citation);
  const target = href === undefined ? undefined : line === undefined ? href : `${href}#L${line}`;
  const rest = [publisher, date, page === undefined ? undefined : words.page(page), line === undefined ? undefined : words.line(line)].filter((part) => part !== undefined);
  return [...(differs ? [{ text: words.otherwise(says), strong: true }, { text: ' · ' }] : []), { text: `[${numbers.get(path)}] ` }, { text: title, ...(target !== undefined && { href: target }) }, ...rest.map((part) => ({ text: ` · ${part}` }))];
}

/** The draft and what was cited, with the hashes of the files. */
function filesSection(cited: readonly string[], { base, draft, source, words }: Setting): readonly Block[] {
  const { columns } = words;
  const rows = cited.map((path, i) => {
    const file = source(path);
    const meta = base.find(path)?.meta;
    const title = meta?.title ?? file.name;
    const known = [meta?.author, meta?.publisher, meta?.date].filter((part) => part !== undefined).join(' · ');
    return [[{ text: String(i + 1) }], [{ text: title, ...(meta?.url !== undefined && /^https?:\/\//.test(meta.url) && { href: meta.url }) }], [{ text: known }], [fileRun(file)], [hashRun(file, words)]];
  });
  const table: Block = { kind: 'table', head: ['', columns.title, columns.published, columns.file, 'SHA-256'], rows: [[[], [{ text: words.draft }], [], [fileRun(draft)], [hashRun(draft, words)]], ...rows] };
  return [heading(2, words.files), { kind: 'paragraph', quiet: true, runs: [{ text: words.sourcesCited(cited.length, base.size) }] }, table];
}
