// Words that stand inside, before and behind names, and capitalised words that are none. Folded.
import type { Gender, NameVocabulary } from '../../facets/name/vocabulary.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const gendered = (m: string, f: string, either: string): ReadonlyMap<string, Gender | undefined> =>
  new Map([...[...set(m)].map((w) => [w, 'm'] as const), ...[...set(f)].map((w) => [w, 'f'] as const), ...[...set(either)].map((w) => [w, undefined] as const)]);

export const names: NameVocabulary = {
  inside: set('of the de van von ben bin al el der den di da du dos das del della la le for ibn abu ter ten zu'),
  ancestral: set('van von ben bin der den ibn ter zu dos das da di'),
  begins: set('united new great royal saint st south north east west central national federal general world european golden red black white big'),
  articles: set('the a an its his her their this that'),
  ownArticles: set('the la le los las el'),
  never: set(`i the a an it he she they we you this that these those in on at of and or but if when while who what why how where nor no not there here my our your his her its their
    both all each every some any none nobody neither either no-one one many most several few more less after before since despite with without within because although though as by for from to into over under during until unless once there then thus however moreover meanwhile yet so such also still even only just now today yesterday tomorrow instead according about between against across among unlike like whether whose whom his him them us me is are was were be been has have had do does did will would can could may might must should nothing something everyone everything
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
    january february march april june july august september october november december
    tv ok am pm faq faqs ai ml llm llms gpu gpus cpu cpus api apis pdf url urls vat gdp ipo dna gps diy co2`),
  honorifics: gendered('mr messrs sir lord fr', 'mrs ms miss lady dame mme mlle', 'mx dr prof rev hon st capt lt sgt gen col cllr'),
  titles: gendered('king prince duke earl baron count emperor sheikh pope father brother cardinal uncle tsar sultan monsignor', 'queen princess duchess countess baroness empress sister mother aunt', 'president chancellor minister prime premier detective sergeant inspector constable justice judge professor captain colonel general major admiral lieutenant commander commissioner reverend bishop archbishop senator congressman congresswoman representative councillor secretary governor mayor ambassador doctor chief superintendent deputy vice acting former chair chairman chairwoman rabbi imam saint saints'),
  degrees: set('kc qc mp mep msp phd md obe mbe cbe esq'),
  legal: set('inc ltd plc llc llp corp co gmbh ag sa nv bv srl spa pty limited incorporated corporation'),
  smallLegal: set('plc'),
  ands: set('& and'),
  partners: set('sons co partners associates brothers company daughters sisters'),
  institutions: set(`university college school academy institute institution bank court ministry department council commission committee agency authority office bureau board museum gallery library
    hospital foundation federation association union party parliament assembly senate congress house society club church company group lab labs laboratory laboratories research fund trust service services police army force administration centre center
    theatre orchestra press news times post airlines airways railways motors foods holdings industries systems technologies bancorp capital partners`),
  foreignHeads: set('musee universite ecole lycee banque ministere conseil bibliotheque hopital fondation federation institut academie theatre compagnie societe groupe parti syndicat observatoire comite commission conservatoire museo universidad universita museu universidade banco fundacion fondazione teatro universitat hochschule stiftung verein'),
  sites: set('street road avenue square lane bridge lake mount river park island islands bay valley hill hills castle airport station ocean sea mountains desert canal county strait gulf cape beach forest reef'),
  introducers: new Set(),
  occasions: set('cup league prize award awards war tour championship championships festival treaty act games'),
  joiners: set('of for'),
  lowerQualities: false,
  capitalsNames: true,
  qualified: set('based made born led owned backed run built funded controlled listed educated trained bound style held themed'),
  works: set('novel film movie book album song play opera series poem painting memoir essay musical documentary magazine newspaper journal'),
  between: set('a an the of in on at to for and from with by or de la le du'),
  genders: gendered('actor spokesman businessman chairman congressman father son brother husband widower king prince duke uncle', 'actress spokeswoman businesswoman chairwoman congresswoman mother daughter sister wife widow queen princess duchess aunt nee', ''),
  personalRelatives: set('who whose whom'),
  years: set('aged'),
  instancing: set('such like'),
  toldApart: set('video band game show single ep soundtrack franchise sitcom miniseries'),
  defining: set('is was'),
  indefinite: set('a an'),
  beforeKind: set('only solely just merely simply exclusively purely strictly also not never actually really'),
  inTitles: set('between before after that when where while if is are was were be been who what how why on in at under over through against into with without from by you me my your his her our their not no never about out up down off until than then when which do does did have has had could would should'),
  titled: set('newspaper magazine daily weekly website'),
};
