// English sentence ends.
import { wordSet, type SentenceVocabulary } from '../../analysis/sentenceVocabulary.ts';

export const sentences: SentenceVocabulary = {
  titles: wordSet(`mr mrs ms mx dr drs prof profs rev revd hon gen maj col sgt capt cpt cmdr lt adm gov sen sens rep reps pres supt insp det fr msgr mgr messrs mme mmes mlle mlles
    br cpl pvt brig amb atty`),
  joins: wordSet('e.g i.e eg ie cf viz vs v n.b nb'),
  abbreviations: wordSet(`st mt ft ave blvd rd sq hwy pl approx ca dept univ assn bros mfg intl natl govt asst assoc incl excl tel repr eds pkwy wm chas geo jas thos`),
  numbered: wordSet('no nos fig figs vol vols eq eqs p pp c ch chs sec secs art arts ed est ext op max min pt bk col para par sect tab ver rev app ex cl r reg regs ff nr ref q'),
  months: wordSet('jan feb mar apr jun jul aug sep sept oct nov dec'),
  fullMonths: wordSet('january february march april may june july august september october november december mai juin juillet'),
  mayEnd: wordSet(`etc al inc ltd corp co plc llc jr sr esq bros cie s.a s.p.a n.v u.s u.k u.n u.s.a u.a.e d.c e.u a.m p.m am pm b.c a.d b.c.e c.e ph.d m.d b.a m.a b.sc m.sc m.b.a d.phil ll.b u.s.s.r l.a n.y`),
  goesOn: wordSet(`senate house congress president vice government army navy supreme court department treasury embassy constitution military air open district ambassador secretary federal capitol marine marines
    coast census state rep sen gov attorney steel soccer olympic agency geological food energy bureau forces ceo cfo cto coo chief chairman chairwoman spokesman spokeswoman
    monday tuesday wednesday thursday friday saturday sunday est edt et gmt utc bst cet cest pst pdt pt cst cdt mst ist jst eastern pacific central`),
  openers: wordSet(`the a an he she it they we you this that these those his her its their our my your in on at by for from with without within after before since until while when whenever where wherever
    if unless although though because but and or nor so as there here then now however meanwhile moreover nevertheless nonetheless furthermore instead besides still yet also only even once
    who what why how which whose not no none nobody nothing never all some many most both each every one two three four five six seven eight nine ten few several another other others
    yesterday today tomorrow later earlier afterwards finally first second next last more less such despite under over between among during through across about against according
    asked is was are were has had did does can could will would may might should must do let perhaps maybe indeed thus hence`),
  particles: wordSet('le la les de du des van von der den del della di da dos el al bin ibn ben o'),
  lettered: wordSet(`vitamin vitamins plan group hepatitis type class grade grades block appendix section schedule exhibit category tier series model gate terminal channel league division part phase
    option level zone line letter war factor figure table item annex building wing hall studio platform hemophilia influenza variable point row seat`),
  letterWords: wordSet('i'),
  says: wordSet(`said says asked asks added adds replied replies wrote writes told tells shouted cried joked quipped wondered wonders answered argued argues explained explains insisted insists noted notes
    recalled recalls warned warns exclaimed demanded remarked tweeted posted declared`),
  companies: wordSet('inc corp corporation ltd plc llc co group gmbh ag sa'),
};
