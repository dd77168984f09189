// The countries of the world, each with its adjective, its inhabitants and its names.
//
// A part is a kind of its whole (English isa British, South Korean isa Korean), so that the two never exclude each other.
// Northern Irish stands in no set: it is called British, Irish or neither.
// `Hollande` is left out of the French names: in running text it is nearly always a surname.
import { table } from '../table.ts';

export const countries = table(
  'qualities',
  `
# Europe
french | français ; ; France, Hexagone | French ; ; France, Frenchman, Frenchwoman | set nationality, in europe
german | allemand ; ; Allemagne, République fédérale d'Allemagne | German ; ; Germany | set nationality, in europe
british | britannique ; ; Royaume-Uni, Grande-Bretagne | British ; ; United Kingdom, UK, U.K., Great Britain, Britain, Briton, Brit | set nationality, in europe
english | anglais ; ; Angleterre | English ; ; England, Englishman, Englishwoman | isa british, set nationality, in british
scottish | écossais ; ; Écosse | Scottish ; ; Scotland, Scot, Scotsman | isa british, set nationality, in british
welsh | gallois ; ; pays de Galles, Galles | Welsh ; ; Wales, Welshman | isa british, set nationality, in british
northern-irish | nord-irlandais ; ; Irlande du Nord | Northern Irish ; ; Northern Ireland | isa british, in british
irish | irlandais ; ; République d'Irlande, Irlande | Irish ; ; Ireland, Republic of Ireland, Irishman | set nationality, in europe
spanish | espagnol ; ; Espagne | Spanish ; ; Spain, Spaniard | set nationality, in europe
portuguese | portugais, lusitanien ; ; Portugal | Portuguese ; ; Portugal | set nationality, in europe
italian | italien, transalpin ; ; Italie | Italian ; ; Italy | set nationality, in europe
belgian | belge ; ; Belgique | Belgian ; ; Belgium | set nationality, in europe
dutch | néerlandais, hollandais, batave ; ; Pays-Bas | Dutch ; ; Netherlands, The Netherlands, Holland, Dutchman | set nationality, in europe
luxembourgish | luxembourgeois ; ; Luxembourg, grand-duché | Luxembourgish ; ; Luxembourg, Luxembourger | set nationality, in europe
swiss | suisse, helvétique, helvète ; ; Suisse, Confédération helvétique | Swiss ; ; Switzerland | set nationality, in europe
austrian | autrichien ; ; Autriche | Austrian ; ; Austria | set nationality, in europe
liechtenstein | liechtensteinois ; ; Liechtenstein | Liechtensteiner ; ; Liechtenstein | set nationality, in europe
monegasque | monégasque ; ; Monaco, principauté de Monaco | Monegasque, Monacan ; ; Monaco | set nationality, in europe
andorran | andorran ; ; Andorre | Andorran ; ; Andorra | set nationality, in europe
sammarinese | saint-marinais ; ; Saint-Marin | Sammarinese ; ; San Marino | set nationality, in europe
vatican-state | du Vatican ; ; Vatican, Saint-Siège | ; ; Vatican, Vatican City, Holy See | set nationality, in europe
maltese | maltais ; ; Malte | Maltese ; ; Malta | set nationality, in europe
danish | danois ; ; Danemark | Danish ; ; Denmark, Dane | set nationality, in europe
swedish | suédois ; ; Suède | Swedish ; ; Sweden, Swede | set nationality, in europe
norwegian | norvégien ; ; Norvège | Norwegian ; ; Norway | set nationality, in europe
finnish | finlandais, finnois ; ; Finlande | Finnish ; ; Finland, Finn | set nationality, in europe
icelandic | islandais ; ; Islande | Icelandic ; ; Iceland, Icelander | set nationality, in europe
estonian | estonien ; ; Estonie | Estonian ; ; Estonia | set nationality, in europe
latvian | letton ; ; Lettonie | Latvian ; ; Latvia | set nationality, in europe
lithuanian | lituanien ; ; Lituanie | Lithuanian ; ; Lithuania | set nationality, in europe
polish | polonais ; ; Pologne | Polish ; ; Poland, Pole | set nationality, in europe
czech | tchèque ; ; Tchéquie, République tchèque | Czech ; ; Czechia, Czech Republic | set nationality, in europe
slovak | slovaque ; ; Slovaquie | Slovak, Slovakian ; ; Slovakia | set nationality, in europe
hungarian | hongrois, magyar ; ; Hongrie | Hungarian ; ; Hungary | set nationality, in europe
romanian | roumain ; ; Roumanie | Romanian ; ; Romania | set nationality, in europe
bulgarian | bulgare ; ; Bulgarie | Bulgarian ; ; Bulgaria | set nationality, in europe
greek | grec, hellénique, hellène ; ; Grèce | Greek, Hellenic ; ; Greece | set nationality, in europe
cypriot | chypriote ; ; Chypre | Cypriot ; ; Cyprus | set nationality, in europe
albanian | albanais ; ; Albanie | Albanian ; ; Albania | set nationality, in europe
kosovar | kosovar ; ; Kosovo | Kosovar, Kosovan ; ; Kosovo | set nationality, in europe
serbian | serbe ; ; Serbie | Serbian ; ; Serbia, Serb | set nationality, in europe
croatian | croate ; ; Croatie | Croatian ; ; Croatia, Croat | set nationality, in europe
slovenian | slovène ; ; Slovénie | Slovenian, Slovene ; ; Slovenia | set nationality, in europe
bosnian | bosnien, bosniaque ; ; Bosnie-Herzégovine, Bosnie | Bosnian ; ; Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia | set nationality, in europe
montenegrin | monténégrin ; ; Monténégro | Montenegrin ; ; Montenegro | set nationality, in europe
macedonian | macédonien ; ; Macédoine du Nord, Macédoine | Macedonian ; ; North Macedonia, Macedonia | set nationality, in europe
moldovan | moldave ; ; Moldavie | Moldovan ; ; Moldova | set nationality, in europe
ukrainian | ukrainien ; ; Ukraine | Ukrainian ; ; Ukraine | set nationality, in europe
belarusian | biélorusse, bélarusse ; ; Biélorussie, Bélarus | Belarusian, Belarussian ; ; Belarus | set nationality, in europe
russian | russe ; ; Russie, Fédération de Russie | Russian ; ; Russia, Russian Federation | set nationality
# the Caucasus stands between two continents, so these rows name none
georgian | géorgien | Georgian | set nationality
armenian | arménien ; ; Arménie | Armenian ; ; Armenia | set nationality
azerbaijani | azerbaïdjanais, azéri ; ; Azerbaïdjan | Azerbaijani, Azeri ; ; Azerbaijan | set nationality
turkish | turc ; ; Turquie | Turkish ; ; Turkey, Türkiye, Turk | set nationality
# North and Central America, the Caribbean
american | américain, états-unien, étatsunien, étasunien, d'outre-Atlantique ; outre-Atlantique ; États-Unis, États-Unis d'Amérique, USA, US, Amérique | American ; ; United States, United States of America, USA, US, U.S., U.S.A., America | set nationality, in north-america
canadian | canadien ; ; Canada | Canadian ; ; Canada | set nationality, in north-america
mexican | mexicain ; ; Mexique | Mexican ; ; Mexico | set nationality, in north-america
guatemalan | guatémaltèque ; ; Guatemala | Guatemalan ; ; Guatemala | set nationality, in north-america
belizean | bélizien ; ; Belize | Belizean ; ; Belize | set nationality, in north-america
salvadoran | salvadorien ; ; Salvador, El Salvador | Salvadoran ; ; El Salvador | set nationality, in north-america
honduran | hondurien ; ; Honduras | Honduran ; ; Honduras | set nationality, in north-america
nicaraguan | nicaraguayen ; ; Nicaragua | Nicaraguan ; ; Nicaragua | set nationality, in north-america
costa-rican | costaricien ; ; Costa Rica | Costa Rican ; ; Costa Rica | set nationality, in north-america
panamanian | panaméen ; ; Panama | Panamanian ; ; Panama | set nationality, in north-america
cuban | cubain ; ; Cuba | Cuban ; ; Cuba | set nationality, in north-america
jamaican | jamaïcain, jamaïquain ; ; Jamaïque | Jamaican ; ; Jamaica | set nationality, in north-america
haitian | haïtien ; ; Haïti | Haitian ; ; Haiti | set nationality, in north-america
dominican-republic | dominicain ; ; République dominicaine | ; ; Dominican Republic | set nationality, in north-america
dominica | dominiquais | ; ; Commonwealth of Dominica | set nationality, in north-america
bahamian | bahaméen, bahamien ; ; Bahamas | Bahamian ; ; Bahamas, The Bahamas | set nationality, in north-america
barbadian | barbadien ; ; Barbade | Barbadian, Bajan ; ; Barbados | set nationality, in north-america
trinidadian | trinidadien, trinidadais ; ; Trinité-et-Tobago, Trinidad-et-Tobago | Trinidadian ; ; Trinidad and Tobago | set nationality, in north-america
grenadian | grenadien, grenadin | Grenadian ; ; Grenada | set nationality, in north-america
saint-lucian | saint-lucien ; ; Sainte-Lucie | Saint Lucian ; ; Saint Lucia, St. Lucia, St Lucia | set nationality, in north-america
vincentian | saint-vincentais, vincentais ; ; Saint-Vincent-et-les-Grenadines | Vincentian ; ; Saint Vincent and the Grenadines, St. Vincent and the Grenadines | set nationality, in north-america
antiguan | antiguais, antiguayen ; ; Antigua-et-Barbuda | Antiguan ; ; Antigua and Barbuda | set nationality, in north-america
kittitian | christophien, kittitien ; ; Saint-Christophe-et-Niévès, Saint-Kitts-et-Nevis | Kittitian ; ; Saint Kitts and Nevis, St. Kitts and Nevis | set nationality, in north-america
# South America
brazilian | brésilien ; ; Brésil | Brazilian ; ; Brazil | set nationality, in south-america
argentinian | argentin ; ; Argentine | Argentine, Argentinian, Argentinean ; ; Argentina | set nationality, in south-america
chilean | chilien ; ; Chili | Chilean ; ; Chile | set nationality, in south-america
peruvian | péruvien ; ; Pérou | Peruvian ; ; Peru | set nationality, in south-america
bolivian | bolivien ; ; Bolivie | Bolivian ; ; Bolivia | set nationality, in south-america
paraguayan | paraguayen ; ; Paraguay | Paraguayan ; ; Paraguay | set nationality, in south-america
uruguayan | uruguayen ; ; Uruguay | Uruguayan ; ; Uruguay | set nationality, in south-america
ecuadorian | équatorien ; ; Équateur | Ecuadorian, Ecuadorean ; ; Ecuador | set nationality, in south-america
colombian | colombien ; ; Colombie | Colombian ; ; Colombia | set nationality, in south-america
venezuelan | vénézuélien ; ; Venezuela | Venezuelan ; ; Venezuela | set nationality, in south-america
guyanese | guyanien ; ; Guyana | Guyanese ; ; Guyana | set nationality, in south-america
surinamese | surinamais, surinamien ; ; Suriname | Surinamese ; ; Suriname | set nationality, in south-america
# Africa
algerian | algérien ; ; Algérie | Algerian ; ; Algeria | set nationality, in africa
moroccan | marocain ; ; Maroc | Moroccan ; ; Morocco | set nationality, in africa
tunisian | tunisien ; ; Tunisie | Tunisian ; ; Tunisia | set nationality, in africa
libyan | libyen ; ; Libye | Libyan ; ; Libya | set nationality, in africa
egyptian | égyptien ; ; Égypte | Egyptian ; ; Egypt | set nationality, in africa
sudanese | soudanais ; ; Soudan | Sudanese ; ; Sudan | set nationality, in africa
south-sudanese | sud-soudanais ; ; Soudan du Sud | South Sudanese ; ; South Sudan | set nationality, in africa
mauritanian | mauritanien ; ; Mauritanie | Mauritanian ; ; Mauritania | set nationality, in africa
malian | malien ; ; Mali | Malian ; ; Mali | set nationality, in africa
burkinabe | burkinabè ; ; Burkina Faso, Burkina | Burkinabe ; ; Burkina Faso | set nationality, in africa
nigerien | nigérien ; ; Niger | Nigerien ; ; Niger | set nationality, in africa
nigerian | nigérian ; ; Nigeria | Nigerian ; ; Nigeria | set nationality, in africa
chadian | tchadien ; ; Tchad | Chadian ; ; Chad | set nationality, in africa
senegalese | sénégalais ; ; Sénégal | Senegalese ; ; Senegal | set nationality, in africa
gambian | gambien ; ; Gambie | Gambian ; ; Gambia, The Gambia | set nationality, in africa
guinean | guinéen ; ; Guinée, Guinée-Conakry | Guinean ; ; Guinea, Guinea-Conakry | set nationality, in africa
bissau-guinean | bissau-guinéen, bissaoguinéen ; ; Guinée-Bissau, Guinée-Bissao | Bissau-Guinean ; ; Guinea-Bissau | set nationality, in africa
equatorial-guinean | équatoguinéen, équato-guinéen ; ; Guinée équatoriale | Equatorial Guinean, Equatoguinean ; ; Equatorial Guinea | set nationality, in africa
sierra-leonean | sierraléonais, sierra-léonais ; ; Sierra Leone | Sierra Leonean ; ; Sierra Leone | set nationality, in africa
liberian | libérien ; ; Liberia | Liberian ; ; Liberia | set nationality, in africa
ivorian | ivoirien ; ; Côte d'Ivoire | Ivorian ; ; Ivory Coast, Côte d'Ivoire | set nationality, in africa
ghanaian | ghanéen ; ; Ghana | Ghanaian ; ; Ghana | set nationality, in africa
togolese | togolais ; ; Togo | Togolese ; ; Togo | set nationality, in africa
beninese | béninois ; ; Bénin | Beninese ; ; Benin | set nationality, in africa
cameroonian | camerounais ; ; Cameroun | Cameroonian ; ; Cameroon | set nationality, in africa
gabonese | gabonais ; ; Gabon | Gabonese ; ; Gabon | set nationality, in africa
central-african | centrafricain ; ; Centrafrique, République centrafricaine | Central African ; ; Central African Republic | set nationality, in africa
dr-congolese | ; ; République démocratique du Congo, RDC, RD Congo, Congo-Kinshasa | ; ; Democratic Republic of the Congo, Democratic Republic of Congo, DRC, DR Congo, Congo-Kinshasa | isa congolese, set nationality, in africa
brazzaville-congolese | ; ; République du Congo, Congo-Brazzaville | ; ; Republic of the Congo, Congo-Brazzaville | isa congolese, set nationality, in africa
congolese | congolais ; ; Congo | Congolese ; ; Congo | set nationality, in africa
angolan | angolais ; ; Angola | Angolan ; ; Angola | set nationality, in africa
zambian | zambien ; ; Zambie | Zambian ; ; Zambia | set nationality, in africa
zimbabwean | zimbabwéen ; ; Zimbabwe | Zimbabwean ; ; Zimbabwe | set nationality, in africa
malawian | malawien, malawite ; ; Malawi | Malawian ; ; Malawi | set nationality, in africa
mozambican | mozambicain ; ; Mozambique | Mozambican ; ; Mozambique | set nationality, in africa
namibian | namibien ; ; Namibie | Namibian ; ; Namibia | set nationality, in africa
botswanan | botswanais, botswanéen ; ; Botswana | Botswanan ; ; Botswana, Motswana | set nationality, in africa
south-african | sud-africain, sudafricain ; ; Afrique du Sud | South African ; ; South Africa | set nationality, in africa
lesotho | lésothan, lésothien ; ; Lesotho | Basotho ; ; Lesotho | set nationality, in africa
swazi | swazi ; ; Eswatini, Swaziland | Swazi ; ; Eswatini, Swaziland | set nationality, in africa
malagasy | malgache ; ; Madagascar | Malagasy, Madagascan ; ; Madagascar | set nationality, in africa
mauritian | mauricien ; ; île Maurice | Mauritian ; ; Mauritius | set nationality, in africa
seychellois | seychellois ; ; Seychelles | Seychellois ; ; Seychelles | set nationality, in africa
comorian | comorien ; ; Comores | Comorian ; ; Comoros | set nationality, in africa
cape-verdean | cap-verdien, capverdien ; ; Cap-Vert | Cape Verdean, Cabo Verdean ; ; Cape Verde, Cabo Verde | set nationality, in africa
santomean | santoméen ; ; Sao Tomé-et-Principe | Santomean, São Toméan ; ; São Tomé and Príncipe | set nationality, in africa
ethiopian | éthiopien ; ; Éthiopie | Ethiopian ; ; Ethiopia | set nationality, in africa
eritrean | érythréen ; ; Érythrée | Eritrean ; ; Eritrea | set nationality, in africa
djiboutian | djiboutien ; ; Djibouti | Djiboutian ; ; Djibouti | set nationality, in africa
somali | somalien ; ; Somalie | Somali, Somalian ; ; Somalia | set nationality, in africa
kenyan | kényan ; ; Kenya | Kenyan ; ; Kenya | set nationality, in africa
ugandan | ougandais ; ; Ouganda | Ugandan ; ; Uganda | set nationality, in africa
rwandan | rwandais ; ; Rwanda | Rwandan ; ; Rwanda | set nationality, in africa
burundian | burundais ; ; Burundi | Burundian ; ; Burundi | set nationality, in africa
tanzanian | tanzanien ; ; Tanzanie | Tanzanian ; ; Tanzania | set nationality, in africa
# Asia
chinese | chinois ; ; Chine, République populaire de Chine, empire du Milieu | Chinese ; ; China, People's Republic of China | set nationality, in asia
japanese | japonais, nippon ; ; Japon, Archipel nippon | Japanese ; ; Japan | set nationality, in asia
south-korean | sud-coréen ; ; Corée du Sud, République de Corée | South Korean ; ; South Korea, Republic of Korea | isa korean, set nationality, in asia
north-korean | nord-coréen ; ; Corée du Nord | North Korean ; ; North Korea | isa korean, set nationality, in asia
korean | coréen ; ; Corée | Korean ; ; Korea | set nationality, in asia
mongolian | mongol ; ; Mongolie | Mongolian ; ; Mongolia | set nationality, in asia
taiwanese | taïwanais ; ; Taïwan | Taiwanese ; ; Taiwan | set nationality, in asia
indian | indien ; ; Inde | Indian ; ; India | set nationality, in asia
pakistani | pakistanais ; ; Pakistan | Pakistani ; ; Pakistan | set nationality, in asia
bangladeshi | bangladais, bangladeshi ; ; Bangladesh | Bangladeshi ; ; Bangladesh | set nationality, in asia
sri-lankan | sri-lankais, srilankais ; ; Sri Lanka | Sri Lankan ; ; Sri Lanka | set nationality, in asia
nepalese | népalais ; ; Népal | Nepalese, Nepali ; ; Nepal | set nationality, in asia
bhutanese | bhoutanais ; ; Bhoutan | Bhutanese ; ; Bhutan | set nationality, in asia
maldivian | maldivien ; ; Maldives | Maldivian ; ; Maldives | set nationality, in asia
afghan | afghan ; ; Afghanistan | Afghan ; ; Afghanistan | set nationality, in asia
iranian | iranien ; ; Iran, République islamique d'Iran | Iranian ; ; Iran, Islamic Republic of Iran | set nationality, in asia
iraqi | irakien, iraquien ; ; Irak, Iraq | Iraqi ; ; Iraq | set nationality, in asia
syrian | syrien ; ; Syrie | Syrian ; ; Syria | set nationality, in asia
lebanese | libanais ; ; Liban, pays du Cèdre | Lebanese ; ; Lebanon | set nationality, in asia
israeli | israélien ; ; Israël, État hébreu | Israeli ; ; Israel | set nationality, in asia
palestinian | palestinien ; ; Palestine | Palestinian ; ; Palestine | set nationality, in asia
jordanian | jordanien ; ; Jordanie | Jordanian ; ; Jordan | set nationality, in asia
saudi | saoudien ; ; Arabie saoudite | Saudi, Saudi Arabian ; ; Saudi Arabia | set nationality, in asia
yemeni | yéménite ; ; Yémen | Yemeni ; ; Yemen | set nationality, in asia
omani | omanais ; ; Oman, sultanat d'Oman | Omani ; ; Oman | set nationality, in asia
emirati | émirati, émirien ; ; Émirats arabes unis, Émirats, EAU | Emirati ; ; United Arab Emirates, UAE | set nationality, in asia
qatari | qatari, qatarien ; ; Qatar | Qatari ; ; Qatar | set nationality, in asia
bahraini | bahreïni, bahreïnien ; ; Bahreïn | Bahraini ; ; Bahrain | set nationality, in asia
kuwaiti | koweïtien ; ; Koweït | Kuwaiti ; ; Kuwait | set nationality, in asia
kazakh | kazakh, kazakhstanais ; ; Kazakhstan | Kazakh, Kazakhstani ; ; Kazakhstan | set nationality, in asia
uzbek | ouzbek, ouzbèke ; ; Ouzbékistan | Uzbek, Uzbekistani ; ; Uzbekistan | set nationality, in asia
turkmen | turkmène ; ; Turkménistan | Turkmen ; ; Turkmenistan | set nationality, in asia
kyrgyz | kirghize, kirghiz ; ; Kirghizistan, Kirghizstan, Kirghizie | Kyrgyz, Kyrgyzstani ; ; Kyrgyzstan | set nationality, in asia
tajik | tadjik ; ; Tadjikistan | Tajik, Tajikistani ; ; Tajikistan | set nationality, in asia
thai | thaïlandais, thaï ; ; Thaïlande | Thai ; ; Thailand | set nationality, in asia
vietnamese | vietnamien ; ; Viêt Nam, Vietnam | Vietnamese ; ; Vietnam, Viet Nam | set nationality, in asia
cambodian | cambodgien ; ; Cambodge | Cambodian ; ; Cambodia | set nationality, in asia
laotian | laotien ; ; Laos | Laotian ; ; Laos | set nationality, in asia
burmese | birman ; ; Birmanie, Myanmar | Burmese ; ; Myanmar, Burma | set nationality, in asia
malaysian | malaisien ; ; Malaisie | Malaysian ; ; Malaysia | set nationality, in asia
singaporean | singapourien ; ; Singapour | Singaporean ; ; Singapore | set nationality, in asia
indonesian | indonésien ; ; Indonésie | Indonesian ; ; Indonesia | set nationality, in asia
filipino | philippin ; ; Philippines | Filipino, Philippine ; ; Philippines, Filipina | set nationality, in asia
bruneian | brunéien ; ; Brunei | Bruneian ; ; Brunei | set nationality, in asia
timorese | est-timorais, timorais ; ; Timor oriental, Timor-Leste | East Timorese, Timorese ; ; East Timor, Timor-Leste | set nationality, in asia
# Oceania
australian | australien ; ; Australie | Australian ; ; Australia, Aussie | set nationality, in oceania
new-zealand | néo-zélandais ; ; Nouvelle-Zélande | ; ; New Zealand, New Zealander | set nationality, in oceania
papuan | papouasien, papou ; ; Papouasie-Nouvelle-Guinée | Papua New Guinean ; ; Papua New Guinea | set nationality, in oceania
fijian | fidjien ; ; Fidji, îles Fidji | Fijian ; ; Fiji | set nationality, in oceania
samoan | samoan ; ; Samoa | Samoan ; ; Samoa | set nationality, in oceania
tongan | tongien ; ; Tonga | Tongan ; ; Tonga | set nationality, in oceania
vanuatuan | vanuatais ; ; Vanuatu | Ni-Vanuatu ; ; Vanuatu | set nationality, in oceania
solomon-islander | salomonais, salomonien ; ; îles Salomon | ; ; Solomon Islands, Solomon Islander | set nationality, in oceania
kiribati | kiribatien, gilbertin ; ; Kiribati | I-Kiribati ; ; Kiribati | set nationality, in oceania
tuvaluan | tuvaluan ; ; Tuvalu | Tuvaluan ; ; Tuvalu | set nationality, in oceania
nauruan | nauruan ; ; Nauru | Nauruan ; ; Nauru | set nationality, in oceania
palauan | palaosien, palauan ; ; Palaos, Palau | Palauan ; ; Palau | set nationality, in oceania
micronesian | micronésien ; ; Micronésie, États fédérés de Micronésie | Micronesian ; ; Micronesia, Federated States of Micronesia | set nationality, in oceania
marshallese | marshallais ; ; îles Marshall | Marshallese ; ; Marshall Islands | set nationality, in oceania
`,
);
