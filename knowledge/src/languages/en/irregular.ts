// English irregular forms with their readings, in the order in which news uses them. Format: ../morphology/readings.ts.
export const ENGLISH_IRREGULAR = `
# verbs
arose: arise.v
arisen: arise.pp
awoke: awake.v
awoken: awake.pp
bore: bear.v bore.i bore.n
borne: bear.pp
born: bear.pp born.a
beat: .v beat.i beat.pp beat.n
beaten: beat.pp
became: become.v
become: .i become.v become.pp
befell: befall.v
befallen: befall.pp
began: begin.v
begun: begin.pp
bent: bend.v bend.pp
bet: .v bet.i bet.pp bet.n
bid: .n bid.v bid.i bid.pp
bade: bid.v
bitten: bite.pp
bit: .n bite.v
bled: bleed.v bleed.pp
blew: blow.v
blown: blow.pp
bound: .a bind.pp bind.v
bred: breed.v breed.pp
broke: break.v broke.a
premiered: premiere.v premiere.pp
premieres: premiere.v premiere.n
premiering: premiere.v
broken: break.pp broken.a
brought: bring.v bring.pp
broadcast: .n broadcast.v broadcast.i broadcast.pp
built: build.v build.pp
rebuilt: rebuild.v rebuild.pp
overbuilt: overbuild.v overbuild.pp
burnt: burn.v burn.pp
burst: .v burst.i burst.pp burst.n
bought: buy.v buy.pp
cast: .v cast.n cast.i cast.pp
forecast: .n forecast.v forecast.i forecast.pp
caught: catch.v catch.pp
chose: choose.v
chosen: choose.pp
clung: cling.v cling.pp
came: come.v
come: .v come.i come.pp
overcame: overcome.v
overcome: .i overcome.v overcome.pp
cost: .v cost.n cost.i cost.pp
crept: creep.v creep.pp
cut: .v cut.n cut.i cut.pp
dealt: deal.v deal.pp
dug: dig.v dig.pp
drew: draw.v
drawn: draw.pp
withdrew: withdraw.v
withdrawn: withdraw.pp
redrew: redraw.v
redrawn: redraw.pp
dreamt: dream.v dream.pp
drank: drink.v
drunk: drink.pp drunk.a
drove: drive.v
driven: drive.pp
dwelt: dwell.v dwell.pp
ate: eat.v
eaten: eat.pp
fell: fall.v
fallen: fall.pp
fed: feed.v feed.pp
felt: feel.v feel.pp
fought: fight.v fight.pp
found: find.v find.pp found.i found.v
founded: found.v found.pp
founding: found.prp founding.n
founds: found.v
co-founded cofounded: co-found.v co-found.pp
co-founds cofounds: co-found.v
co-founding cofounding: co-found.prp
co-found cofound: co-found.i co-found.v
fled: flee.v flee.pp
flung: fling.v fling.pp
flew: fly.v
flown: fly.pp
forbade: forbid.v
forbidden: forbid.pp
foresaw: foresee.v
foreseen: foresee.pp
forgot: forget.v
forgotten: forget.pp
forgave: forgive.v
forgiven: forgive.pp
forwent: forgo.v
foregone: forgo.pp
froze: freeze.v
frozen: freeze.pp frozen.a
got: get.v get.pp
gotten: get.pp
gave: give.v
given: give.pp
went: go.v
gone: go.pp
underwent: undergo.v
undergone: undergo.pp
ground: .n grind.v grind.pp
grew: grow.v
grown: grow.pp
outgrew: outgrow.v
outgrown: outgrow.pp
hung: hang.v hang.pp
heard: hear.v hear.pp
overheard: overhear.v overhear.pp
hid: hide.v
hidden: hide.pp hidden.a
hit: .v hit.n hit.i hit.pp
held: hold.v hold.pp
withheld: withhold.v withhold.pp
upheld: uphold.v uphold.pp
hurt: .v hurt.i hurt.pp
kept: keep.v keep.pp
knelt: kneel.v kneel.pp
knit: .v knit.i knit.pp
knew: know.v
known: know.pp known.a
laid: lay.v lay.pp
lay: lie.v lay.i lay.v
lain: lie.pp
lied: lie.v lie.pp
lying: lie.prp
lies: lie.v lie.n
led: lead.v lead.pp
misled: mislead.v mislead.pp
leapt: leap.v leap.pp
learnt: learn.v learn.pp
leant: lean.v lean.pp
left: leave.v leave.pp left.a left.n
lent: lend.v lend.pp
let: .v let.i let.pp
lit: light.v light.pp
lost: lose.v lose.pp lost.a
made: make.v make.pp
remade: remake.v remake.pp
meant: mean.v mean.pp
met: meet.v meet.pp
mistook: mistake.v
mistaken: mistake.pp mistaken.a
misunderstood: misunderstand.v misunderstand.pp
paid: pay.v pay.pp
repaid: repay.v repay.pp
overpaid: overpay.v overpay.pp
underpaid: underpay.pp underpay.v
pled: plead.v plead.pp
proved: prove.v prove.pp
proven: prove.pp proven.a
put: .v put.i put.pp
quit: .v quit.i quit.pp
read: .v read.i read.pp
rid: .v rid.i rid.pp
rode: ride.v
ridden: ride.pp
rang: ring.v
rung: ring.pp
rose: rise.v rose.n
risen: rise.pp
ran: run.v
run: .v run.i run.pp run.n
overran: overrun.v
overrun: .n overrun.v overrun.i overrun.pp
reran: rerun.v
outran: outrun.v
said: say.v say.pp
saw: see.v saw.n
seen: see.pp
oversaw: oversee.v
overseen: oversee.pp
sought: seek.v seek.pp
sold: sell.v sell.pp
resold: resell.v resell.pp
outsold: outsell.v outsell.pp
sent: send.v send.pp
set: .v set.n set.i set.pp
reset: .v reset.i reset.pp reset.n
upset: .a upset.v upset.i upset.pp upset.n
offset: .v offset.i offset.pp offset.n
beset: .v beset.pp beset.i
sewn: sew.pp
shook: shake.v
shaken: shake.pp
shed: .v shed.i shed.pp shed.n
shone: shine.v shine.pp
shot: shoot.v shoot.pp shot.n
shown: show.pp
showed: show.v
shrank: shrink.v
shrunk: shrink.pp
shut: .v shut.i shut.pp
sang: sing.v
sung: sing.pp
sank: sink.v
sunk: sink.pp
sunken: sunken.a
sat: sit.v sit.pp
slept: sleep.v sleep.pp
slid: slide.v slide.pp
slit: .v slit.pp slit.n
sown: sow.pp
spoke: speak.v
spoken: speak.pp
sped: speed.v speed.pp
spelt: spell.v spell.pp
spent: spend.v spend.pp
overspent: overspend.v overspend.pp
spilt: spill.v spill.pp
spun: spin.v spin.pp
spat: spit.v spat.n
split: .v split.i split.pp split.n
spoilt: spoil.v spoil.pp
spread: .v spread.i spread.pp spread.n
sprang: spring.v
sprung: spring.pp
stood: stand.v stand.pp
withstood: withstand.v withstand.pp
stole: steal.v
stolen: steal.pp
stuck: stick.v stick.pp
stung: sting.v sting.pp
stank: stink.v
strode: stride.v
struck: strike.v strike.pp
stricken: stricken.a
strove: strive.v
striven: strive.pp
swore: swear.v
sworn: swear.pp
swept: sweep.v sweep.pp
swelled: swell.v swell.pp
swollen: swell.pp
swam: swim.v
swum: swim.pp
swung: swing.v swing.pp
took: take.v
taken: take.pp
overtook: overtake.v
overtaken: overtake.pp
undertook: undertake.v
undertaken: undertake.pp
retook: retake.v
retaken: retake.pp
taught: teach.v teach.pp
tore: tear.v
torn: tear.pp
told: tell.v tell.pp
retold: retell.v retell.pp
foretold: foretell.v foretell.pp
thought: think.v think.pp thought.n
rethought: rethink.v rethink.pp
threw: throw.v
thrown: throw.pp
overthrew: overthrow.v
overthrown: overthrow.pp
thrust: .v thrust.i thrust.pp thrust.n
trod: tread.v
trodden: tread.pp
understood: understand.v understand.pp
undid: undo.v
undone: undo.pp
outdid: outdo.v
outdone: outdo.pp
redid: redo.v
redone: redo.pp
outbid: .v outbid.i outbid.pp
undercut: .v undercut.i undercut.pp
woke: wake.v
woken: wake.pp
wore: wear.v
worn: wear.pp
wove: weave.v
woven: weave.pp
wept: weep.v weep.pp
won: win.v win.pp
wound: .n wind.v wind.pp wound.i
rewound: rewind.v rewind.pp
wrung: wring.v wring.pp
wrote: write.v
written: write.pp
rewrote: rewrite.v
rewritten: rewrite.pp
co-wrote: co-write.v
co-written: co-write.pp
co-led: co-lead.v co-lead.pp
underwrote: underwrite.v
underwritten: underwrite.pp
wed: .v wed.pp
dying: die.prp
died: die.v die.pp
dies: die.v
tying: tie.prp
tied: tie.v tie.pp
untied: untie.v untie.pp
vying: vie.prp
vied: vie.v vie.pp
agreed: agree.v agree.pp
disagreed: disagree.v disagree.pp
freed: free.v free.pp
guaranteed: guarantee.v guarantee.pp
decreed: decree.v decree.pp
refereed: referee.v referee.pp
seeing: see.prp
singed: singe.v singe.pp
dyed: dye.v dye.pp
used: use.v use.pp used.a
based: base.pp base.v based.a
axed: axe.v axe.pp
axing: axe.prp
goes: go.v
undergoes: undergo.v
travelled traveled: travel.v travel.pp
travelling traveling: travel.prp
mimicked: mimic.v mimic.pp
panicked: panic.v panic.pp
panicking: panic.prp
trafficked: traffic.v traffic.pp
trafficking: trafficking.n traffic.prp
# nouns
men: man.n
man: .n
women: woman.n
children: child.n
people: .n
peoples: people.n
persons: person.n
feet: foot.n
teeth: tooth.n
geese: goose.n
mice: mouse.n
lice: louse.n
oxen: ox.n
dice: die.n
wives: wife.n
lives: life.n live.v
halves: half.n
leaves: leave.v leaf.n
knives: knife.n
wolves: wolf.n
shelves: shelf.n
thieves: thief.n
loaves: loaf.n
calves: calf.n
selves: self.n
scarves: scarf.n
hooves: hoof.n
elves: elf.n
analyses: analysis.n analyse.v
crises: crisis.n
theses: thesis.n
hypotheses: hypothesis.n
bases: base.n basis.n base.v
diagnoses: diagnosis.n diagnose.v
oases: oasis.n
emphases: emphasis.n
parentheses: parenthesis.n
syntheses: synthesis.n
prostheses: prosthesis.n
axes: axis.n axe.n axe.v
phenomena: phenomenon.n
criteria: criterion.n
data: .n
media: .n
bacteria: bacterium.n
curricula: curriculum.n
memoranda: memorandum.n
referenda: referendum.n
strata: stratum.n
errata: erratum.n
alumni: alumnus.n
alumnae: alumna.n
cacti: cactus.n
fungi: fungus.n
nuclei: nucleus.n
stimuli: stimulus.n
radii: radius.n
syllabi: syllabus.n
foci: focus.n
larvae: larva.n
formulae: formula.n
antennae: antenna.n
vertebrae: vertebra.n
indices: index.n
appendices: appendix.n
matrices: matrix.n
vertices: vertex.n
sheep: .n
deer: .n
fish: .n fish.i
aircraft: .n
spacecraft: .n
series: .n
species: .n
means: mean.v means.n
news: .n
headquarters: .n
premises: premise.n
politics: .n
economics: .n
physics: .n
mathematics: .n
ethics: .n
athletics: .n
logistics: .n
electronics: .n
robotics: .n
genetics: .n
statistics: statistic.n
police: .n
cattle: .n
thanks: .n thank.v
works: work.v work.n
odds: .n
proceeds: .n proceed.v
earnings: .n
savings: .n
goods: .n
customs: .n
arms: arm.n
glasses: glass.n
clothes: .n
trousers: .n
scissors: .n
shoes: shoe.n
buses: bus.n
gases: gas.n
biases: bias.n
lenses: lens.n
canvases: canvas.n
viruses: virus.n
bonuses: bonus.n
campuses: campus.n
statuses: status.n
focuses: focus.v focus.n
focused focussed: focus.v focus.pp
focusing: focus.prp
censuses: census.n
quizzes: quiz.n
heroes: hero.n
echoes: echo.n echo.v
potatoes: potato.n
tomatoes: tomato.n
vetoes: veto.n veto.v
cargoes: cargo.n
embargoes: embargo.n
volcanoes: volcano.n
mosquitoes: mosquito.n
passers-by: passer-by.n
mothers-in-law: mother-in-law.n
runners-up: runner-up.n
attorneys-general: attorney-general.n
movies: movie.n
cookies: cookie.n
ties: tie.n tie.v
pies: pie.n
caches: cache.n
aches: ache.n ache.v
# adjectives and adverbs
better: good.a well.adv
best: good.a well.adv
worse: bad.a badly.adv
worst: bad.a badly.adv
further farther: far.adv far.a
furthest farthest: far.adv far.a
elder eldest: old.a
latter: .a
well: .adv well.n
good: .a good.n
bad: .a
far: .adv far.a
big: .a
fast: .a fast.adv
hard: .a hard.adv
high: .a high.n high.adv
low: .a low.n low.adv
long: .a long.adv
late: .a late.adv
early: .a early.adv
daily: .a daily.n daily.adv
weekly: .a weekly.n weekly.adv
monthly: .a monthly.adv
yearly: .a yearly.adv
quarterly: .a quarterly.adv
hourly: .a hourly.adv
friendly: .a
likely: .a likely.adv
unlikely: .a
costly: .a
deadly: .a
elderly: .a elderly.n
lonely: .a
lovely: .a
ugly: .a
timely: .a
orderly: .a
worldly: .a
family: .n
families: family.n
reply: .n reply.i reply.v
supply: .n supply.i supply.v
apply: .i apply.v
imply: .i imply.v
comply: .i comply.v
multiply: .i multiply.v
rely: .i rely.v
ally: .n ally.i ally.v
rally: .n rally.i rally.v
fly: .i fly.v fly.n
assembly: .n
monopoly: .n
anomaly: .n
italy: .n
july: .n
bully: .n bully.i bully.v
butterfly: .n
# words whose ending deceives
building: .n build.prp
buildings: building.n
meeting: .n meet.prp
meetings: meeting.n
funding: .n fund.prp
ruling: .n rule.prp
rulings: ruling.n
training: .n train.prp
hearing: .n hear.prp
ceiling: .n
morning: .n
evening: .n
during: .f
string strings: string.n
spring springs: spring.n spring.v
ring rings: ring.n ring.v
king kings: king.n
wing wings: wing.n
thing things: thing.n
bring: .i bring.v
brings: bring.v
sing: .i sing.v
swing: .n swing.i swing.v
cling: .i cling.v
sibling: .n
shilling: .n
outstanding: .a
leading: lead.prp leading.a
missing: .a miss.prp
existing: .a exist.prp
ongoing: .a
upcoming: .a
interesting: .a
willing: .a
red: .a red.n
hundred: .f
need: .v need.i need.n
needs: need.v need.n
needed: need.v need.pp
speed: .n speed.i
feed: .v feed.i feed.n
seed: .n
breed: .n breed.i breed.v
bleed: .i bleed.v
indeed: .adv
deed: .n
weed: .n
succeed: .i succeed.v
proceed: .i proceed.v
exceed: .i exceed.v
embed: .i embed.v
bed: .n
shred: .n shred.i
sacred: .a
naked: .a
wicked: .a
hatred: .n
kindred: .n
limited: limit.v limit.pp limited.a
united: unite.pp unite.v united.a
tired: .a tire.pp
talented: .a
aged: .a age.pp age.v
alleged: allege.v allege.pp alleged.a
complicated: .a complicate.pp
dedicated: .a dedicate.pp dedicate.v
gifted: .a
advanced: advance.v advance.pp advanced.a
married: marry.v marry.pp married.a
retired: retire.v retire.pp retired.a
wounded: wound.pp wound.v wounded.a
injured: injure.v injure.pp injured.a
head: .n head.i head.v
heads: head.v head.n
headed: head.v head.pp
lead: .v lead.i lead.n
leads: lead.v lead.n
offer: .n offer.i offer.v
offers: offer.v offer.n
plan: .n plan.i plan.v
plans: plan.v plan.n
open: .a open.i open.v
opens: open.v
close: .a close.i close.v close.n
closes: close.v
closed: close.v close.pp closed.a
live: .v live.i live.a
present: .a present.i present.v present.n
minute: .n minute.a
second seconds: second.n second.a second.v
might: may.v might.n
march: .n march.i march.v
august: .n
content: .n content.a
object: .n object.i object.v
subject: .n subject.a subject.i
leaving: leave.prp
leave: .v leave.i leave.n
number: .n number.i number.v
numbers: number.n
state: .n state.i state.v
states: state.n state.v
stated: state.v state.pp
party: .n
force: .n force.i force.v
firm: .n firm.a
share: .n share.i share.v
shares: share.n share.v
increase: .n increase.i increase.v
increases: increase.n increase.v
decrease: .n decrease.i decrease.v
rise: .n rise.i rise.v
rises: rise.v rise.n
fall: .n fall.i fall.v
falls: fall.v fall.n
drop: .n drop.i drop.v
drops: drop.v drop.n
claim: .n claim.i claim.v
claims: claim.v claim.n
report: .n report.i report.v
reports: report.n report.v
study: .n study.i study.v
studies: study.n study.v
research: .n research.i research.v
release: .n release.i release.v
launch: .n launch.i launch.v
estimate: .n estimate.i estimate.v
estimates: estimate.n estimate.v
vote: .n vote.i vote.v
votes: vote.n vote.v
work: .n work.i work.v
remains: remain.v remains.n
chief: .n chief.a
executive: .n executive.a
executives: executive.n
official: .n official.a
officials: official.n
native: .a native.n
representative: .n representative.a
alternative: .n alternative.a
initiative: .n
detective: .n
objective: .n objective.a
perspective: .n
incentive: .n
relative: .n relative.a
locomotive: .n
`;
