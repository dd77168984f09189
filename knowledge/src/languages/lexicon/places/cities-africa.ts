// Cities of Africa.
import { table } from '../table.ts';

export const citiesAfrica = table(
  'qualities',
  `
algiers-city | algérois ; ; Alger | ; ; Algiers | set city, in algerian
oran-city | oranais ; ; Oran | ; ; Oran | set city, in algerian
constantine-city | constantinois ; ; Constantine | ; ; Constantine | set city, in algerian
annaba-city | ; ; Annaba | ; ; Annaba | set city, in algerian
tamanrasset-city | ; ; Tamanrasset | ; ; Tamanrasset | set city, in algerian
setif-city | ; ; Sétif | ; ; Sétif | set city, in algerian
tizi-ouzou-city | ; ; Tizi Ouzou | ; ; Tizi Ouzou | set city, in algerian
rabat-city | ; ; Rabat | ; ; Rabat | set city, in moroccan
casablanca-city | casablancais ; ; Casablanca | ; ; Casablanca | set city, in moroccan
marrakesh-city | ; ; Marrakech | ; ; Marrakesh, Marrakech | set city, in moroccan
fez-city | ; ; Fès | ; ; Fez | set city, in moroccan
tangier-city | ; ; Tanger | ; ; Tangier | set city, in moroccan
agadir-city | ; ; Agadir | ; ; Agadir | set city, in moroccan
meknes-city | ; ; Meknès | ; ; Meknes | set city, in moroccan
ouarzazate-city | ; ; Ouarzazate | ; ; Ouarzazate | set city, in moroccan
essaouira-city | ; ; Essaouira | ; ; Essaouira | set city, in moroccan
tetouan-city | ; ; Tétouan | ; ; Tetouan | set city, in moroccan
tunis-city | tunisois ; ; Tunis | ; ; Tunis | set city, in tunisian
sfax-city | ; ; Sfax | ; ; Sfax | set city, in tunisian
sousse-city | ; ; Sousse | ; ; Sousse | set city, in tunisian
kairouan-city | ; ; Kairouan | ; ; Kairouan | set city, in tunisian
bizerte-city | ; ; Bizerte | ; ; Bizerte | set city, in tunisian
carthage-city | ; ; Carthage | ; ; Carthage | set city, in tunisian
tripoli-city | ; ; Tripoli | ; ; Tripoli | set city, in libyan
benghazi-city | ; ; Benghazi | ; ; Benghazi | set city, in libyan
misrata-city | ; ; Misrata | ; ; Misrata | set city, in libyan
sirte-city | ; ; Syrte | ; ; Sirte | set city, in libyan
derna-city | ; ; Derna | ; ; Derna | set city, in libyan
tobruk-city | ; ; Tobrouk | ; ; Tobruk | set city, in libyan
cairo-city | cairote ; ; Le Caire | Cairene ; ; Cairo | set city, in egyptian
alexandria-city | alexandrin ; ; Alexandrie | ; ; Alexandria | set city, in egyptian
giza-city | ; ; Gizeh | ; ; Giza | set city, in egyptian
luxor-city | ; ; Louxor | ; ; Luxor | set city, in egyptian
aswan-city | ; ; Assouan | ; ; Aswan | set city, in egyptian
suez-city | ; ; Suez | ; ; Suez | set city, in egyptian
port-said-city | ; ; Port-Saïd | ; ; Port Said | set city, in egyptian
sharm-el-sheikh-city | ; ; Charm el-Cheikh | ; ; Sharm el-Sheikh | set city, in egyptian
khartoum-city | ; ; Khartoum | ; ; Khartoum | set city, in sudanese
omdurman-city | ; ; Omdourman | ; ; Omdurman | set city, in sudanese
port-sudan-city | ; ; Port-Soudan | ; ; Port Sudan | set city, in sudanese
el-fasher-city | ; ; El-Fasher | ; ; El Fasher | set city, in sudanese
juba-city | ; ; Djouba, Juba | ; ; Juba | set city, in south-sudanese
nouakchott-city | ; ; Nouakchott | ; ; Nouakchott | set city, in mauritanian
nouadhibou-city | ; ; Nouadhibou | ; ; Nouadhibou | set city, in mauritanian
bamako-city | bamakois ; ; Bamako | ; ; Bamako | set city, in malian
timbuktu-city | ; ; Tombouctou | ; ; Timbuktu | set city, in malian
gao-city | ; ; Gao | ; ; Gao | set city, in malian
kidal-city | ; ; Kidal | ; ; Kidal | set city, in malian
mopti-city | ; ; Mopti | ; ; Mopti | set city, in malian
ouagadougou-city | ouagalais ; ; Ouagadougou | ; ; Ouagadougou | set city, in burkinabe
bobo-dioulasso-city | ; ; Bobo-Dioulasso | ; ; Bobo-Dioulasso | set city, in burkinabe
niamey-city | ; ; Niamey | ; ; Niamey | set city, in nigerien
agadez-city | ; ; Agadez | ; ; Agadez | set city, in nigerien
abuja-city | ; ; Abuja | ; ; Abuja | set city, in nigerian
lagos-city | ; ; Lagos | ; ; Lagos | set city, in nigerian
kano-city | ; ; Kano | ; ; Kano | set city, in nigerian
ibadan-city | ; ; Ibadan | ; ; Ibadan | set city, in nigerian
port-harcourt-city | ; ; Port Harcourt | ; ; Port Harcourt | set city, in nigerian
maiduguri-city | ; ; Maiduguri | ; ; Maiduguri | set city, in nigerian
n-djamena-city | ; ; N'Djamena | ; ; N'Djamena | set city, in chadian
dakar-city | dakarois ; ; Dakar | ; ; Dakar | set city, in senegalese
saint-louis-city | ; ; Saint-Louis du Sénégal | ; ; Saint-Louis | set city, in senegalese
thies-city | ; ; Thiès | ; ; Thiès | set city, in senegalese
banjul-city | ; ; Banjul | ; ; Banjul | set city, in gambian
conakry-city | ; ; Conakry | ; ; Conakry | set city, in guinean
bissau-city | ; ; Bissau | ; ; Bissau | set city, in bissau-guinean
freetown-city | ; ; Freetown | ; ; Freetown | set city, in sierra-leonean
monrovia-city | ; ; Monrovia | ; ; Monrovia | set city, in liberian
abidjan-city | abidjanais ; ; Abidjan | ; ; Abidjan | set city, in ivorian
yamoussoukro-city | ; ; Yamoussoukro | ; ; Yamoussoukro | set city, in ivorian
bouake-city | ; ; Bouaké | ; ; Bouaké | set city, in ivorian
accra-city | ; ; Accra | ; ; Accra | set city, in ghanaian
kumasi-city | ; ; Kumasi | ; ; Kumasi | set city, in ghanaian
lome-city | loméen ; ; Lomé | ; ; Lomé | set city, in togolese
cotonou-city | ; ; Cotonou | ; ; Cotonou | set city, in beninese
porto-novo-city | ; ; Porto-Novo | ; ; Porto-Novo | set city, in beninese
yaounde-city | ; ; Yaoundé | ; ; Yaoundé | set city, in cameroonian
douala-city | ; ; Douala | ; ; Douala | set city, in cameroonian
libreville-city | ; ; Libreville | ; ; Libreville | set city, in gabonese
port-gentil-city | ; ; Port-Gentil | ; ; Port-Gentil | set city, in gabonese
bangui-city | ; ; Bangui | ; ; Bangui | set city, in central-african
kinshasa-city | kinois ; ; Kinshasa | ; ; Kinshasa | set city, in dr-congolese
lubumbashi-city | ; ; Lubumbashi | ; ; Lubumbashi | set city, in dr-congolese
goma-city | ; ; Goma | ; ; Goma | set city, in dr-congolese
bukavu-city | ; ; Bukavu | ; ; Bukavu | set city, in dr-congolese
kisangani-city | ; ; Kisangani | ; ; Kisangani | set city, in dr-congolese
brazzaville-city | ; ; Brazzaville | ; ; Brazzaville | set city, in brazzaville-congolese
pointe-noire-city | ; ; Pointe-Noire | ; ; Pointe-Noire | set city, in brazzaville-congolese
luanda-city | ; ; Luanda | ; ; Luanda | set city, in angolan
lusaka-city | ; ; Lusaka | ; ; Lusaka | set city, in zambian
harare-city | ; ; Harare | ; ; Harare | set city, in zimbabwean
bulawayo-city | ; ; Bulawayo | ; ; Bulawayo | set city, in zimbabwean
lilongwe-city | ; ; Lilongwe | ; ; Lilongwe | set city, in malawian
blantyre-city | ; ; Blantyre | ; ; Blantyre | set city, in malawian
maputo-city | ; ; Maputo | ; ; Maputo | set city, in mozambican
beira-city | ; ; Beira | ; ; Beira | set city, in mozambican
windhoek-city | ; ; Windhoek | ; ; Windhoek | set city, in namibian
gaborone-city | ; ; Gaborone | ; ; Gaborone | set city, in botswanan
johannesburg-city | ; ; Johannesburg | ; ; Johannesburg | set city, in south-african
pretoria-city | ; ; Pretoria | ; ; Pretoria | set city, in south-african
cape-town-city | ; ; Le Cap | ; ; Cape Town | set city, in south-african
durban-city | ; ; Durban | ; ; Durban | set city, in south-african
soweto-city | ; ; Soweto | ; ; Soweto | set city, in south-african
bloemfontein-city | ; ; Bloemfontein | ; ; Bloemfontein | set city, in south-african
port-elizabeth-city | ; ; Port Elizabeth | ; ; Port Elizabeth | set city, in south-african
maseru-city | ; ; Maseru | ; ; Maseru | set city, in lesotho
mbabane-city | ; ; Mbabane | ; ; Mbabane | set city, in swazi
antananarivo-city | ; ; Antananarivo, Tananarive | ; ; Antananarivo | set city, in malagasy
port-louis-city | ; ; Port-Louis | ; ; Port Louis | set city, in mauritian
moroni-city | ; ; Moroni | ; ; Moroni | set city, in comorian
praia-city | ; ; Praia | ; ; Praia | set city, in cape-verdean
addis-ababa-city | ; ; Addis-Abeba | ; ; Addis Ababa | set city, in ethiopian
mekelle-city | ; ; Mekele, Mekelle | ; ; Mekelle | set city, in ethiopian
asmara-city | ; ; Asmara | ; ; Asmara | set city, in eritrean
mogadishu-city | ; ; Mogadiscio | ; ; Mogadishu | set city, in somali
hargeisa-city | ; ; Hargeisa | ; ; Hargeisa | set city, in somali
nairobi-city | ; ; Nairobi | ; ; Nairobi | set city, in kenyan
mombasa-city | ; ; Mombasa | ; ; Mombasa | set city, in kenyan
kisumu-city | ; ; Kisumu | ; ; Kisumu | set city, in kenyan
kampala-city | ; ; Kampala | ; ; Kampala | set city, in ugandan
entebbe-city | ; ; Entebbe | ; ; Entebbe | set city, in ugandan
kigali-city | ; ; Kigali | ; ; Kigali | set city, in rwandan
bujumbura-city | ; ; Bujumbura | ; ; Bujumbura | set city, in burundian
gitega-city | ; ; Gitega | ; ; Gitega | set city, in burundian
dar-es-salaam-city | ; ; Dar es Salam | ; ; Dar es Salaam | set city, in tanzanian
dodoma-city | ; ; Dodoma | ; ; Dodoma | set city, in tanzanian
arusha-city | ; ; Arusha | ; ; Arusha | set city, in tanzanian
`,
);
