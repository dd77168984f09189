// English morphology: forms and what they must be read as.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import type { Reading } from '../../analysis/reading.ts';
import { readingTable } from '../morphology/readings.ts';
import { ENGLISH_IRREGULAR } from './irregular.ts';
import { englishMorphology } from './morphology.ts';

const MARKS: Readonly<Record<string, string>> = { infinitive: 'i', finite: 'v', pastParticiple: 'pp', presentParticiple: 'prp' };
const PARTS: Readonly<Record<string, string>> = { noun: 'n', adjective: 'a', adverb: 'adv', name: 'name', function: 'f', verb: 'verb' };
const mark = (r: Reading): string => `${r.lemma}.${r.form === undefined ? PARTS[r.part] : MARKS[r.form]}`;

/** form: the reading that must come first, then others that must be there. */
const GOLD = `
hired: hire.v hire.pp
fired: fire.v fire.pp
planned: plan.v plan.pp
making: make.prp
died: die.v
dying: die.prp
studies: study.n study.v
companies: company.n
analyses: analysis.n
taxes: tax.n tax.v
buses: bus.n
focused: focus.v focus.pp
cancelled: cancel.v cancel.pp
canceled: cancel.v
agreed: agree.v agree.pp
co-founded: co-found.v co-found.pp
cofounded: co-found.v
founded: found.v found.pp
found: find.v find.pp found.i
rose: rise.v rose.n
left: leave.v leave.pp left.a
lead: lead.v lead.n
led: lead.v lead.pp
head: head.n head.i
offers: offer.v offer.n
plans: plan.v plan.n
lay: lie.v lay.i
laid: lay.v
saw: see.v saw.n
built: build.v build.pp
men: man.n
women: woman.n
people: people.n
children: child.n
better: good.a
best: good.a
worse: bad.a
worst: bad.a
bigger: big.a
largest: large.a
happier: happy.a
earliest: early.a
fewer: few.f
wider: wide.a
remained: remain.v
remains: remain.v remains.n
stayed: stay.v
stays: stay.n stay.v
leaving: leave.prp
leaves: leave.v leaf.n
resigned: resign.v resign.pp
quit: quit.v
joined: join.v
joining: join.prp
announced: announce.v
published: publish.v
employs: employ.v
employed: employ.v
acquired: acquire.v acquire.pp
acquires: acquire.v
bought: buy.v
sold: sell.v
sells: sell.v
raised: raise.v
raises: raise.n raise.v
fell: fall.v
fallen: fall.pp
grew: grow.v
shrank: shrink.v
won: win.v
lost: lose.v
beaten: beat.pp
became: become.v
began: begin.v
begun: begin.pp
written: write.pp
wrote: write.v
driven: drive.pp
overseen: oversee.pp
oversaw: oversee.v
withdrew: withdraw.v
undertaken: undertake.pp
paid: pay.v
said: say.v
says: say.v
went: go.v
goes: go.v
gone: go.pp
was: be.v
were: be.v
is: be.v
been: be.pp
has: have.v
had: have.v
does: do.v
did: do.v
done: do.pp
didn't: do.v
can't: can.v
used: use.v
using: use.prp
created: create.v
creating: create.prp
closed: close.v close.pp
closing: close.prp
opened: open.v
visited: visit.v
limited: limit.v limited.a
invited: invite.v
united: unite.pp
developed: develop.v
developing: develop.prp
happened: happen.v
referred: refer.v
occurred: occur.v
preferred: prefer.v
offered: offer.v
entered: enter.v
required: require.v
secured: secure.v
measured: measure.v
compared: compare.v
declared: declare.v
explored: explore.v
ignored: ignore.v
monitored: monitor.v
included: include.v
including: including.f include.prp
decided: decide.v
avoided: avoid.v
needed: need.v
exceeded: exceed.v
promoted: promote.v
executed: execute.v
recruited: recruit.v
targeted: target.v
argued: argue.v
valued: value.v
issued: issue.v
changed: change.v
challenged: challenge.v
belonged: belong.v
hanged: hang.v
merged: merge.v
charged: charge.v
managed: manage.v
obliged: oblige.v
judged: judge.v
settled: settle.v
doubled: double.v
tripled: triple.v
called: call.v
killed: kill.v
controlled: control.v
controlling: control.prp
installed: install.v
travelling: travel.prp
modelled: model.v
passed: pass.v
discussed: discuss.v
purchased: purchase.v
increased: increase.v
increases: increase.n increase.v
caused: cause.v
collapsed: collapse.v
expanded: expand.v
carried: carry.v
carries: carry.v
denied: deny.v
denies: deny.v
relied: rely.v
tied: tie.v
reaches: reach.v
launched: launch.v
launches: launch.n launch.v
pushes: push.n push.v
fixes: fix.n fix.v
houses: house.n
viruses: virus.n
heroes: hero.n
crises: crisis.n
criteria: criterion.n
phenomena: phenomenon.n
wives: wife.n
lives: life.n live.v
feet: foot.n
mice: mouse.n
shelves: shelf.n
series: series.n
news: news.n
headquarters: headquarters.n
politics: politics.n
boxes: box.n
churches: church.n
classes: class.n
prices: price.n
employees: employee.n
researchers: researcher.n
founders: founder.n
co-founders: co-founder.n
countries: country.n
days: day.n
attorneys: attorney.n
photos: photo.n
businesses: business.n
processes: process.n
building: building.n build.prp
meeting: meeting.n meet.prp
funding: funding.n
running: run.prp
stopping: stop.prp
getting: get.prp
lying: lie.prp
quickly: quickly.adv
recently: recently.adv
only: only.f
not: not.f
of: of.f
company's: company.n
workers': worker.n
Companies: company.n
LEFT: leave.v
re-elected: re-elect.v re-elect.pp
rebuilt: rebuild.v
state-owned: state-owned.a
vice-presidents: vice-president.n
famous: famous.a
hazardous: hazardous.a
digitisation: digitisation.n
containerized: containerize.v
deplatformed: deplatform.v
chatbots: chatbot.n
unicorns: unicorn.n
student: student.n
president: president.n
client: client.n
accident: accident.n
unnamed: unnamed.a
unchanged: unchanged.a
plant-based: plant-based.a
ravaged: ravage.v
plunged: plunge.v
tailored: tailor.v
lower: low.a lower.v
last: last.a
they've: they.f
one-year: one-year.n
continues: continue.v
flaxseed: flaxseed.n
expert: expert.n
`;

test('forms are read as they are, the likely reading first', () => {
  const wrong: string[] = [];
  let count = 0;
  for (const line of GOLD.trim().split('\n')) {
    const [form = '', expected = ''] = line.split(/: /);
    const wanted = expected.split(' ');
    const got = englishMorphology(form).map(mark);
    count++;
    if (got[0] !== wanted[0] || !wanted.every((w) => got.includes(w))) wrong.push(`${line}   got ${got.join(' ')}`);
  }
  assert.deepEqual(wrong, []);
  assert.ok(count >= 150);
});

test('what may be a name has no reading', () => {
  for (const word of ['Zorbin', 'Altheim', '', '42', '…', '日本']) assert.deepEqual(englishMorphology(word), []);
});

test('no word reads as nothing in lower case, and none has a reading twice', () => {
  for (const word of ['zorb', 'zorbs', 'zorbed', 'zorbing', 'zorbly', 'zorbness']) {
    const readings = englishMorphology(word).map(mark);
    assert.ok(readings.length > 0, word);
    assert.equal(new Set(readings).size, readings.length);
  }
});

test('the irregular table is large and without a fault', () => {
  assert.ok(readingTable(ENGLISH_IRREGULAR).size >= 300);
});
