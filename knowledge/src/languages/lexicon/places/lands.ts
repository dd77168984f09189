// Mountains, peaks, deserts and islands.
import { table } from '../table.ts';

export const lands = table(
  'qualities',
  `
alps | alpin ; ; Alpes | Alpine ; ; Alps | set mountain
pyrenees | pyrénéen ; ; Pyrénées | Pyrenean ; ; Pyrenees | set mountain
massif-central | ; ; Massif central | ; ; Massif central | set mountain
jura | jurassien ; ; Jura | ; ; Jura | set mountain
vosges | vosgien ; ; Vosges | ; ; Vosges | set mountain
cevennes | cévenol ; ; Cévennes | ; ; Cévennes | set mountain
ardennes | ardennais ; ; Ardennes | ; ; Ardennes | set mountain
apennines | ; ; Apennins | ; ; Apennines | set mountain
carpathians | ; ; Carpates | ; ; Carpathians | set mountain
urals | ; ; Oural | ; ; Urals, Ural Mountains | set mountain
caucasus | caucasien ; ; Caucase | ; ; Caucasus | set mountain
himalayas | himalayen ; ; Himalaya | Himalayan ; ; Himalayas, Himalaya | set mountain
karakoram | ; ; Karakoram | ; ; Karakoram | set mountain
hindu-kush | ; ; Hindou Kouch | ; ; Hindu Kush | set mountain
tian-shan | ; ; Tian Shan | ; ; Tian Shan | set mountain
andes | andin ; ; Andes | Andean ; ; Andes | set mountain
rocky-mountains | ; ; montagnes Rocheuses, Rocheuses | ; ; Rocky Mountains, Rockies | set mountain
appalachians | ; ; Appalaches | ; ; Appalachians, Appalachian Mountains | set mountain
sierra-nevada | ; ; Sierra Nevada | ; ; Sierra Nevada | set mountain
dolomites | ; ; Dolomites | ; ; Dolomites | set mountain
mont-blanc | ; ; mont Blanc, Mont-Blanc | ; ; Mont Blanc | set peak
everest | ; ; Everest, mont Everest | ; ; Everest, Mount Everest | set peak
k2 | ; ; K2 | ; ; K2 | set peak
kilimanjaro | ; ; Kilimandjaro | ; ; Kilimanjaro | set peak
mount-fuji | ; ; mont Fuji, Fuji | ; ; Mount Fuji | set peak
matterhorn | ; ; Cervin | ; ; Matterhorn | set peak
etna | ; ; Etna | ; ; Etna, Mount Etna | set peak
vesuvius | ; ; Vésuve | ; ; Vesuvius, Mount Vesuvius | set peak
denali | ; ; Denali | ; ; Denali | set peak
aconcagua | ; ; Aconcagua | ; ; Aconcagua | set peak
elbrus | ; ; Elbrouz | ; ; Elbrus | set peak
mount-ararat | ; ; mont Ararat | ; ; Mount Ararat | set peak
stromboli | ; ; Stromboli | ; ; Stromboli | set peak
annapurna | ; ; Annapurna | ; ; Annapurna | set peak
mont-ventoux | ; ; mont Ventoux | ; ; Mont Ventoux | set peak
mount-olympus | ; ; Olympe, mont Olympe | ; ; Mount Olympus | set peak
popocatepetl | ; ; Popocatépetl | ; ; Popocatepetl | set peak
piton-de-la-fournaise | ; ; piton de la Fournaise | ; ; Piton de la Fournaise | set peak
sahara | saharien ; ; Sahara | Saharan ; ; Sahara | set desert
kalahari | ; ; Kalahari | ; ; Kalahari | set desert
gobi | ; ; Gobi, désert de Gobi | ; ; Gobi, Gobi Desert | set desert
atacama | ; ; Atacama | ; ; Atacama | set desert
namib | ; ; Namib | ; ; Namib | set desert
negev | ; ; Néguev | ; ; Negev | set desert
sinai | ; ; Sinaï | ; ; Sinai | set desert
sonoran-desert | ; ; désert de Sonora | ; ; Sonoran Desert | set desert
mojave-desert | ; ; désert de Mojave | ; ; Mojave Desert | set desert
thar-desert | ; ; Thar | ; ; Thar Desert | set desert
crete-island | crétois ; ; Crète | Cretan ; ; Crete | set island
rhodes-island | ; ; Rhodes | ; ; Rhodes | set island
corfu-island | ; ; Corfou | ; ; Corfu | set island
lesbos-island | ; ; Lesbos | ; ; Lesbos | set island
majorca-island | ; ; Majorque | ; ; Majorca, Mallorca | set island
menorca-island | ; ; Minorque | ; ; Menorca | set island
ibiza-island | ; ; Ibiza | ; ; Ibiza | set island
tenerife-island | ; ; Tenerife | ; ; Tenerife | set island
lampedusa-island | ; ; Lampedusa | ; ; Lampedusa | set island
capri-island | ; ; Capri | ; ; Capri | set island
guernsey-island | ; ; Guernesey | ; ; Guernsey | set island
isle-of-man-island | ; ; île de Man | ; ; Isle of Man | set island
isle-of-wight-island | ; ; île de Wight | ; ; Isle of Wight | set island
greenland-island | groenlandais ; ; Groenland | Greenlandic ; ; Greenland | set island
faroe-islands-island | féroïen ; ; îles Féroé | Faroese ; ; Faroe Islands | set island
azores-island | ; ; Açores | ; ; Azores | set island
madeira-island | ; ; Madère | ; ; Madeira | set island
puerto-rico-island | portoricain ; ; Porto Rico | Puerto Rican ; ; Puerto Rico | set island
bermuda-island | ; ; Bermudes | ; ; Bermuda | set island
curacao-island | ; ; Curaçao | ; ; Curaçao | set island
aruba-island | ; ; Aruba | ; ; Aruba | set island
falkland-islands-island | ; ; Malouines, îles Malouines | ; ; Falkland Islands, Falklands | set island
tahiti-island | tahitien ; ; Tahiti | Tahitian ; ; Tahiti | set island
bora-bora-island | ; ; Bora-Bora | ; ; Bora Bora | set island
easter-island-island | ; ; île de Pâques | ; ; Easter Island | set island
galapagos-island | ; ; Galapagos | ; ; Galápagos | set island
bali-island | balinais ; ; Bali | Balinese ; ; Bali | set island
java-island | javanais ; ; Java | Javanese ; ; Java | set island
sumatra-island | ; ; Sumatra | ; ; Sumatra | set island
borneo-island | ; ; Bornéo | ; ; Borneo | set island
zanzibar-island | ; ; Zanzibar | ; ; Zanzibar | set island
socotra-island | ; ; Socotra | ; ; Socotra | set island
okinawa-island | ; ; Okinawa | ; ; Okinawa | set island
hokkaido-island | ; ; Hokkaido | ; ; Hokkaido | set island
honshu-island | ; ; Honshu | ; ; Honshu | set island
hainan-island | ; ; Hainan | ; ; Hainan | set island
sakhalin-island | ; ; Sakhaline | ; ; Sakhalin | set island
tasmania-island | tasmanien ; ; Tasmanie | Tasmanian ; ; Tasmania | set island
guam-island | ; ; Guam | ; ; Guam | set island
new-caledonia-island | néo-calédonien ; ; Nouvelle-Calédonie | New Caledonian ; ; New Caledonia | set island
french-polynesia-island | polynésien ; ; Polynésie française | Polynesian ; ; French Polynesia | set island
wallis-and-futuna-island | ; ; Wallis-et-Futuna | ; ; Wallis and Futuna | set island
saint-pierre-and-miquelon-island | ; ; Saint-Pierre-et-Miquelon | ; ; Saint Pierre and Miquelon | set island
saint-barthelemy-island | ; ; Saint-Barthélemy | ; ; Saint Barthélemy, St. Barts | set island
cayman-islands-island | ; ; îles Caïmans | ; ; Cayman Islands | set island
oleron-island | ; ; île d'Oléron | ; ; Oléron | set island
ile-de-re-island | ; ; île de Ré | ; ; Île de Ré | set island
noirmoutier-island | ; ; Noirmoutier | ; ; Noirmoutier | set island
belle-ile-island | ; ; Belle-Île | ; ; Belle-Île | set island
spitsbergen-island | ; ; Spitzberg | ; ; Spitsbergen | set island
svalbard-island | ; ; Svalbard | ; ; Svalbard | set island
`,
);
