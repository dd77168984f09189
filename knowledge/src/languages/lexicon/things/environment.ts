// Environment, energy, weather, disasters, farming.
import { table } from '../table.ts';

export const environment = table('things', `
environment | environnement ; environnemental | environment ; environmental |
nature | nature ; naturel | nature ; natural |
ecosystem | écosystème | ecosystem |
biodiversity | biodiversité | biodiversity |
habitat-natural | habitat naturel, milieu naturel | natural habitat |
climate | climat ; climatique | climate ; climatic |
climate-change | changement climatique, dérèglement climatique | climate change |
global-warming | réchauffement climatique, réchauffement | global warming, warming |
greenhouse-effect | effet de serre | greenhouse effect |
greenhouse-gas | gaz à effet de serre | greenhouse gas |
carbon-dioxide | dioxyde de carbone, gaz carbonique, CO2 | carbon dioxide, CO2 | isa greenhouse-gas, set gas
methane | méthane | methane | isa greenhouse-gas, set gas
carbon-monoxide | monoxyde de carbone | carbon monoxide | set gas
emission | émission, rejet | emission |
carbon-footprint | empreinte carbone, bilan carbone | carbon footprint |
carbon-neutrality | neutralité carbone | carbon neutrality, net zero |
carbon-market | marché du carbone | carbon market, emissions trading |
pollution | pollution ; polluant | pollution |
air-pollution | pollution de l'air, pollution atmosphérique | air pollution | isa pollution, set pollution-kind
water-pollution | pollution de l'eau | water pollution | isa pollution, set pollution-kind
noise-pollution | pollution sonore, nuisances sonores | noise pollution | isa pollution, set pollution-kind
pollutant | polluant | pollutant |
smog | smog | smog |
fine-particles | particules fines | fine particles, particulate matter |
oil-spill | marée noire | oil spill |
waste-refuse | déchet, déchets, ordures | waste, rubbish, garbage, trash, refuse |
nuclear-waste | déchets nucléaires, déchets radioactifs | nuclear waste, radioactive waste | isa waste-refuse
landfill | décharge | landfill, rubbish dump |
incinerator | incinérateur | incinerator |
recycling | recyclage | recycling |
compost | compost | compost |
waste-water | eaux usées | wastewater, sewage |
drinking-water | eau potable | drinking water |
groundwater | nappe phréatique, eaux souterraines, aquifère | groundwater, water table, aquifer |
desertification | désertification | desertification |
deforestation | déforestation | deforestation | opposite reforestation
reforestation | reboisement, reforestation | reforestation | opposite deforestation
erosion | érosion | erosion |
extinction-species | extinction | extinction |
endangered-species | espèce menacée, espèce en voie de disparition | endangered species |
invasive-species | espèce invasive, espèce envahissante | invasive species |
protected-area | aire protégée, zone protégée | protected area |
conservation | conservation, préservation | conservation, preservation |
sustainable-development | développement durable | sustainable development |
sustainability | durabilité | sustainability |
natural-resource | ressource naturelle, ressources naturelles | natural resource |
poaching | braconnage | poaching |
# energy
energy | énergie ; énergétique | energy |
renewable-energy | énergie renouvelable, énergies renouvelables | renewable energy, renewables | isa energy, opposite fossil-fuel
fossil-fuel | énergie fossile, combustible fossile, énergies fossiles | fossil fuel | opposite renewable-energy
nuclear-power | énergie nucléaire, nucléaire ; nucléaire | nuclear power, nuclear energy ; nuclear | isa energy, set energy-source-thing
solar-power | énergie solaire, solaire | solar power, solar energy | isa renewable-energy, set energy-source-thing
wind-power | énergie éolienne, éolien | wind power, wind energy | isa renewable-energy, set energy-source-thing
hydropower | hydroélectricité, énergie hydraulique ; hydroélectrique | hydropower, hydroelectricity ; hydroelectric | isa renewable-energy, set energy-source-thing
geothermal-energy | géothermie, énergie géothermique | geothermal energy | isa renewable-energy, set energy-source-thing
biomass | biomasse | biomass | isa renewable-energy, set energy-source-thing
tidal-power | énergie marémotrice | tidal power, tidal energy | isa renewable-energy, set energy-source-thing
solar-panel | panneau solaire, panneau photovoltaïque | solar panel |
wind-turbine | éolienne | wind turbine |
wind-farm | parc éolien | wind farm | isa power-station, set power-station
solar-farm | centrale solaire, parc solaire, ferme solaire | solar farm, solar power plant | isa power-station, set power-station
power-station | centrale, centrale électrique | power station, power plant |
nuclear-plant | centrale nucléaire | nuclear power plant, nuclear plant, nuclear power station | isa power-station, set power-station
coal-plant | centrale à charbon | coal-fired power station, coal plant, coal-fired plant | isa power-station, set power-station
gas-plant | centrale à gaz | gas-fired power station, gas-fired plant | isa power-station, set power-station
hydro-plant | centrale hydroélectrique | hydroelectric plant, hydroelectric power station | isa power-station, set power-station
nuclear-reactor | réacteur nucléaire, réacteur | nuclear reactor, reactor |
power-grid | réseau électrique | power grid, electricity grid |
power-line | ligne électrique, ligne à haute tension | power line, overhead line |
power-cut | coupure de courant, coupure d'électricité, panne d'électricité | power cut, power outage, blackout |
fuel | carburant, combustible | fuel |
petrol | essence | petrol, gasoline | isa fuel, set fuel
diesel | gazole, diesel | diesel | isa fuel, set fuel
oil-crude | pétrole, brut, or noir ; pétrolier | oil, crude oil, petroleum, crude | isa fossil-fuel, set energy-source-thing
natural-gas | gaz naturel | natural gas | isa fossil-fuel, set energy-source-thing
liquefied-gas | gaz naturel liquéfié, GNL | liquefied natural gas, LNG | isa natural-gas
shale-gas | gaz de schiste | shale gas | isa natural-gas
coal | charbon, houille ; houiller | coal | isa fossil-fuel, set energy-source-thing
kerosene | kérosène | kerosene, jet fuel | isa fuel, set fuel
biofuel | biocarburant | biofuel | isa fuel, set fuel
heating-oil | fioul, mazout | heating oil | isa fuel, set fuel
firewood | bois de chauffage | firewood | isa fuel
hydrogen-fuel | hydrogène vert | green hydrogen |
barrel-oil | baril | barrel |
heating | chauffage | heating | opposite air-conditioning
air-conditioning | climatisation | air conditioning | opposite heating
heat-pump | pompe à chaleur | heat pump |
boiler | chaudière | boiler |
insulation | isolation | insulation |
energy-saving | économie d'énergie, économies d'énergie, sobriété énergétique | energy saving, energy conservation |
energy-transition | transition énergétique | energy transition |
# weather
weather | météo, temps | weather |
weather-forecast | prévision météo, prévisions météorologiques, bulletin météo | weather forecast |
rain-noun | pluie | rain | isa precipitation, set precipitation
snow-noun | neige ; neigeux | snow | isa precipitation, set precipitation
hail | grêle | hail | isa precipitation, set precipitation
drizzle | bruine, crachin | drizzle | isa rain-noun
sleet | neige fondue | sleet | isa precipitation, set precipitation
precipitation | précipitations | precipitation, rainfall |
shower-rain | averse | rain shower |
snowfall | chute de neige, chutes de neige | snowfall |
fog | brouillard | fog |
mist | brume | mist |
cloud-sky | nuage ; nuageux | cloud |
sunshine | ensoleillement | sunshine |
wind | vent | wind |
gust | rafale, bourrasque | gust |
breeze | brise | breeze | isa wind
storm-noun | tempête | storm |
thunderstorm | orage ; orageux | thunderstorm |set storm-kind
snowstorm | tempête de neige, blizzard | snowstorm, blizzard | isa storm-noun, set storm-kind
sandstorm | tempête de sable | sandstorm | isa storm-noun, set storm-kind
lightning | foudre, éclair | lightning |
thunder | tonnerre | thunder |
rainbow | arc-en-ciel | rainbow |
frost | gel, gelée, givre | frost |
ice | glace | ice |
black-ice | verglas | black ice |
heatwave | canicule, vague de chaleur | heatwave, heat wave | opposite cold-snap
cold-snap | vague de froid | cold snap, cold spell, cold wave | opposite heatwave
thaw-noun | dégel | thaw |
humidity | humidité | humidity, moisture |
temperature | température | temperature |
season | saison ; saisonnier | season ; seasonal |
dry-season | saison sèche | dry season | isa season, opposite rainy-season
rainy-season | saison des pluies, mousson | rainy season, monsoon | isa season, opposite dry-season
# disasters
disaster | catastrophe, désastre ; catastrophique | disaster, catastrophe ; disastrous, catastrophic |
natural-disaster | catastrophe naturelle | natural disaster | isa disaster
earthquake | tremblement de terre, séisme, secousse ; sismique | earthquake, quake, tremor ; seismic | isa natural-disaster, set natural-disaster
aftershock | réplique sismique | aftershock |
epicentre | épicentre | epicentre, epicenter |
tsunami | tsunami, raz-de-marée | tsunami, tidal wave | isa natural-disaster, set natural-disaster
eruption | éruption, éruption volcanique | eruption, volcanic eruption | isa natural-disaster, set natural-disaster
flood-noun | inondation, crue | flood, flooding | isa natural-disaster, set natural-disaster, opposite drought
drought | sécheresse | drought | isa natural-disaster, set natural-disaster, opposite flood-noun
hurricane | ouragan | hurricane | isa cyclone, set tropical-storm-name
typhoon | typhon | typhoon | isa cyclone, set tropical-storm-name
cyclone | cyclone ; cyclonique | cyclone | isa natural-disaster, set natural-disaster
tornado | tornade | tornado, twister | isa natural-disaster, set natural-disaster
landslide | glissement de terrain, éboulement, coulée de boue | landslide, mudslide | isa natural-disaster, set natural-disaster
avalanche | avalanche | avalanche | isa natural-disaster, set natural-disaster
wildfire | feu de forêt, incendie de forêt | wildfire, forest fire, bushfire | isa fire-blaze
fire-blaze | incendie, feu, sinistre | fire, blaze |
flame | flamme | flame |
smoke-noun | fumée | smoke |
ash | cendre | ash |
famine | famine | famine |
damage-noun | dégât, dommage, dégâts | damage |
debris | débris, décombres | debris, rubble |
shelter-refuge | abri | refuge |
evacuee | évacué, sinistré, sinistrée | evacuee, disaster victim | isa person
# farming
agriculture | agriculture ; agricole | agriculture, farming ; agricultural |
organic-farming | agriculture biologique, bio | organic farming, organic agriculture | isa agriculture, opposite conventional-farming, set farming-kind
conventional-farming | agriculture conventionnelle | conventional farming, conventional agriculture | isa agriculture, opposite organic-farming, set farming-kind
intensive-farming | agriculture intensive, élevage intensif | intensive farming | isa agriculture, set farming-kind
livestock-farming | élevage | livestock farming, stockbreeding, cattle farming |
farm | ferme, exploitation agricole, exploitation | farm |
ranch | ranch | ranch | isa farm
vineyard | vignoble, vigne ; viticole | vineyard ; wine-growing |
orchard | verger | orchard |
plantation | plantation | plantation |
vegetable-garden | potager | vegetable garden, kitchen garden |
crop | culture, récolte | crop |
harvest-noun | moisson, récolte | harvest |
grape-harvest | vendange, vendanges | grape harvest | isa harvest-noun
yield-crop | rendement | yield |
livestock | bétail, cheptel | livestock, cattle |
herd | troupeau | herd, flock |
pasture | pâturage | pasture, grazing land |
irrigation | irrigation | irrigation |
fertiliser | engrais | fertiliser, fertilizer |
pesticide | pesticide, produit phytosanitaire | pesticide | 
herbicide | herbicide, désherbant | herbicide, weedkiller | isa pesticide, set pesticide
insecticide | insecticide | insecticide | isa pesticide, set pesticide
fungicide | fongicide | fungicide | isa pesticide, set pesticide
glyphosate | glyphosate | glyphosate | isa herbicide
manure | fumier | manure |
gmo | OGM, organisme génétiquement modifié | GMO, genetically modified organism |
seed | graine, semence | seed |
cereal | céréale, grain ; céréalier | cereal, grain |
wheat | blé, froment | wheat | isa cereal, set crop
barley | orge | barley | isa cereal, set crop
maize | maïs | maize, corn, sweetcorn | isa cereal, set crop
oat | avoine | oats, oat | isa cereal, set crop
rye | seigle | rye | isa cereal, set crop
rice | riz | rice | isa cereal, set crop
millet | millet | millet | isa cereal, set crop
sorghum | sorgho | sorghum | isa cereal, set crop
buckwheat | sarrasin | buckwheat | set crop
soy | soja | soy, soya, soybean | set crop
rapeseed | colza | rapeseed, oilseed rape, canola | set crop
sunflower | tournesol | sunflower | set crop
sugar-beet | betterave sucrière | sugar beet | set crop
sugar-cane | canne à sucre | sugar cane, sugarcane | set crop
cotton | coton ; cotonnier | cotton | set crop
flax | lin | flax, linen | set crop
hemp | chanvre | hemp | set crop
cocoa-crop | cacao | cocoa | set crop
coffee-crop | culture du café, caféier | coffee crop, coffee growing | set crop
rubber-crop | hévéa | rubber tree | set crop
hay | foin | hay | opposite straw
straw | paille | straw | opposite hay
plough | charrue | plough, plow |
beehive | ruche | beehive, hive |
fish-farming | pisciculture, aquaculture | fish farming, aquaculture |
fisheries | pêche industrielle, pêcherie | fishery, fisheries |
overfishing | surpêche | overfishing |
fishing-quota | quota de pêche | fishing quota | isa quota
fishing-net | filet de pêche | fishing net |
animal-welfare | bien-être animal | animal welfare |
`);
