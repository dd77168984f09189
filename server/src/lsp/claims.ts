// Every claim of a draft with how it stands, for our own client's list and its quiet marks.
import type { Finding } from '../check/finding.ts';
import { surroundings } from '../check/surroundings.ts';
import { answerFor, isTelling, toldTogether, type Standing } from '../check/tally.ts';
import type { Abilities } from './abilities.ts';
import { withdrawable } from './cancelling.ts';
import { CLAIMS, type Claim, type DraftClaims, type FileParams } from './protocol.ts';
import type { Session } from './session.ts';
import { placeOf } from './toLocation.ts';
import type { Verdicts } from './verdicts.ts';

/** How much of the sentence is shown before and after the words (characters). */
const ROOM = { before: 40, after: 80 };
/** The same where a row may have nothing but the sentence. */
const WHOLE = { before: 200, after: 120 };

/** Answers with the verdicts at hand; null for what is no draft. */
export function answerClaims({ connection, judge, abilities }: Session): void {
  connection.onRequest(CLAIMS, withdrawable(async ({ uri }: FileParams, token): Promise<DraftClaims | null> => {
    const verdicts = await judge.verdictsOn(uri, token);
    return verdicts === undefined ? null : { version: verdicts.version, serial: verdicts.serial, claims: claimsOf(verdicts, abilities) };
  }));
}

function claimsOf(verdicts: Verdicts, abilities: Abilities): readonly Claim[] {
  const found = verdicts.found.all();
  const told = new Map(toldTogether(found).flatMap(({ standing, findings }, row) => findings.map((finding): [Finding, { standing: Standing; row: number }] => [finding, { standing, row }])));
  return found.flatMap((finding) => {
    const how = told.get(finding);
    return how === undefined ? [] : [{ ...toClaim(finding, verdicts, abilities, how.standing), ...how }];
  });
}

function toClaim(finding: Finding, verdicts: Verdicts, abilities: Abilities, standing: Standing): Omit<Claim, 'standing' | 'row'> {
  const { code, span, message, evidence, ignored } = finding;
  const [first] = evidence;
  return {
    code: code === 'directive' ? '' : code,
    range: verdicts.lines.rangeOf(span),
    ...surroundings(verdicts.text, span, standing === 'supported' || standing === 'unverified' ? WHOLE : ROOM),
    telling: isTelling(finding, verdicts.text),
    message,
    answer: finding.verdict === 'conflict' ? answerFor(finding) : '',
    ...(ignored !== undefined && { ignored }),
    ...(first !== undefined && {
      source: {
        title: first.title,
        quote: first.quote,
        place: placeOf(first, verdicts.base, abilities),
        ...(first.publisher !== undefined && { publisher: first.publisher }),
        ...(first.date !== undefined && { date: first.date }),
        ...(first.page !== undefined && { page: first.page }),
        others: new Set(evidence.map(({ path }) => path)).size - 1,
      },
    }),
  };
}
