// Frequent English words by their parts of speech. What is in no list is read by its ending, and else is a noun.

/** Verbs first, or only verbs. */
export const ENGLISH_VERBS = `
abandon abide abolish absorb abstain abuse accelerate accept accommodate accompany accomplish accrue accumulate accuse achieve acknowledge
acquire acquit act activate adapt add address adhere adjourn adjust administer admire admit adopt adore advance advertise advise advocate
affect affirm afford aggravate agree alert align alienate allege allocate allow alter amass amend amount amplify amuse analyse analyze
anger announce annoy annul anticipate apologise apologize appeal appear appease appoint appreciate approach approve argue arise arm arouse
arrange arrest arrive articulate ascend ascertain ask assassinate assault assemble assert assess assign assist associate assume assure
astonish attach attack attain attempt attend attract auction audit augment authorise authorize automate avert avoid await award ban banish
bargain base battle be bear beat become befriend beg begin behave behead believe belong benefit besiege bestow betray bind bite blame
blast bleed blend bless block blow board boast bolster bomb boost borrow bother bounce boycott brand breach break breathe breed brief bring
broaden browse build burn burst bury buy calculate call calm campaign cancel capture care carry carve cast catch cater cause cease
celebrate censor certify challenge change charge chase cheat check cheer choose circulate cite claim clarify clash classify clean clear
climb cling clinch close coach cohabit coincide collaborate collapse collect collide combat combine come comfort command commemorate
commence comment commission commit communicate commute compare compel compensate compete compile complain complement complete complicate
comply compose comprise compromise compute conceal concede conceive concentrate concern conclude condemn conduct confer confess confide
confine confirm confiscate conflict confront confuse congratulate connect conquer conserve consider consist console consolidate
constitute constrain construct consult consume contact contain contaminate contemplate contend contest continue contract contradict
contrast contribute control convene converge convert convey convict convince cook cool cooperate coordinate cope correct correspond
corrupt cost counter cover crack crash create credit criticise criticize cross crown crush cry cultivate curb cut damage dance dare deal
debate debunk debut decide declare decline decommission decorate decrease dedicate deem deepen defeat defect defend defer define defy
degrade delay delegate delete deliver demand demolish demonstrate demote deny depart depend depict deploy deport deposit derail derive
descend describe desert deserve design designate desire destroy detail detain detect deteriorate determine detonate devastate develop
deviate devise devote diagnose dictate die differ diminish dine direct disagree disappear disappoint disband discard discharge disclose
discontinue discourage discover discriminate discuss dismantle dismiss dispatch displace display dispose dispute disqualify disrupt
dissolve distance distinguish distribute disturb dive diversify divert divide divorce dominate donate double doubt downgrade download
downplay draft drag drain draw dream dress drift drill drink drive drop drown dump dwell earn ease eat echo edge edit educate elaborate
elect elevate eliminate embark embed embrace emerge emigrate emit emphasise emphasize employ empower enable enact encounter encourage end
endanger endorse endure enforce engage engineer enhance enjoy enlarge enlist enrich enrol enroll ensure entail enter entertain
entitle envision equip erase erect erode escalate escape escort establish estimate evacuate evade evaluate evolve exaggerate examine
exceed excel exchange exclude execute exempt exercise exert exhaust exhibit exile exist exit expand expect expel experience experiment
expire explain explode exploit explore export expose express extend extinguish extract face facilitate fade fail fall falsify falter
fare farm fasten favor favour fear feature feed feel fetch fight figure file fill film finalise finalize finance find fine finish fire
fit fix flag flatten flee float flood flourish flow fluctuate fly focus follow forbid force forecast foresee forge forget forgive form
formulate foster found fracture free freeze frighten frustrate fuel fulfil fulfill function fund furnish gain gather generate get give
glance go govern grab grade graduate grant grasp greet grind grow guarantee guard guess guide halt halve hamper hand handle hang happen
harass harbor harbour harm harvest hasten hate haul head heal hear heat heighten help hesitate hide highlight hinder hint hire hit hold
honor honour hope host house hover hug hunt hurry hurt identify ignite ignore illustrate imagine impact impair impeach implement
implicate imply import impose impress imprison improve incite include increase incur indicate indict induce infect infer inflate inflict
influence inform infringe inhabit inherit inhibit initiate inject injure innovate insert insist inspect inspire install instruct insult
insure integrate intend intensify interact intercept interest interfere interpret interrogate interrupt intervene interview intimidate
introduce invade invent invest investigate invite invoke involve isolate issue jail join jeopardise jeopardize judge jump justify keep
kick kidnap kill kiss knock know label labor labour lack lag land languish last laugh launch lay lead leak lean leap learn lease leave
lecture legalise legalize legislate lend lessen let levy liaise liberate license lie lift light limit line linger link list listen live
load loan lobby locate lock log lodge look loom loot lose love lower maintain make manage mandate manipulate manufacture march mark market
marry mask match matter mature maximise maximize mean measure mediate meet melt mention merge migrate mimic mine minimise minimize
mislead miss mistake mitigate mix moan mobilise mobilize mock moderate modernise modernize modify monitor mount mourn move multiply murder
name narrate narrow nationalise nationalize near negotiate nominate note notice notify number obey object oblige observe obstruct obtain
occupy occur offend offer offset oblige omit open operate oppose opt order organise organize originate oust outline outnumber outpace
outperform outrage outsource outweigh overcome overhaul overlook override oversee overtake overthrow overturn owe own pack paint park
part participate partner pass patch patent pause pay peak penalise penalize penetrate perceive perform perish permit persist persuade phase
photograph pick pilot place plan plant play plead pledge plot plummet plunge point poison poll pollute ponder popularise popularize portray pose
position possess post postpone pour practice practise praise pray preach precede predate predict prefer prepare prescribe present
preserve preside press pressure presume pretend prevail prevent price print prioritise prioritize privatise privatize probe proceed process proclaim
procure produce profit program programme progress prohibit project prolong promise promote prompt propel propose prosecute prosper protect protest
prove provide provoke publicise publicize publish pull pump punch punish purchase purge pursue push put qualify quantify quarrel question quit quote
race raid raise rally range rank rape rate ratify reach react read realise realize reap reappoint rearrange reassure rebound rebuild rebuke recall
recede receive reclaim recognise recognize recommend reconcile reconsider reconstruct record recount recover recruit recycle redeem
redefine redesign redirect reduce reelect refer refine reflect reform refrain refresh refuse refute regain regard register regret
regulate rehabilitate rehire reign reimburse reinforce reinstate reissue reiterate reject relate relax relay release relegate relieve relinquish
relocate rely remain remark remedy remember remind remove rename render renew renounce renovate rent reopen reorganise reorganize repair repay
repeal repeat replace replicate reply report represent reproduce repurchase request require rescue resell resemble resent reserve reshape reshuffle reside resign resist
resolve resort respect respond rest restart restate restore restrain restrict restructure result resume retain retake retaliate rethink retire retreat
retrieve return reunite reuse reveal reverse revert review revise revisit revive revoke revolve reward rewrite ride rig rise risk rival roam rob rock
roll rotate ruin rule rumble run rush sack sacrifice sail salvage sanction save say scale scan scare scatter schedule score scramble scrap scrape scrutinise
scrutinize seal search secure see seek seem seize select sell send sense sentence separate serve set settle sever shake shape share shatter shed shell
shelve shift shine ship shock shoot shorten shout show shrink shut sign signal simplify sing sink sit skip slam slap slash sleep slide slip slow slump smash
smell smile smoke smuggle soar solicit solve sort sound span spare spark speak specialise specialize specify speculate spell spend spill spin split spoil sponsor
spot spread spur squeeze stab stabilise stabilize staff stage stagnate stall stand star stare start startle starve state stay steal steer stem step stick stifle stimulate
stir stop store storm strain stream strengthen stress stretch strike strip strive structure struggle study submit subscribe subside
subsidise subsidize substitute succeed sue suffer suggest suit summarise summarize summon supervise supplement supply support suppose suppress surge surpass surprise
surrender surround survey survive suspect suspend sustain swallow swap swear sweep swell swim swing switch symbolise symbolize tackle take talk tap target taste tax
teach team tear telephone tell tempt tend terminate terrorise terrorize test testify thank think thrive throw threaten tie tighten tolerate top topple torture total
touch tour tout track trade trail train transcend transfer transform translate transmit transport trap travel treat trigger trim triple triumph trouble trust try tumble
tune turn tweet twist undergo undermine understand undertake unify unite unlock unveil update upgrade uphold upload upset urge use utilise utilize vacate
validate value vanish vary venture verify veto view violate visit visualise visualize voice volunteer vote vow wage wait wake walk wander want warn warrant wash waste watch
water weaken wear weigh welcome widen win wipe wish withdraw withhold withstand witness wonder work worry worsen worship wreck write yield cofound redistribute
hospitalise hospitalize evict expropriate acclaim adjudicate admonish allay allot ameliorate apprehend avenge awaken belittle bypass captivate coerce collude commend
condone conspire constrict contravene corroborate culminate curtail dampen decimate decode decry deduct deem defraud delineate deplete deplore deride despise deter detest devour
discredit disentangle dislike disobey dispel dissent dissipate dissuade divulge dodge dwarf earmark eclipse elicit elude embezzle embody encompass encrypt enlighten enrage
enshrine entrust envisage epitomise epitomize eradicate espouse evoke exacerbate excavate exonerate expedite expend extort extradite extrapolate facilitate finalise flaunt forgo
fortify galvanise galvanize garner harness hoist immerse impede incarcerate inaugurate infiltrate instigate interrelate intertwine juxtapose liquidate lure malfunction meddle multiply
muster nurture obliterate outlaw outlast outlive outrank overestimate overrule overstate overwhelm pacify perpetrate perpetuate pinpoint please plunder preclude prod proliferate propagate
quadruple quell ransack rebrand recapture reckon rectify refinance refurbish relaunch reposition repossess reprimand repudiate retract sabotage scold
shun sideline spearhead squander streamline subdue supersede surmount swindle thwart transition trounce underestimate underline underscore unearth unleash uproot usher vacillate vilify wane
westernise wield wrestle shave shove peel pet praise sip slice smear sniff snap sneak soak spray squeal stain stitch stroll swallow sweat tickle tilt toss tremble wag wave whisper wink wrap yawn
crawl cuddle dig dip drool duck eat enter fold frown gallop gaze giggle grin groom hop jog juggle kneel knit lick nap nod peek perch play pose pray relax rest ride rub sew shop shovel skate ski skateboard sketch sled
snowboard splash squat stir stretch surf surround swim tackle type vacuum weld whistle yell hike camp bike bat bowl chew chop clap
recline crouch hunker bow stoop flex straighten unbend doze snooze slumber unwind glower heckle savour savor munch gulp vape perspire bathe disinfect
undress croon strum fiddle ingest limber skyrocket dwindle nosedive morph seesaw quicken wither toughen sap soften defuse soothe upend backtrack
backpedal diverge lengthen abridge mingle diffuse devolve lighten loosen harden divest offload fuse demerge delist disinvest subcontract insource
christen dub stockpile abound teem safeguard fend counterattack annex encircle maim mistreat persecute abduct snatch hijack commandeer depose unseat
repress disarm rearm raze eavesdrop reboot mothball reschedule unfold transpire recur reoccur ensue rescind bog rehearse showcase livestream proofread
anoint consent acquiesce rebuff spurn greenlight disapprove disallow proscribe enjoin backfire aspire waver stymie dishearten shirk forestall conform
flout underpin rue stonewall shy resurrect wow dazzle underwhelm rebalance unbalance implore beseech caress fondle toot underperform uncap attribute
ascribe conjecture embroil delve inflame stoke masquerade recoup brandish clasp lug heave hurl jettison unseal drape unwrap detach disconnect unfasten
unhook unplug mend unroll squash compress backfill inter entomb exhume douse darken append seep ooze trickle moisten drench gauge unbuckle embroider
nourish haemorrhage hemorrhage nab arraign quash reoffend disprove flunk mislay misplace hone dissect deduce succumb abort miscarry loathe abhor
esteem revere disdain grieve rejoice abjure uninstall dismount disassemble pave guzzle churn distil distill upcycle recharge refuel plough plow sprout
wilt cull deforest reforest replant afforest ferment thaw defrost liquefy condense dilute corrode rot decompose sculpt engrave disbelieve mull
comprehend fathom misinterpret misread recollect err delight spook amaze stun astound despair crave covet dispense ridicule intrigue repel disgust
repulse daydream liken decipher decrypt feign disburse invoice splurge fritter bequeath deprive dispossess apportion deleverage bankroll endow defund
waive bribe unsubscribe devalue revalue siphon dupe launder impoverish barter burgle pilfer budge veer swerve amble saunter ramble traverse circumvent
stumble quiver shiver rattle twirl whirl dangle founder unload disembark throng jostle submerge erupt crumble reintroduce spawn purr graze growl gleam
sparkle twinkle glitter rehouse relent secede disengage offshore reshore forsake ditch disperse subsist account pertain suffice adjoin abut enclose
counterbalance counteract misuse imperil purport rebut disavow attest uncover reword redraft peruse inquire enquire denounce lambast lambaste extol
absolve defame renege delimit allude sidestep bicker squabble quip deceive pronounce utter overplay recap debug retweet repost deorbit undock reroute
spacewalk airlift airfreight discern supplant upskill retrain telework telecommute revamp suffocate asphyxiate oscillate halve decelerate optimise
optimize abate alleviate revolutionise revolutionize rejuvenate depreciate dissociate disseminate centralise centralize decentralise decentralize
normalise normalize amalgamate fundraise commercialise commercialize monopolise monopolize emancipate brutalise brutalize demilitarise demilitarize
demobilise demobilize militarise militarize annihilate vandalise vandalize shelve improvise abrogate televise curate consecrate canonise canonize
beatify incentivise incentivize motivate demotivate legitimise legitimize polarise polarize acclimatise acclimatize stipulate surmise personalise
personalize customise customize individualise standardise standardize populate depopulate reunify impersonate decapitate pulverise pulverize
illuminate deactivate medicate vaccinate immunise immunize inoculate amputate dilate deflate resuscitate invalidate chastise regularise regularize
fabricate promulgate deregulate liberalise liberalize decriminalise decriminalize criminalise criminalize matriculate authenticate elucidate
categorise categorize baptise baptize insulate germinate irrigate fertilise fertilize domesticate pollinate solidify evaporate oxidise oxidize
fantasise gratify terrify irritate infuriate necessitate humiliate fascinate imitate plagiarise plagiarize emulate simulate appraise economise
economize indemnify revalorise misappropriate recapitalise recapitalize burglarize navigate vibrate capsize inundate decontaminate remediate
decarbonise decarbonize hibernate abdicate colonise colonize decolonise decolonize pressurise arbitrate segregate stigmatise stigmatize marginalise
marginalize assimilate naturalise naturalize capitulate affiliate reindustrialise reindustrialize expatriate immigrate disguise correlate signify
capitalise capitalize substantiate castigate incriminate vindicate exculpate characterise characterize enunciate apprise understate robotise robotize
digitise digitize electrify geolocate differentiate antedate unionise unionize orchestrate harmonise harmonize remunerate
`;

