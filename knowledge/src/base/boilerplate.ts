// Which blocks of an article state facts: not headings, questions, menus, footers, cookie lines or tails.
import type { ArticleWords } from '../languages/articles.ts';
import type { Block, Prose } from '../markdown/prose.ts';
import { fold } from '../text/fold.ts';

/** Furniture is short; a longer block is prose whatever it begins with. */
const LONGEST_LABEL = 220;
const LONGEST_NOTICE = 600;
/** Characters that the beginning of a notice has at most. */
const OPENING = 120;

/** One answer a block: whether it is a statement of the article. The answers of a FAQ are; its questions are not. */
export function factualBlocks(prose: Prose, words: readonly ArticleWords[]): readonly boolean[] {
  const furniture = new Set<number>();
  prose.blocks.forEach((block, i) => {
    if (block.kind === 'heading' && words.some((w) => w.sections.includes(bare(block.text)))) furniture.add(i);
  });
  return prose.blocks.map((block) => states(block, words) && !block.headings.some((h) => furniture.has(h)));
}

function states(block: Block, words: readonly ArticleWords[]): boolean {
  if (block.kind === 'heading' || block.cell?.row === 0) return false;
  if (block.kind === 'cell') return true;
  if (block.text.length > LONGEST_NOTICE) return !isLoneQuestion(block.text);
  // of a paragraph that is too long for a label its first words tell
  if (block.text.length > LONGEST_LABEL) return !isLoneQuestion(block.text) && !beginsNotice(fold(block.text.trimStart().slice(0, OPENING)), words);
  const text = fold(block.text).trim();
  return !isLoneQuestion(text) && !isMenu(text) && !beginsNotice(text, words) && !isFurniture(text, words);
}

const beginsNotice = (text: string, words: readonly ArticleWords[]): boolean => words.some(({ notices }) => notices.some((notice) => text.startsWith(notice)));

function isFurniture(text: string, words: readonly ArticleWords[]): boolean {
  const whole = bare(text);
  return words.some(({ lines, labels, credits }) => lines.includes(whole) || isCaption(text, credits) || labels.some((label) => labelled(text, label)));
}

function labelled(text: string, label: string): boolean {
  if (!text.startsWith(label)) return false;
  const rest = text.slice(label.length);
  return /^ ?:/.test(rest) || (/^[ \n]/.test(rest) && label.includes(' ') && !endsSentence(text));
}

/** `The ferry leaves the harbour. Photo: A. Lind`: a line that ends with who took its picture. */
function isCaption(text: string, credits: ArticleWords['credits']): boolean {
  if (!/[:©]/.test(text)) return false;
  const credit = /[.!?…)»”"] ?[([]?([\p{L} /]{2,24}) ?[:©] ?[^:!?]{2,60}$/u.exec(text)?.[1];
  return credit !== undefined && credits.includes(credit.trim());
}

const endsSentence = (text: string): boolean => /[.!?…][»”"')\] ]*$/.test(text);

/** A block that is one question: the heading of an answer, or a phrase of the writer's; no statement in either case. */
const isLoneQuestion = (text: string): boolean => text.includes('?') && /^[^.!?…]*\?[»”"'’ \u00a0\u202f]*$/.test(text);

/** `Home | News | Contact`, `Accueil › Économie › Entreprises`. */
function isMenu(text: string): boolean {
  if (text.length > 200 || endsSentence(text)) return false;
  const parts = text.split(/ [|·•›>»/] /);
  return parts.length >= 3 && parts.every((part) => part.length <= 30);
}

/** Without the marks that stand around a label: `— Contact :` → `contact`. */
const bare = (text: string): string => fold(text).replace(/^[^\p{L}\p{N}©(]{1,10}/u, '').replace(/[ :.>»→]{1,10}$/u, '');
