// Seas, straits, rivers and lakes.
import { table } from '../table.ts';

export const waters = table(
  'qualities',
  `
atlantic-ocean | atlantique ; ; océan Atlantique, Atlantique | Atlantic ; ; Atlantic Ocean, the Atlantic | set sea
pacific-ocean | ; ; océan Pacifique, le Pacifique | ; ; Pacific Ocean, Pacific | set sea
indian-ocean | ; ; océan Indien | ; ; Indian Ocean | set sea
arctic-ocean | ; ; océan Arctique | ; ; Arctic Ocean | set sea
southern-ocean | ; ; océan Austral | ; ; Southern Ocean | set sea
mediterranean-sea | ; ; mer Méditerranée, Méditerranée | ; ; Mediterranean Sea | set sea
north-sea | ; ; mer du Nord | ; ; North Sea | set sea
black-sea | ; ; mer Noire | ; ; Black Sea | set sea
red-sea | ; ; mer Rouge | ; ; Red Sea | set sea
baltic-sea | ; ; mer Baltique, Baltique | ; ; Baltic Sea | set sea
caspian-sea | ; ; mer Caspienne | ; ; Caspian Sea | set sea
dead-sea | ; ; mer Morte | ; ; Dead Sea | set sea
adriatic-sea | ; ; mer Adriatique, Adriatique | ; ; Adriatic Sea, Adriatic | set sea
aegean-sea | ; ; mer Égée | ; ; Aegean Sea, Aegean | set sea
ionian-sea | ; ; mer Ionienne | ; ; Ionian Sea | set sea
tyrrhenian-sea | ; ; mer Tyrrhénienne | ; ; Tyrrhenian Sea | set sea
sea-of-marmara | ; ; mer de Marmara | ; ; Sea of Marmara | set sea
sea-of-azov | ; ; mer d'Azov | ; ; Sea of Azov | set sea
aral-sea | ; ; mer d'Aral | ; ; Aral Sea | set sea
south-china-sea | ; ; mer de Chine méridionale | ; ; South China Sea | set sea
east-china-sea | ; ; mer de Chine orientale | ; ; East China Sea | set sea
yellow-sea | ; ; mer Jaune | ; ; Yellow Sea | set sea
sea-of-japan | ; ; mer du Japon | ; ; Sea of Japan | set sea
barents-sea | ; ; mer de Barents | ; ; Barents Sea | set sea
bering-sea | ; ; mer de Béring | ; ; Bering Sea | set sea
caribbean-sea | ; ; mer des Caraïbes | ; ; Caribbean Sea | set sea
norwegian-sea | ; ; mer de Norvège | ; ; Norwegian Sea | set sea
irish-sea | ; ; mer d'Irlande | ; ; Irish Sea | set sea
arabian-sea | ; ; mer d'Oman, mer d'Arabie | ; ; Arabian Sea | set sea
coral-sea | ; ; mer de Corail | ; ; Coral Sea | set sea
gulf-of-mexico | ; ; golfe du Mexique | ; ; Gulf of Mexico | set sea
persian-gulf | ; ; golfe Persique, golfe Arabo-Persique | ; ; Persian Gulf, Arabian Gulf | set sea
bay-of-biscay | ; ; golfe de Gascogne | ; ; Bay of Biscay | set sea
bay-of-bengal | ; ; golfe du Bengale | ; ; Bay of Bengal | set sea
gulf-of-guinea | ; ; golfe de Guinée | ; ; Gulf of Guinea | set sea
gulf-of-aden | ; ; golfe d'Aden | ; ; Gulf of Aden | set sea
english-channel | ; ; la Manche, mer de la Manche | ; ; English Channel, the Channel | set sea
strait-of-gibraltar | ; ; détroit de Gibraltar | ; ; Strait of Gibraltar | set strait
strait-of-hormuz | ; ; détroit d'Ormuz | ; ; Strait of Hormuz | set strait
strait-of-malacca | ; ; détroit de Malacca | ; ; Strait of Malacca | set strait
taiwan-strait | ; ; détroit de Taïwan | ; ; Taiwan Strait | set strait
strait-of-dover | ; ; pas de Calais | ; ; Strait of Dover | set strait
bosphorus | ; ; Bosphore | ; ; Bosphorus, Bosporus | set strait
dardanelles | ; ; Dardanelles | ; ; Dardanelles | set strait
bering-strait | ; ; détroit de Béring | ; ; Bering Strait | set strait
strait-of-magellan | ; ; détroit de Magellan | ; ; Strait of Magellan | set strait
bab-el-mandeb | ; ; Bab el-Mandeb | ; ; Bab-el-Mandeb | set strait
suez-canal | ; ; canal de Suez | ; ; Suez Canal | set strait
panama-canal | ; ; canal de Panama | ; ; Panama Canal | set strait
seine-river | ; ; Seine | ; ; Seine | set river
loire-river | ; ; Loire | ; ; Loire | set river
rhone-river | ; ; Rhône | ; ; Rhône | set river
garonne-river | ; ; Garonne | ; ; Garonne | set river
rhine-river | rhénan ; ; Rhin | Rhenish ; ; Rhine | set river
danube-river | danubien ; ; Danube | Danubian ; ; Danube | set river
thames-river | ; ; Tamise | ; ; Thames | set river
tagus-river | ; ; Tage | ; ; Tagus | set river
douro-river | ; ; Douro | ; ; Douro | set river
ebro-river | ; ; Èbre | ; ; Ebro | set river
guadalquivir-river | ; ; Guadalquivir | ; ; Guadalquivir | set river
po-river-river | ; ; Pô | ; ; Po River, River Po | set river
tiber-river | ; ; Tibre | ; ; Tiber | set river
elbe-river | ; ; Elbe | ; ; Elbe | set river
oder-river | ; ; Oder | ; ; Oder | set river
vistula-river | ; ; Vistule | ; ; Vistula | set river
moselle-river | ; ; Moselle | ; ; Moselle | set river
meuse-river | ; ; Meuse | ; ; Meuse | set river
scheldt-river | ; ; Escaut | ; ; Scheldt | set river
marne-river | ; ; Marne | ; ; Marne | set river
volga-river | ; ; Volga | ; ; Volga | set river
dnipro-river-river | ; ; Dniepr | ; ; Dnipro River, Dnieper | set river
dniester-river | ; ; Dniestr | ; ; Dniester | set river
don-river-river | ; ; fleuve Don | ; ; Don River | set river
ob-river | ; ; Ob | ; ; Ob | set river
yenisei-river | ; ; Ienisseï | ; ; Yenisei | set river
nile-river | ; ; Nil | ; ; Nile | set river
congo-river-river | ; ; fleuve Congo | ; ; Congo River | set river
senegal-river-river | ; ; fleuve Sénégal | ; ; Senegal River | set river
zambezi-river | ; ; Zambèze | ; ; Zambezi | set river
limpopo-river | ; ; Limpopo | ; ; Limpopo | set river
euphrates-river | ; ; Euphrate | ; ; Euphrates | set river
tigris-river | ; ; fleuve Tigre | ; ; Tigris | set river
jordan-river-river | ; ; Jourdain | ; ; Jordan River, River Jordan | set river
indus-river | ; ; Indus | ; ; Indus | set river
ganges-river | ; ; Gange | ; ; Ganges | set river
brahmaputra-river | ; ; Brahmapoutre | ; ; Brahmaputra | set river
mekong-river | ; ; Mékong | ; ; Mekong | set river
irrawaddy-river | ; ; Irrawaddy | ; ; Irrawaddy | set river
yangtze-river | ; ; Yangtsé, Yangzi | ; ; Yangtze | set river
yellow-river-river | ; ; fleuve Jaune | ; ; Yellow River | set river
amazon-river-river | amazonien ; ; Amazone | Amazonian ; ; Amazon River | set river
orinoco-river | ; ; Orénoque | ; ; Orinoco | set river
parana-river | ; ; Paraná | ; ; Paraná | set river
mississippi-river-river | ; ; fleuve Mississippi | ; ; Mississippi River | set river
missouri-river-river | ; ; fleuve Missouri | ; ; Missouri River | set river
colorado-river-river | ; ; fleuve Colorado | ; ; Colorado River | set river
rio-grande-river | ; ; Rio Grande | ; ; Rio Grande | set river
potomac-river | ; ; Potomac | ; ; Potomac | set river
saint-lawrence-river-river | ; ; Saint-Laurent | ; ; Saint Lawrence River, St. Lawrence River | set river
lake-geneva | ; ; lac Léman, Léman | ; ; Lake Geneva | set lake
lake-constance | ; ; lac de Constance | ; ; Lake Constance | set lake
lake-baikal | ; ; lac Baïkal | ; ; Lake Baikal | set lake
lake-victoria | ; ; lac Victoria | ; ; Lake Victoria | set lake
lake-chad | ; ; lac Tchad | ; ; Lake Chad | set lake
lake-tanganyika | ; ; lac Tanganyika | ; ; Lake Tanganyika | set lake
lake-titicaca | ; ; lac Titicaca | ; ; Lake Titicaca | set lake
lake-superior | ; ; lac Supérieur | ; ; Lake Superior | set lake
lake-michigan | ; ; lac Michigan | ; ; Lake Michigan | set lake
lake-erie | ; ; lac Érié | ; ; Lake Erie | set lake
lake-ontario | ; ; lac Ontario | ; ; Lake Ontario | set lake
lake-huron | ; ; lac Huron | ; ; Lake Huron | set lake
lake-ladoga | ; ; lac Ladoga | ; ; Lake Ladoga | set lake
lake-garda | ; ; lac de Garde | ; ; Lake Garda | set lake
lake-maggiore | ; ; lac Majeur | ; ; Lake Maggiore | set lake
lake-annecy | ; ; lac d'Annecy | ; ; Lake Annecy | set lake
loch-ness | ; ; loch Ness | ; ; Loch Ness | set lake
`,
);