/** Both, the noun being the commoner. */
export const ENGLISH_NOUN_VERBS = `
raise base access address aim air amount answer anger approach arm arrest attack auction audit award ban bank bar battle benefit bill blame block board bomb bond bonus book boost
border boss bottle box branch brand breach break bridge brief broadcast budget bus cable call camp campaign cap care case cash cause challenge chance change channel
chair charge chart cheat check circle claim class club coach coat code collapse combat comfort command comment commission commit compromise concern conflict contact contest contract contrast
control copy cost count counter couple course court cover crash credit cross crowd cure curb cut cycle damage dance date deal debate debt debut decline defeat
delay delegate demand deposit design desire detail discount display dispute distance divorce doctor document doubt draft dream dress drift drink drive
drug echo edge effect e-mail email end engineer escape exchange excuse exercise exhibit exile exit experience experiment export face
factor farm fashion father favor favour fear feature field fight figure file film filter finance finger fire fish fix flag flight flood floor flow fly focus fool force form
frame front fuel function fund gas gate grade grant ground group guarantee guard guess guest guide gun halt hammer hand handle harbor harbour harm harvest head heat
help hit home honor honour hope host house hunt ice image impact import increase influence input insult interest interview issue jail joke judge jump
kick kiss knife label labor labour lack land laugh launch leak lease lecture level license light limit line link list load loan lobby lock log look love mail mandate
map march mark market mask mass master match matter measure merit message milk mind mine mirror mix model mortgage mother motion mount move
murder name network note notice number oil order outline outrage pace pack package page pain paint pair panel paper park part partner pass patch patent pattern pause pay
peak phase phone photo photograph picture piece pilot place plane plant plate play plot point poison police poll port pose position post power practice praise premium press pressure price print probe process
produce product profile profit program programme progress project promise protest purchase push question quote race raid rail rain range rank rate reason record recruit reform
regard region register regret reign remark remedy rent repair repeat reply request rescue reserve resort respect rest result retreat return reverse review reward ride ring riot risk rival
rock roll roof round route row rule run rush sack sample sanction scale scene schedule school scope score scrap screen script seal search seat section
seed sense sentence service shadow shape share shell shelter shift ship shock shop shot show side siege sight sign signal silence site size slate slide slip slump smoke sort sound source
space span spark sponsor sport spot staff stage stake stamp stand standard star start station stay step stick stock stone stop store storm strain stream stress strike string strip structure struggle
style sum supplement support surface surge surprise surrender survey suspect swap switch symbol talk tank target task taste tax team telephone term test text threat ticket tide title toast toll top
total touch tour track trade traffic trail train transfer transport trap travel treasure treat trend trial trick trigger trip troop trouble truck trust tune turn tweet type update upgrade use
value venture verdict veto view visit voice volume volunteer wage wait walk wall warrant waste watch water wave way weight welcome
wish witness wonder word worry worth yield hire ski surf type nap snack dog bike skateboard bat
back climb cruise eye fine hail hike lift net pit plunge slam tumble vow
lounge toil beam scowl grimace pout chuckle sob boo jeer hiss glimpse swig bake fry boil grill barbecue inhale choke cough sneeze shower rinse scrub
tidy mop soil don comb waltz hum vomit chomp nip scratch claw spike boom ebb ramp bump pare treble quintuple brake relapse blossom shore beef dent
flare temper tweak muddle warm chill empty rein pile rack bottom shutter hive charter plug nickname warehouse hoard dry overflow shield bombard pound
brawl slay slaughter massacre stalk hound rampage rebel revolt mutiny ravage mar torpedo spy wiretap bug patrol blockade cordon embargo lapse overlap
time brace autograph anchor flop endeavour endeavor aid nudge foil ward stave institute haggle broker neglect disregard heed gamble distrust mistrust
vouch grapple balance dish queue stroke mow blink wade knot spotlight grumble gripe rake tailor grip clutch scoop tote chuck pitch bin junk tow tug
padlock glue crease rip bang thump doodle burrow torch blaze hook unhang sprinkle parch mess jumble buckle transplant graft quarantine overdose puff
collar frisk impound tutor pioneer craft clone rear cherish scorn nurse outfit kit asphalt grub bloom droop butcher tame brew rust chisel blunder
dread alarm freak envy pocket fork default tuck refund wager scam bail mug pivot swivel sprint dash trek backpack parade glide pedal paddle kayak
canoe trundle skid shuttle ford scout vault stampede drizzle swarm mate hatch bark yap meow mew roar glow canvass stump gag muzzle snub equal sprawl
hush pen chat query retort petition censure chide pan laud applaud compliment libel menace blackmail counsel sway chronicle skirt gloss thrash feud
concur jest kid subtitle ink hack phish glitch dock moor berth manoeuvre maneuver archive format trace poach helm hinge
`;

