// Machines, computing, design: how a thing is built, run or stored.
import { table } from '../table.ts';

export const technology = table(
  'qualities',
  `
manual-adj | manuel ; manuellement | manual, hand-operated ; manually | opposite automatic-adj
automatic-adj | automatique, automatisé, robotisé ; automatiquement ; automaticité | automatic, automated, robotic ; automatically ; automation | opposite manual-adj
semi-automatic-adj | semi-automatique | semi-automatic, semiautomatic
digital-adj | numérique, dématérialisé, digital ; numériquement | digital, paperless, electronic ; digitally, electronically | opposite analogue-signal-adj
analogue-signal-adj | analogique | analogue, analog | opposite digital-adj
mechanical-adj | mécanique ; mécaniquement | mechanical ; mechanically
wireless-adj | sans fil | wireless, cordless ; wirelessly | opposite wired-adj
wired-adj | filaire, câblé | wired, corded, hard-wired | opposite wireless-adj
connected-adj | connecté, relié | connected, networked, linked | opposite disconnected-adj
disconnected-adj | déconnecté, débranché | disconnected, unplugged | opposite connected-adj
encrypted-adj | chiffré, crypté | encrypted | opposite unencrypted-adj
unencrypted-adj | non chiffré, en clair | unencrypted, plaintext | opposite encrypted-adj
compressed-adj | compressé, comprimé | compressed | opposite uncompressed-adj
uncompressed-adj | non compressé, décompressé | uncompressed | opposite compressed-adj
lossless-adj | sans perte | lossless | opposite lossy-adj
lossy-adj | avec perte | lossy | opposite lossless-adj
local-first-adj | sur site, hébergé localement | on-premises, on-premise, self-hosted | opposite cloud-hosted-adj
cloud-hosted-adj | hébergé dans le nuage, dans le nuage, dans le cloud | cloud-based, cloud-hosted, in the cloud | opposite local-first-adj
multimodal-adj | multimodal ; ; multimodalité | multimodal ; ; multimodality | opposite text-only-adj
text-only-adj | texte seul, uniquement textuel, purement textuel | text-only, text-based | opposite multimodal-adj
supervised-adj | supervisé, surveillé | supervised | opposite unsupervised-adj
unsupervised-adj | non supervisé, sans surveillance | unsupervised, unattended | opposite supervised-adj
pretrained-adj | préentraîné, pré-entraîné | pretrained, pre-trained
modular-adj | modulaire ; ; modularité | modular ; ; modularity | opposite one-piece-adj
one-piece-adj | d'un seul tenant, d'une seule pièce | one-piece, all-in-one | opposite modular-adj
customised-adj | personnalisé, sur mesure, taillé sur mesure | customised, customized, bespoke, tailor-made, made-to-measure, personalised, personalized | opposite off-the-shelf-adj
off-the-shelf-adj | prêt à l'emploi, standard, clé en main, standardisé | off-the-shelf, ready-made, standard, turnkey, one-size-fits-all | opposite customised-adj
built-in-adj | intégré, encastré, incorporé | built-in, integrated, embedded | opposite add-on-adj
add-on-adj | ajouté après coup, rapporté, amovible | add-on, removable | opposite built-in-adj
front-end-adj | côté client | front-end, client-side | opposite back-end-adj
back-end-adj | côté serveur | back-end, server-side | opposite front-end-adj
synchronous-adj | synchrone | synchronous ; synchronously | opposite asynchronous-adj
asynchronous-adj | asynchrone | asynchronous ; asynchronously | opposite synchronous-adj
static-site-adj | statique ; statiquement | static ; statically | opposite dynamic-behaviour-adj
dynamic-behaviour-adj | à contenu dynamique | dynamically generated | opposite static-site-adj
read-only-adj | en lecture seule | read-only | opposite writable-adj
writable-adj | inscriptible, modifiable | writable, editable | opposite read-only-adj
user-friendly-adj | ergonomique, facile d'emploi, intuitif ; intuitivement ; ergonomie | user-friendly, ergonomic, intuitive ; intuitively ; user-friendliness | opposite cumbersome-adj
cumbersome-adj | peu ergonomique, peu maniable, encombrant | cumbersome, unwieldy | opposite user-friendly-adj
prototype-stage-adj | au stade de prototype, préindustriel | prototype-stage | set product-stage
beta-stage-adj | en version bêta, en bêta | in beta | set product-stage
commercially-available-adj | commercialisé, en vente | on sale, on the market | set product-stage
discontinued-adj | retiré de la vente | discontinued, withdrawn from sale | set product-stage
assembled-adj | assemblé, monté | assembled | opposite dismantled-adj
dismantled-adj | démonté, démantelé, en pièces détachées | dismantled, disassembled, taken apart | opposite assembled-adj
rechargeable-adj | rechargeable | rechargeable | opposite non-rechargeable-adj
non-rechargeable-adj | non rechargeable | non-rechargeable | opposite rechargeable-adj
charged-battery-adj | chargé à bloc, rechargé | charged up, fully charged | opposite discharged-adj
discharged-adj | déchargé | discharged, run down | opposite charged-battery-adj
supersonic-adj | supersonique | supersonic | set flight-speed
subsonic-adj | subsonique | subsonic | set flight-speed
hypersonic-adj | hypersonique | hypersonic | set flight-speed
infrared-adj | infrarouge | infrared | set light-band
ultraviolet-adj | ultraviolet, UV | ultraviolet, UV | set light-band
singular-grammar-adj | au singulier | in the singular | opposite plural-grammar-adj
plural-grammar-adj | au pluriel | in the plural | opposite singular-grammar-adj
decimal-adj | décimal | decimal | set number-base
binary-base-adj | binaire | binary | set number-base
hexadecimal-adj | hexadécimal | hexadecimal | set number-base
operated-by-human-adj | assisté, opéré par un humain | human-operated | opposite autonomous-driving-adj
autonomous-driving-adj | sans conducteur | driverless, self-driving | opposite operated-by-human-adj
long-range-adj | à longue portée, long-courrier | long-range, long-haul | opposite short-range-adj
short-range-adj | à courte portée, court-courrier | short-range, short-haul | opposite long-range-adj
high-resolution-adj | en haute définition, haute définition, en haute résolution | high-resolution, high-definition | opposite low-resolution-adj
low-resolution-adj | en basse définition, en basse résolution | low-resolution, low-definition | opposite high-resolution-adj
high-tech-adj | de haute technologie, de pointe, high-tech | high-tech, hi-tech | opposite low-tech-adj
low-tech-adj | rudimentaire, low-tech | low-tech, rudimentary | opposite high-tech-adj
upgraded-adj | mis à niveau, modernisé, rénové, réaménagé | upgraded, renovated, modernised, modernized, revamped
# manner of a service, a device, a plan
real-time-adj | en temps réel | real-time, in real time |
data-driven-adj | fondé sur les données | data-driven |
customizable-adj | personnalisable, paramétrable | customizable, customisable |
adjustable-adj | réglable, ajustable | adjustable |
foldable-adj | pliable, pliant | foldable, folding |
inflatable-adj | gonflable | inflatable |
programmable-adj | programmable | programmable |
executable-adj | exécutable | executable |
next-generation-adj | de nouvelle génération, de prochaine génération | next-generation |
seamless-adj | sans accroc, fluide | seamless ; seamlessly |
one-stop-adj | guichet unique | one-stop |
outsourced-adj | externalisé, sous-traité | outsourced, contracted-out |
audio-adj | audio | audio |
audiovisual-adj | audiovisuel | audiovisual |
stereo-adj | stéréo, stéréophonique | stereo, stereophonic |
graphic-adj | graphique | graphical |
sequential-adj | séquentiel ; séquentiellement | sequential ; sequentially | opposite simultaneous-adj
latent-adj | latent | latent |
nuclear-free-adj | dénucléarisé | nuclear-free, denuclearised |
anti-nuclear-adj | antinucléaire | anti-nuclear, antinuclear | opposite pro-nuclear-adj
pro-nuclear-adj | pronucléaire | pro-nuclear | opposite anti-nuclear-adj
anti-tank-adj | antichar | anti-tank |
anti-aircraft-adj | antiaérien | anti-aircraft |
anti-missile-adj | antimissile | anti-missile, antimissile |
amphibious-adj | amphibie | amphibious |
pressurised-adj | pressurisé | pressurised, pressurized | opposite depressurised-adj
depressurised-adj | dépressurisé | depressurised, depressurized | opposite pressurised-adj
heated-adj | chauffé | heated | opposite unheated-adj
unheated-adj | non chauffé | unheated | opposite heated-adj
air-conditioned-adj | climatisé | air-conditioned |
furnished-adj | meublé | furnished | opposite unfurnished-adj
unfurnished-adj | non meublé, vide de meubles | unfurnished | opposite furnished-adj
paved-adj | pavé, goudronné | paved, surfaced | opposite unpaved-adj
unpaved-adj | non goudronné | unpaved | opposite paved-adj
bulletproof-adj | pare-balles, blindé | bulletproof, armoured, armored |
soundproof-adj | insonorisé | soundproof |
shockproof-adj | antichoc | shockproof |
stainless-adj | inoxydable | stainless |
corrosive-adj | corrosif | corrosive |
explosive-adj | explosif | explosive |
abrasive-adj | abrasif | abrasive |
absorbent-adj | absorbant | absorbent |
soluble-adj | soluble | soluble | opposite insoluble-adj
insoluble-adj | insoluble | insoluble | opposite soluble-adj
luminescent-adj | luminescent | luminescent |
fluorescent-adj | fluorescent | fluorescent |
hollow-adj | creux | hollow |
rusty-adj | rouillé | rusty |
muddy-adj | boueux | muddy |
rocky-adj | rocheux, rocailleux | rocky |
grassy-adj | herbeux, enherbé | grassy |
marshy-adj | marécageux | marshy, swampy |
torrential-adj | torrentiel, diluvien | torrential |
melodious-adj | mélodieux | melodious |
audible-adj | audible | audible | opposite inaudible-adj
inaudible-adj | inaudible | inaudible | opposite audible-adj
legible-adj | lisible ;  ; lisibilité | legible, readable ;  ; legibility, readability | opposite illegible-adj
illegible-adj | illisible | illegible, unreadable | opposite legible-adj
`,
);
