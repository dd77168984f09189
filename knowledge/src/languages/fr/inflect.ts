// A French verb in the form of the verb it takes the place of, where both go the same way: accepte → refuse, réduit → augmenté.
import type { Word } from '../../analysis/word.ts';
import { fold } from '../../text/fold.ts';
import { feminine } from './rewrite.ts';

const IRREGULAR: Readonly<Record<string, string>> = { ouvrir: 'ouvert', offrir: 'offert', souffrir: 'souffert', couvrir: 'couvert', découvrir: 'découvert', perdre: 'perdu', vendre: 'vendu', rendre: 'rendu', répondre: 'répondu', réduire: 'réduit', produire: 'produit', conduire: 'conduit', construire: 'construit', détruire: 'détruit', exclure: 'exclu', conclure: 'conclu', inclure: 'inclus', permettre: 'permis', mettre: 'mis', soumettre: 'soumis', admettre: 'admis', prendre: 'pris', perdurer: 'perduré', tenir: 'tenu', maintenir: 'maintenu', soutenir: 'soutenu', obtenir: 'obtenu', interdire: 'interdit', contredire: 'contredit', élire: 'élu', battre: 'battu', vaincre: 'vaincu', croître: 'crû', accroître: 'accru', recevoir: 'reçu', apparaître: 'apparu', disparaître: 'disparu', reconnaître: 'reconnu', suivre: 'suivi', poursuivre: 'poursuivi', acquérir: 'acquis', atteindre: 'atteint', éteindre: 'éteint', restreindre: 'restreint', convaincre: 'convaincu', interrompre: 'interrompu', suspendre: 'suspendu', étendre: 'étendu', descendre: 'descendu', fermer: 'fermé', rouvrir: 'rouvert' };

const participle = (verb: string): string | undefined => IRREGULAR[verb] ?? (/er$/.test(verb) ? `${verb.slice(0, -2)}é` : /ir$/.test(verb) && !/oir$|enir$|[^i]rir$/.test(verb) ? `${verb.slice(0, -2)}i` : undefined);

/** A stem that changes with its ending: lever, céder, jeter, appeler, payer, manger, placer. */
const CHANGING = /(?:[eé][^aeiouy]+|[aou]y|g|c)er$/;

/** Undefined where the two do not go the same way, or a reflexive stands in the way. */
export function inflected(lemma: string, like: Word): string | undefined {
  const [verb = '', ...rest] = lemma.split(' ');
  if (/^(?:se|s'|être|avoir)/.test(lemma) || rest.length > 0) return undefined;
  if (like.form === 'infinitive') return verb;
  if (like.form === 'pastParticiple') {
    const said = participle(verb);
    const own = participle(accented(like));
    if (said === undefined || own === undefined) return undefined;
    const text = fold(like.text);
    const many = /s$/.test(text) && !/s$/.test(fold(own));
    const female = fold(many ? text.slice(0, -1) : text) === fold(feminine(own)) && feminine(own) !== own;
    const gendered = female ? feminine(said) : said;
    return many && !/[sx]$/.test(gendered) ? `${gendered}s` : gendered;
  }
  if (!/er$/.test(like.lemma) || !/er$/.test(verb) || CHANGING.test(verb) || CHANGING.test(like.lemma)) return undefined;
  const ending = like.text.slice(like.lemma.length - 2);
  return like.fold.startsWith(like.lemma.slice(0, -2)) ? `${verb.slice(0, -2)}${ending}` : undefined;
}

/** The lemma as it is spelt, where a reading tells it. */
const accented = (like: Word): string => like.readings.find((r) => r.part === 'verb')?.lemma ?? like.lemma;