/** Adjectives that no ending tells, and those whose ending says noun or verb. */
export const ENGLISH_ADJECTIVES = `
first last third fourth fifth sixth seventh eighth ninth tenth infrared interested
able absent absolute abstract absurd abundant accurate active actual acute adequate advance adverse afraid alive alone amateur ambitious ample ancient angry annual anxious apparent appropriate arid asleep audible authentic automatic
available average aware awful awkward bald bankrupt bare basic beautiful best big bitter bizarre black blank bleak blind blue bold brave brief bright brilliant broad brown busy calm capable careful careless casual cautious central certain cheap
chief chronic civil civilian classic classical clean clear clever close coastal cold collective comfortable commercial common compact comparable competent complete complex comprehensive concrete confident congruent conscious consecutive considerable consistent
constant constitutional contemporary content contrary controversial convenient cool correct corrupt costly crazy criminal critical crucial crude cruel cubic curious current cute dangerous dark dead deaf dear decent deep definite deliberate delicate democratic dense dependent
desperate different difficult digital dire direct dirty disabled discreet distant distinct diverse divine domestic dominant double dramatic drastic dry dual due dull dumb eager eastern easy economic effective efficient elaborate elder elderly electric electoral electronic eligible elite
empty enormous entire equal essential ethnic evident evil exact excellent exclusive exotic expensive experimental explicit extensive external extra extraordinary extreme faint fair false familiar famous fancy far fatal favorite favourite federal fellow female fierce final financial
fine firm fiscal fit fixed flat flexible fluent foolish foreign formal former fortunate forward fragile free frequent fresh friendly front full fun funny future general generous genetic gentle genuine giant global glad golden good grand grateful grave gray great green grey gross guilty happy hard
harsh healthy heavy helpful high historic holy honest horrible hostile hot huge human humble hungry ideal identical ill illegal immediate immense imminent immune imperial implicit important impossible impressive inadequate inaccurate inappropriate independent indigenous indirect
individual industrial inevitable inferior infinite informal inherent initial inner innocent intact intelligent intense interim interior intermediate internal international intimate joint junior just keen key kind large late latent lazy lean legal legislative legitimate lesser lethal liable liberal
light literal little local logical lone long loose loud low loyal lucky mad main major male manual marine massive mature maximum mean medical mental mere mild military minimal minimum minor minute mobile moderate modern modest monetary moral multiple municipal
mutual naked narrow nasty national native natural naval near neat necessary negative nervous neutral new next nice noble normal northern notable novel nuclear numerous obscure obvious odd offensive old opaque open opposite optimal oral orange ordinary organic original outer outright outstanding overall
overt pale parallel parliamentary partial particular passive past patient peculiar perfect permanent persistent personal phony physical pink plain pleasant plural polite political poor popular positive possible potent potential powerful precious precise pregnant preliminary premature present presidential
previous primary prime principal prior private probable productive professional profound prominent prompt proper prospective proud provincial prudent public pure purple quick quiet radical random rapid rare raw ready real rear reasonable recent reckless red regional
regular related relative relevant reliable reluctant remarkable remote resident respective responsible rich right rigid ripe robust rough round royal rude rural sad safe same scarce secret secular secure senior sensible sensitive separate serious severe sexual shallow sharp sheer
short shy sick silent silly silver similar simple sincere single slender slight slim slow small smart smooth sober social soft sole solid sophisticated sore southern sovereign spare special specific spectacular spiritual stable staff stark static steady steep sterile stiff straight strange strategic
strict strong stubborn stupid subject subsequent substantial subtle suburban successful sudden sufficient suitable super superb superior supreme sure surplus surprised sweet swift symbolic tall tame technical temporary tender terrible thick thin tight tiny top total tough toxic traditional
tremendous tropical true typical ultimate unable unanimous uneven uniform unique universal unknown unlawful unprecedented unusual upper upset urban urgent useful usual vacant vague valid valuable variable vast verbal veteran viable vicious violent virtual visible visual
vital vivid vocal volatile vulnerable warm wary weak wealthy weird western wet white whole wicked wide widespread wild wise wooden worldwide worried worthy wrong yellow young
american african european british french german italian spanish russian chinese japanese indian canadian australian dutch swiss swedish danish norwegian finnish polish greek turkish israeli iranian iraqi egyptian moroccan mexican brazilian
belgian austrian portuguese irish scottish welsh english ukrainian korean vietnamese thai saudi emirati qatari lebanese syrian algerian tunisian nigerian kenyan argentine argentinian chilean colombian peruvian cuban czech hungarian romanian bulgarian serbian croatian
inept covert online offline upbeat downbeat upmarket in-house full-time part-time full-year half-year year-round year-over-year year-on-year month-on-month quarter-on-quarter like-for-like same-store single-digit double-digit triple-digit long-term short-term medium-term high-level low-cost so-called well-known state-owned publicly-owned net pro-democracy
`;

