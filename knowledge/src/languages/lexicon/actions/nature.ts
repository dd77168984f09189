// Weather, climate, disasters, environment, animals.
import { table } from '../table.ts';

export const NATURE = table('actions', `
rain | pleuvoir, tomber des cordes, bruiner ; pluie, averse, bruine, précipitations | rain, pour with rain, drizzle, bucket down ; rain, shower, drizzle, rainfall | set weather
snow | neiger, tomber de la neige ; neige, chute de neige | snow ; snow, snowfall | set weather
be-sunny | faire beau, être ensoleillé, faire soleil ; ensoleillement ; ensoleillé | be sunny, shine ; sunshine ; sunny | set weather, opposite be-overcast
be-overcast | être nuageux, être couvert, être gris ; nébulosité ; nuageux | be cloudy, be overcast, be grey, be gray ; cloud cover ; cloudy, overcast | set weather, opposite be-sunny
be-hot | faire chaud, être chaud, être brûlant ; chaleur, canicule ; chaud, brûlant, caniculaire | be hot, be warm, be scorching ; heat, heatwave ; hot, warm, scorching | opposite be-cold
be-cold | faire froid, être froid, être glacial ; froid, vague de froid ; froid, glacial | be cold, be freezing, be chilly ; cold, cold snap ; cold, chilly, freezing | opposite be-hot
blow-wind | souffler, venter, y avoir du vent ; vent, rafale, bourrasque | blow, gust, be windy ; wind, gust
storm | faire de l'orage, gronder, tonner ; orage, tempête | thunder, be stormy ; storm, thunderstorm
flood | inonder, submerger, déborder de son lit, être sous les eaux ; inondation, crue, submersion | flood, inundate, burst its banks, be under water, submerge ; flood, flooding, inundation
suffer-drought | souffrir de la sécheresse, être frappé par la sécheresse ; sécheresse | suffer from drought, be hit by drought, be in drought ; drought, dry spell
quake | être secoué par un séisme ; séisme, tremblement de terre, secousse sismique | be hit by an earthquake, be shaken by an earthquake ; earthquake, quake
erupt | entrer en éruption, cracher de la lave ; éruption | erupt, spew lava ; eruption | opposite lie-dormant
lie-dormant | être en sommeil, être endormi depuis ; ; dormant | lie dormant, be dormant ; dormancy ; dormant | opposite erupt
collapse-structure | s'affaisser, tomber en ruine, s'effondrer, s'écrouler ; effondrement, écroulement, affaissement | cave in on, give way, crumble, fall into ruin, collapse, fall apart ; cave-in, collapse, subsidence | opposite remain-standing
remain-standing | tenir debout, demeurer debout | remain standing, still stand, stay standing | opposite collapse-structure
slide-land | glisser sur la pente, être emporté par une coulée de boue ; glissement de terrain, coulée de boue, éboulement, avalanche | be buried by a landslide ; landslide, mudslide, rockfall, avalanche
rage-fire | ravager des hectares, se propager en forêt ; feu de forêt, incendie de forêt | rage, burn out of control ; wildfire, forest fire, bushfire | opposite be-under-control
be-under-control | être maîtrisé, être sous contrôle, être circonscrit | be under control, be contained, be brought under control | opposite rage-fire, opposite be-out-of-control
be-out-of-control | être hors de contrôle, échapper à tout contrôle, être incontrôlable ; ; incontrôlable | be out of control, get out of hand, spiral out of control ; ; uncontrollable, out-of-control | opposite be-under-control
pollute | polluer, contaminer l'eau ; pollution | pollute, contaminate, foul ; pollution, contamination | opposite clean-up-pollution
clean-up-pollution | dépolluer, décontaminer, assainir un site ; dépollution, décontamination, assainissement | decontaminate, clean up pollution, remediate ; decontamination, remediation, depollution | opposite pollute
emit | émettre, rejeter dans l'air, dégager, rejeter dans l'atmosphère ; émission, dégagement | emit, give off, release into the atmosphere, discharge into ; emission, discharge
absorb | capter, piéger, pomper, absorber ; absorption, captage | absorb, soak up, capture carbon, trap, take up ; absorption, uptake
be-carbon-neutral | être neutre en carbone, atteindre la neutralité carbone ; neutralité carbone | be carbon neutral, reach net zero, be climate neutral ; carbon neutrality, net zero
decarbonise | décarboner, réduire ses émissions ; décarbonation | decarbonise, decarbonize, cut emissions, reduce emissions ; decarbonisation, decarbonization
conserve-species | préserver une espèce, protéger une espèce, protéger la nature ; préservation, protection de la nature | conserve, protect a species, preserve a species ; conservation
go-extinct | être en voie d'extinction ; extinction ; éteint | go extinct, become extinct, be extinct ; extinction ; extinct | opposite thrive-species
thrive-species | proliférer, se multiplier ; prolifération, pullulement | proliferate, multiply, swarm ; proliferation, infestation | opposite go-extinct
reintroduce | réintroduire ; réintroduction | reintroduce ; reintroduction
reproduce-animal | se reproduire, s'accoupler, pondre, couver ; accouplement, ponte | reproduce sexually, mate, spawn, lay eggs ; reproduction, mating, spawning
hatch | éclore, sortir de l'œuf ; éclosion | hatch, hatch out ; hatching
hibernate | hiberner, être en hibernation ; hibernation | hibernate ; hibernation
bark | aboyer, japper ; aboiement | bark, yap ; bark, barking | set animal-noise
meow | miauler, ronronner ; miaulement, ronronnement | meow, mew, purr ; meow, purring | set animal-noise
graze | paître, brouter ; pâturage | graze ; grazing
roar | rugir, grogner ; rugissement, grognement | roar, growl ; roar, growl | set animal-noise
erode | s'éroder ; érosion | erode, wear away ; erosion
set-sun | se coucher à l'horizon ; coucher de soleil, coucher du soleil | go down over the horizon ; sunset | opposite rise-sun
rise-sun | se lever à l'horizon ; lever de soleil, lever du soleil | come up over the horizon ; sunrise | opposite set-sun
ebb-tide | descendre à marée, refluer ; reflux, marée basse | ebb away, go out with the tide ; low tide, ebb | opposite flow-tide
flow-tide | monter à marée, affluer avec la marée ; marée haute, flux | come in with the tide ; high tide | opposite ebb-tide
flow-river | se jeter, traverser la plaine, se déverser | flow, flow into, drain into ; flow, course
shine | briller, étinceler, scintiller, luire ; éclat, scintillement | gleam, sparkle, twinkle, glitter, glow ; gleam, sparkle, glow
be-visible | être visible, se voir ; visibilité ; visible | be visible, be in sight, be in view ; visibility ; visible | opposite be-invisible
be-invisible | être invisible, être hors de vue ; invisibilité ; invisible | be invisible, be out of sight ; invisibility ; invisible | opposite be-visible
be-habitable | être habitable, être vivable ; habitabilité ; habitable | be habitable, be liveable ; habitability ; habitable | opposite be-uninhabitable
be-uninhabitable | être inhabitable, être invivable ; ; inhabitable, invivable | be uninhabitable, be unliveable ; ; uninhabitable | opposite be-habitable
leave-homeless | laisser sans abri, jeter à la rue, priver de toit | leave homeless, make homeless, displace
be-homeless | être sans abri, dormir dans la rue, être à la rue ; sans-abrisme | be homeless, sleep rough, live on the streets ; homelessness ; homeless | opposite be-housed
be-housed | être logé, avoir un toit, être relogé, reloger ; relogement | be housed, be rehoused, rehouse, have a roof ; rehousing | opposite be-homeless
cut-power | priver d'électricité, couper le courant, être privé d'électricité ; coupure de courant, panne d'électricité, délestage | cut the power, be without power, knock out power ; power cut, power outage, blackout
restore-power | rétablir le courant, rétablir l'électricité ; rétablissement du courant | restore power, restore electricity ; power restoration
`);
