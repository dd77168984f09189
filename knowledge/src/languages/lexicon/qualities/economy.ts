// Trade, money, firms, farming, energy.
import { table } from '../table.ts';

export const economy = table(
  'qualities',
  `
economic-adj | économique ; économiquement ; économie | economic ; economically ; economy
financial-adj | financier ; financièrement | financial ; financially
commercial-adj | commercial, marchand ; commercialement | commercial ; commercially | opposite non-commercial-adj
non-commercial-adj | non commercial, non marchand | non-commercial, noncommercial | opposite commercial-adj
industrial-adj | industriel, manufacturier ; industriellement | industrial, manufacturing ; industrially | set economic-sector
agricultural-adj | agricole, agraire | agricultural, agrarian, farming | set economic-sector
service-sector-adj | des services | service-based, service-sector | set economic-sector
artisanal-adj | artisanal, fait main, fait à la main ; artisanalement, à la main | artisanal, handmade, handcrafted, hand-made ; by hand | opposite mass-produced-adj
mass-produced-adj | fabriqué en série, produit en série, de série ; à la chaîne, en série | mass-produced, factory-made ; on an assembly line | opposite artisanal-adj
capitalist-adj | capitaliste ; ; capitalisme | capitalist ; ; capitalism | set economic-system, opposite anticapitalist-adj
collectivist-adj | collectiviste ; ; collectivisme | collectivist, centrally planned ; ; collectivism | set economic-system
loss-making-adj | déficitaire, dans le rouge, à perte | loss-making, in the red, in deficit | set balance-state, opposite profitable-adj
surplus-making-adj | excédentaire, bénéficiaire, dans le vert | in surplus, in the black, surplus-producing | set balance-state
break-even-adj | à l'équilibre, en équilibre budgétaire | break-even | set balance-state
solvent-adj | solvable ; ; solvabilité | solvent, creditworthy ; ; solvency, creditworthiness | opposite insolvent-adj
insolvent-adj | insolvable, en faillite, failli, en cessation de paiements ; ; insolvabilité | insolvent, bankrupt ; ; insolvency | opposite solvent-adj
indebted-adj | endetté ; ; endettement | indebted, in debt ; ; indebtedness | opposite debt-free-adj
debt-free-adj | sans dette, désendetté | debt-free | opposite indebted-adj
overvalued-adj | surévalué, survalorisé | overvalued, overpriced | opposite undervalued-adj
undervalued-adj | sous-évalué, sous-valorisé | undervalued, underpriced | opposite overvalued-adj
underfunded-adj | sous-financé | underfunded, cash-strapped | opposite well-funded-adj
well-funded-adj | bien financé, bien doté | well-funded | opposite underfunded-adj
self-funded-adj | autofinancé | self-funded, self-financed | opposite subsidised-adj
subsidised-adj | subventionné | subsidised, subsidized, state-aided | opposite unsubsidised-adj, opposite self-funded-adj
unsubsidised-adj | non subventionné | unsubsidised, unsubsidized | opposite subsidised-adj
monetary-adj | monétaire | monetary
inflationary-adj | inflationniste | inflationary | opposite deflationary-adj, opposite anti-inflationary-adj
deflationary-adj | déflationniste | deflationary | opposite inflationary-adj
wholesale-adj | de gros ; en gros | wholesale | opposite retail-adj
retail-adj | de détail ; au détail | retail | opposite wholesale-adj
second-hand-adj | d'occasion, usagé | second-hand, used, pre-owned, preowned | opposite brand-new-goods-adj
brand-new-goods-adj | sous blister, jamais servi | unused, never used | opposite second-hand-adj
refurbished-adj | reconditionné, remis à neuf | refurbished, reconditioned
fixed-rate-adj | à taux fixe | fixed-rate | opposite variable-rate-adj
variable-rate-adj | à taux variable | variable-rate, adjustable-rate, floating-rate | opposite fixed-rate-adj
cash-payment-adj | en espèces, en liquide | cash ; in cash | opposite cashless-adj
cashless-adj | sans espèces | cashless, contactless | opposite cash-payment-adj
imported-adj | importé, d'importation | imported | opposite domestically-made-adj
domestically-made-adj | fabriqué localement, de fabrication nationale | home-grown, homegrown, locally made | opposite imported-adj
family-owned-adj | familial | family-owned, family-run, family
start-up-like-adj | en phase d'amorçage | early-stage, seed-stage | set company-stage
growth-stage-adj | en phase de croissance | growth-stage, late-stage | set company-stage
monopolistic-adj | monopolistique ; ; monopole | monopolistic ; ; monopoly
employer-side-adj | patronal | employer-side
renewable-adj | renouvelable | renewable | set energy-source
fossil-adj | fossile | fossil | set energy-source
solar-adj | solaire, photovoltaïque | solar, photovoltaic | set energy-kind
wind-power-adj | éolien | wind-powered | set energy-kind
hydroelectric-adj | hydroélectrique, hydraulique | hydroelectric, hydropower | set energy-kind
geothermal-adj | géothermique | geothermal | set energy-kind
tidal-power-adj | marémoteur | tidal | set energy-kind
coal-fired-adj | au charbon | coal-fired | set energy-kind
gas-fired-adj | au gaz | gas-fired | set energy-kind
oil-fired-adj | au fioul | oil-fired | set energy-kind
diesel-engine-adj | diesel | diesel | set propulsion
petrol-engine-adj | à essence | petrol-powered, gasoline-powered | set propulsion
electric-adj | électrique ; électriquement ; électricité | electric, electric-powered, battery-powered, electrical ; electrically ; electricity | set propulsion
hybrid-adj | hybride | hybrid | set propulsion
hydrogen-powered-adj | à hydrogène | hydrogen-powered | set propulsion
steam-powered-adj | à vapeur | steam-powered | set propulsion
low-carbon-adj | bas carbone, décarboné, peu carboné | low-carbon, decarbonised, decarbonized | opposite carbon-intensive-adj
carbon-intensive-adj | carboné, à forte intensité de carbone | carbon-intensive, high-carbon | opposite low-carbon-adj
carbon-neutral-adj | neutre en carbone, zéro émission | carbon-neutral, zero-emission, net-zero
energy-efficient-adj | économe en énergie, peu énergivore | energy-efficient, energy-saving | opposite energy-intensive-adj
energy-intensive-adj | énergivore | energy-intensive, power-hungry | opposite energy-efficient-adj
organic-farming-adj | bio, biologique | organic ; organically | opposite conventional-farming-adj
conventional-farming-adj | issu de l'agriculture conventionnelle | conventionally farmed, non-organic | opposite organic-farming-adj
genetically-modified-adj | transgénique, génétiquement modifié | genetically modified, transgenic, GM | opposite gmo-free-adj
gmo-free-adj | sans OGM | GMO-free, non-GMO | opposite genetically-modified-adj
recyclable-adj | recyclable | recyclable | opposite non-recyclable-adj
non-recyclable-adj | non recyclable | non-recyclable | opposite recyclable-adj
recycled-adj | recyclé | recycled
disposable-adj | jetable, à usage unique | disposable, single-use, throwaway | opposite reusable-adj
reusable-adj | réutilisable | reusable | opposite disposable-adj
biodegradable-adj | biodégradable | biodegradable | opposite non-biodegradable-adj
non-biodegradable-adj | non biodégradable | non-biodegradable | opposite biodegradable-adj
intensive-farming-adj | en batterie, hors-sol | battery-farmed, factory-farmed | opposite free-range-adj
free-range-adj | élevé en plein air | free-range | opposite intensive-farming-adj
vegetarian-adj | végétarien ; ; végétarisme | vegetarian ; ; vegetarianism | set human-diet
vegan-adj | végan, végane, végétalien ; ; véganisme, végétalisme | vegan, plant-based ; ; veganism | set human-diet
meat-eating-adj | viandard, carné | meat-eating | set human-diet
sparkling-drink-adj | pétillant, gazéifié, effervescent | fizzy, carbonated | opposite still-drink-adj
still-drink-adj | non gazeux, sans bulles | non-carbonated, uncarbonated | opposite sparkling-drink-adj
alcoholic-adj | alcoolique | alcoholic | opposite non-alcoholic-adj
non-alcoholic-adj | non alcoolisé, sans alcool | non-alcoholic, alcohol-free | opposite alcoholic-adj
decaffeinated-adj | décaféiné | decaffeinated, decaf
gluten-free-adj | sans gluten | gluten-free
fertile-adj | fertile, fécond ; ; fertilité, fécondité | fertile, fecund ; ; fertility, fecundity | opposite barren-adj
barren-adj | stérile, infertile ; ; stérilité, infertilité | barren, infertile, sterile ; ; infertility, sterility | opposite fertile-adj
`,
);
