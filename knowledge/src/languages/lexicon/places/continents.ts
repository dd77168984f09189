// Continents, the regions of the world, and peoples that are not the people of one state.
import { table } from '../table.ts';

export const continents = table(
  'qualities',
  `
europe | européen ; ; Europe, Vieux Continent | European ; ; Europe | set continent
asia | asiatique ; ; Asie | Asian ; ; Asia | set continent
africa | africain ; ; Afrique | African ; ; Africa | set continent
oceania | océanien ; ; Océanie | Oceanian ; ; Oceania | set continent
north-america | nord-américain ; ; Amérique du Nord | North American ; ; North America | set continent
south-america | sud-américain ; ; Amérique du Sud | South American ; ; South America | set continent
latin-america | latino-américain ; ; Amérique latine | Latin American ; ; Latin America
central-america | centraméricain, d'Amérique centrale ; ; Amérique centrale | Central American ; ; Central America
european-union | de l'Union européenne, communautaire ; ; Union européenne, UE | ; ; European Union, EU
middle-east | moyen-oriental, proche-oriental ; ; Moyen-Orient, Proche-Orient | Middle Eastern ; ; Middle East, Near East | set world-region
maghreb | maghrébin, nord-africain ; ; Maghreb, Afrique du Nord | North African, Maghrebi ; ; North Africa, Maghreb | set world-region, in africa
sub-saharan-africa | subsaharien ; ; Afrique subsaharienne | sub-Saharan ; ; sub-Saharan Africa | set world-region, in africa
southeast-asia | d'Asie du Sud-Est ; ; Asie du Sud-Est | Southeast Asian ; ; Southeast Asia | set world-region, in asia
central-asia | d'Asie centrale, centrasiatique ; ; Asie centrale | Central Asian ; ; Central Asia | set world-region, in asia
caribbean | caribéen, antillais ; ; Caraïbes, Antilles | Caribbean, West Indian ; ; West Indies | set world-region
scandinavia | scandinave ; ; Scandinavie | Scandinavian, Nordic ; ; Scandinavia | set world-region, in europe
baltic-states | balte ; ; pays baltes, États baltes | Baltic ; ; Baltic states, Baltics | set world-region, in europe
balkans | balkanique ; ; Balkans | Balkan ; ; Balkans | set world-region, in europe
sahel | sahélien ; ; Sahel | Sahelian ; ; Sahel | set world-region, in africa
horn-of-africa | de la Corne de l'Afrique ; ; Corne de l'Afrique | ; ; Horn of Africa | set world-region, in africa
eastern-europe | est-européen ; ; Europe de l'Est, Europe orientale | Eastern European, East European ; ; Eastern Europe | set european-part, in europe
western-europe | ouest-européen ; ; Europe de l'Ouest, Europe occidentale | Western European, West European ; ; Western Europe | set european-part, in europe
crimea | ; ; Crimée | Crimean ; ; Crimea
donbas | ; ; Donbass, Donbas | ; ; Donbas, Donbass
gaza-strip | gazaoui ; ; bande de Gaza, Gaza | Gazan ; ; Gaza Strip, Gaza
west-bank | cisjordanien ; ; Cisjordanie | ; ; West Bank
kashmir | cachemiri ; ; Cachemire | Kashmiri ; ; Kashmir
tibet | tibétain ; ; Tibet | Tibetan ; ; Tibet
xinjiang | ouïghour ; ; Xinjiang | Uyghur, Uighur ; ; Xinjiang
kurdistan | kurde ; ; Kurdistan | Kurdish ; ; Kurdistan, Kurd
chechnya | tchétchène ; ; Tchétchénie | Chechen ; ; Chechnya
western-sahara | sahraoui ; ; Sahara occidental | Sahrawi ; ; Western Sahara
basque-country | basque ; ; Pays basque | Basque
soviet | soviétique ; ; URSS, Union soviétique | Soviet ; ; Soviet Union, USSR
yugoslav | yougoslave ; ; Yougoslavie | Yugoslav ; ; Yugoslavia
czechoslovak | tchécoslovaque ; ; Tchécoslovaquie | Czechoslovak ; ; Czechoslovakia
east-german | est-allemand ; ; RDA, Allemagne de l'Est, République démocratique allemande | East German ; ; East Germany, GDR | set divided-germany
west-german | ouest-allemand ; ; RFA, Allemagne de l'Ouest | West German ; ; West Germany | set divided-germany
ottoman | ottoman ; ; Empire ottoman | Ottoman ; ; Ottoman Empire
prussian | prussien ; ; Prusse | Prussian ; ; Prussia
arab | arabe ; ; monde arabe | Arab, Arabic ; ; Arab world
persian | perse, persan ; ; Perse | Persian ; ; Persia
african-american | afro-américain, noir américain | African American, African-American | isa american
roma | rom, tsigane, tzigane ; ; Roms | Roma, Romani
berber | berbère, kabyle, amazigh | Berber, Kabyle, Amazigh
inuit | inuit, esquimau | Inuit
silicon-valley | ; ; Silicon Valley | ; ; Silicon Valley | in american
georgia-name | ; ; Géorgie | ; ; Georgia
`,
);
