// The citations of a draft as links: a key leads to the article it names, at the sentence that the claim before it rests on.
import type { DocumentLink } from 'vscode-languageserver/node';
import type { Article, KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import { citedKeys, type CitedKey } from '../check/citationMarks.ts';
import { citationKey } from '../check/citing.ts';
import type { Finding } from '../check/finding.ts';
import { linesOf } from '../workspace/lines.ts';
import { uriOf } from '../workspace/paths.ts';
import type { Abilities } from './abilities.ts';
import type { Session } from './session.ts';
import { isConverted, readableUri } from './sourceUri.ts';
import { linkToPlace, placeOf } from './toLocation.ts';

/** Answers `documentLink`. Keys that name no article are somebody else's. */
export function answerCitationLinks({ connection, documents, libraries, judge, abilities }: Session): void {
  connection.onDocumentLinks(({ textDocument: { uri } }): DocumentLink[] => {
    const text = documents.get(uri)?.getText() ?? '';
    const base = libraries.shelfFor(uri)?.library.base;
    if (base === undefined || libraries.isArticle(uri) || !/@|\[\[/.test(text)) return [];
    const keys = citedKeys(text);
    if (keys.length === 0) return [];
    const articles = byKey(base);
    const findings = judge.atHand(uri)?.found.all() ?? [];
    const lines = linesOf(text);
    return keys.flatMap((cited) => {
      const article = articles.get(citationKey(`${cited.key}.md`)) ?? articles.get(citationKey(cited.key));
      return article === undefined ? [] : [{ range: lines.rangeOf(cited.span), target: targetOf(article, cited, text, findings, base, abilities), tooltip: [article.meta.title, article.meta.publisher, article.meta.date].filter((part) => part !== undefined).join(', ') }];
    });
  });
}

/** The sentence that the claim before the citation rests on, in the same paragraph; else the article. */
function targetOf({ path }: Article, { span }: CitedKey, text: string, findings: readonly Finding[], base: KnowledgeBase, abilities: Abilities): string {
  const before = findings.findLast((finding) => finding.span.end <= span.start && finding.evidence.some((one) => one.path === path));
  const citation = before?.evidence.find((one) => one.path === path);
  const apart = before === undefined || /\n\s*\n/.test(text.slice(before.span.end, span.start).replaceAll('\r', ''));
  if (isConverted(path) && !abilities.sourceTexts) return uriOf(path);
  return citation === undefined || apart ? readableUri(path) : linkToPlace(placeOf(citation, base, abilities));
}

/** The articles of a base by their keys, found once for each base. */
const known = new WeakMap<KnowledgeBase, ReadonlyMap<string, Article>>();
function byKey(base: KnowledgeBase): ReadonlyMap<string, Article> {
  const articles = known.get(base) ?? new Map(base.articles.map((article) => [citationKey(article.path), article]));
  known.set(base, articles);
  return articles;
}
