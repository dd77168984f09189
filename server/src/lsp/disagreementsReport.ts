// Where articles contradict one another, as a Markdown document: each pair of sentences side by side in a table.
import type { KnowledgeBase } from '../../../knowledge/src/base/base.ts';
import type { Disagreement } from '../check/compareSources.ts';
import type { Citation } from '../check/finding.ts';
import { aboutSource, emphasised } from '../check/card.ts';
import { asLinkText, asMarkdown } from '../check/markup.ts';
import type { Abilities } from './abilities.ts';
import { placeOf } from './toLocation.ts';
import { contradictions, contradictionsTitle } from './words.ts';

export function disagreementsReport(found: readonly Disagreement[], base: KnowledgeBase, abilities: Abilities): string {
  const { locale } = abilities;
  const pairs = found.map(({ one, other, answers }) => {
    const cells = [one, other];
    return [
      `## ${answers.map(asMarkdown).join(' ≠ ')}`,
      `| ${cells.map((cell) => heading(cell, base, abilities)).join(' | ')} |\n| --- | --- |\n| ${cells.map(emphasised).join(' | ')} |`,
    ].join('\n\n');
  });
  return `${[`# ${contradictionsTitle(locale)}`, contradictions(found.length, base.size, locale), ...pairs].join('\n\n')}\n`;
}

function heading(citation: Citation, base: KnowledgeBase, abilities: Abilities): string {
  const { uri, range } = placeOf(citation, base, abilities);
  const link = `${uri}#L${range.start.line + 1},${range.start.character + 1}`.replaceAll('(', '%28').replaceAll(')', '%29');
  return [`[${asLinkText(citation.title)}](${link})`, ...aboutSource(citation).map(asMarkdown)].join(' · ');
}