/** Nouns whose ending says something else. */
export const ENGLISH_NOUNS = `
ball ballot barrel bicycle brother buyout calendar capital card cat chapter crime decision device dinner district dollar door duty effort engine entry estate eye
fact fee foot game gap goal half heart horse hour idea island job journey key king law layer layoff leg lens letter life loss
machine meal medal member merger microphone milestone minister mistake moment money motorcycle mouth night noise outlet owner path patient pool prize purpose quarter ratio
refuge river road role room root salary sale scandal sea season sector sell-off shelf sister slogan society soldier son song speech start-up startup statue
status story strategy street summit system table takeover tenant theme tool topic tower town truth union unit version victim village violence war weapon weather
wedding week wheel wind window winner worker world yard year youth zone
agent client student president parent incident accident event component nutrient opponent correspondent gradient percent talent resident patient continent moment document instrument element segment
government parliament apartment department investment statement agreement equipment treatment movement payment environment entertainment argument comment supplement tournament monument
giant plant restaurant consultant assistant participant applicant tenant merchant servant immigrant migrant defendant descendant inhabitant elephant infant lieutenant sergeant accountant giant grant warrant
factory trajectory theory territory category history inventory directory laboratory observatory territory ivory accessory story victory memory expert coast debt text percent adult parent
bracelet sheep sofa sandwich guitar grass beach couch bench
animal appraisal approval arrival burial capital carnival cathedral channel chemical coral criminal crystal dismissal disposal festival funeral general goal hospital individual intellectual interval journal jackal material meal medal metal mineral mural musical oval pedal
petal portal principal professional proposal rebuttal refusal rehearsal removal renewal rental retrieval revival ritual rival royal scandal signal spiral survival terminal total trial tribunal tutorial withdrawal aerial official manual memorial editorial denial betrayal portrayal
archive native olive motive narrative directive executive representative operative fugitive captive cooperative collective preservative additive adjective derivative expletive laxative missive sedative hive dive drive
clinic comic critic cynic epidemic fabric logic magic mechanic medic music panic picnic plastic public republic rhetoric skeptic sceptic statistic tactic topic traffic tonic arctic pandemic mosaic graphic arithmetic athletic classic electric academic catholic heretic alcoholic diabetic
vehicle article circle miracle obstacle oracle spectacle table cable fable vegetable variable parable syllable constable
anniversary boundary burglary commentary corollary diary dictionary dignitary documentary estuary february glossary granary infirmary itinerary january legendary library luminary mercenary military missionary notary notary obituary ordinary primary salary
secretary seminary subsidiary summary veterinary visionary vocabulary beneficiary dictionary intermediary judiciary apothecary adversary functionary revolutionary
guardian historian librarian musician physician politician technician mathematician electrician magician civilian comedian custodian pedestrian vegetarian veterinarian amphibian
citizen kitchen chicken garden burden maiden dozen oven raven siren token specimen alien woman
address business process success access princess actress mattress witness fitness illness happiness wilderness governess progress congress class glass grass pass mass loss boss cross dress stress press mess abyss compass
bus campus census chorus circus consensus corpus crocus discus focus genius hiatus minus nexus octopus plus prospectus radius status stimulus surplus syllabus terminus versus virus walrus apparatus bonus caucus cactus lotus fungus
analysis axis basis chassis crisis diagnosis emphasis genesis hypothesis metropolis oasis synopsis synthesis tennis thesis paralysis arthritis hepatitis
atlas bias canvas christmas gas pancreas texas christmas lens iris kiss corps pass chaos ethos pathos
island bread thread head lead spread speed weed greed creed seed reed deed steed
son sister brother father mother daughter uncle aunt cousin baby boy girl man woman child friend enemy
author researcher scientist employee employer worker manager founder leader owner player winner buyer seller lawyer officer member minister partner customer number computer paper water winter summer weather letter newspaper offer order power tower river
border corner answer danger anger hunger tiger finger ginger chapter character quarter center centre disorder barrier career frontier soldier supplier carrier premier engineer volunteer pioneer beer deer peer cheer
doctor actor factor sector author director professor editor investor creditor competitor monitor mayor error terror mirror minor major senator governor ambassador survivor predecessor successor
east west north south monday tuesday wednesday thursday friday saturday sunday january february april may june july september october november december
company country city county party century university society economy industry policy strategy agency currency democracy energy family history inquiry injury jury ministry treaty penalty property security study story survey territory treasury victory army enemy factory body
`;

/** Adverbs that do not end in -ly. */
export const ENGLISH_ADVERBS = `
almost alone altogether anyway backward backwards clockwise downstairs downtown downward downwards elsewhere everywhere nowhere somewhere anywhere fast forth hitherto indoors inland likewise midway moreover namely nevertheless nonetheless nowadays offshore
onward onwards otherwise outdoors overnight sideways somehow somewhat straightaway thereafter therefore thereby upstairs upward upwards
furthermore well roughly approximately halfway ashore aboard aloft anew
`;
