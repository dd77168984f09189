// Cities of northern, central and eastern Europe.
import { table } from '../table.ts';

export const citiesNorthernEasternEurope = table(
  'qualities',
  `
valletta-city | ; ; La Valette | ; ; Valletta | set city, in maltese
copenhagen-city | copenhaguois ; ; Copenhague | ; ; Copenhagen | set city, in danish
aarhus-city | ; ; Aarhus | ; ; Aarhus | set city, in danish
odense-city | ; ; Odense | ; ; Odense | set city, in danish
nuuk-city | ; ; Nuuk | ; ; Nuuk | set city, in danish
stockholm-city | stockholmois ; ; Stockholm | ; ; Stockholm | set city, in swedish
gothenburg-city | ; ; Göteborg | ; ; Gothenburg | set city, in swedish
malmo-city | ; ; Malmö | ; ; Malmö | set city, in swedish
uppsala-city | ; ; Uppsala | ; ; Uppsala | set city, in swedish
oslo-city | ; ; Oslo | ; ; Oslo | set city, in norwegian
bergen-city | ; ; Bergen | ; ; Bergen | set city, in norwegian
trondheim-city | ; ; Trondheim | ; ; Trondheim | set city, in norwegian
stavanger-city | ; ; Stavanger | ; ; Stavanger | set city, in norwegian
tromso-city | ; ; Tromsø | ; ; Tromsø | set city, in norwegian
helsinki-city | ; ; Helsinki | ; ; Helsinki | set city, in finnish
tampere-city | ; ; Tampere | ; ; Tampere | set city, in finnish
turku-city | ; ; Turku | ; ; Turku | set city, in finnish
espoo-city | ; ; Espoo | ; ; Espoo | set city, in finnish
reykjavik-city | ; ; Reykjavik | ; ; Reykjavik | set city, in icelandic
tallinn-city | ; ; Tallinn | ; ; Tallinn | set city, in estonian
tartu-city | ; ; Tartu | ; ; Tartu | set city, in estonian
riga-city | ; ; Riga | ; ; Riga | set city, in latvian
vilnius-city | ; ; Vilnius | ; ; Vilnius | set city, in lithuanian
kaunas-city | ; ; Kaunas | ; ; Kaunas | set city, in lithuanian
warsaw-city | varsovien ; ; Varsovie | ; ; Warsaw | set city, in polish
krakow-city | cracovien ; ; Cracovie | ; ; Krakow, Cracow | set city, in polish
gdansk-city | ; ; Gdansk | ; ; Gdańsk | set city, in polish
wroclaw-city | ; ; Wroclaw | ; ; Wroclaw | set city, in polish
poznan-city | ; ; Poznan | ; ; Poznań | set city, in polish
lodz-city | ; ; Łódź | ; ; Lodz | set city, in polish
lublin-city | ; ; Lublin | ; ; Lublin | set city, in polish
katowice-city | ; ; Katowice | ; ; Katowice | set city, in polish
szczecin-city | ; ; Szczecin | ; ; Szczecin | set city, in polish
prague-city | pragois ; ; Prague | ; ; Prague | set city, in czech
brno-city | ; ; Brno | ; ; Brno | set city, in czech
ostrava-city | ; ; Ostrava | ; ; Ostrava | set city, in czech
pilsen-city | ; ; Pilsen | ; ; Pilsen, Plzeň | set city, in czech
bratislava-city | ; ; Bratislava | ; ; Bratislava | set city, in slovak
kosice-city | ; ; Košice | ; ; Košice | set city, in slovak
budapest-city | budapestois ; ; Budapest | ; ; Budapest | set city, in hungarian
debrecen-city | ; ; Debrecen | ; ; Debrecen | set city, in hungarian
szeged-city | ; ; Szeged | ; ; Szeged | set city, in hungarian
bucharest-city | bucarestois ; ; Bucarest | ; ; Bucharest | set city, in romanian
cluj-napoca-city | ; ; Cluj-Napoca, Cluj | ; ; Cluj-Napoca, Cluj | set city, in romanian
timisoara-city | ; ; Timișoara | ; ; Timișoara | set city, in romanian
iasi-city | ; ; Iași | ; ; Iași | set city, in romanian
constanta-city | ; ; Constanța | ; ; Constanța | set city, in romanian
sofia-city | sofiote ; ; Sofia | ; ; Sofia | set city, in bulgarian
plovdiv-city | ; ; Plovdiv | ; ; Plovdiv | set city, in bulgarian
varna-city | ; ; Varna | ; ; Varna | set city, in bulgarian
burgas-city | ; ; Bourgas | ; ; Burgas | set city, in bulgarian
athens-city | athénien ; ; Athènes | Athenian ; ; Athens | set city, in greek
thessaloniki-city | ; ; Thessalonique | ; ; Thessaloniki, Salonica | set city, in greek
patras-city | ; ; Patras | ; ; Patras | set city, in greek
heraklion-city | ; ; Héraklion | ; ; Heraklion | set city, in greek
piraeus-city | ; ; Le Pirée | ; ; Piraeus | set city, in greek
sparta-city | ; ; Sparte | ; ; Sparta | set city, in greek
corinth-city | ; ; Corinthe | ; ; Corinth | set city, in greek
delphi-city | ; ; Delphes | ; ; Delphi | set city, in greek
nicosia-city | ; ; Nicosie | ; ; Nicosia | set city, in cypriot
limassol-city | ; ; Limassol | ; ; Limassol | set city, in cypriot
larnaca-city | ; ; Larnaca | ; ; Larnaca | set city, in cypriot
tirana-city | ; ; Tirana | ; ; Tirana | set city, in albanian
durres-city | ; ; Durrës | ; ; Durrës | set city, in albanian
pristina-city | ; ; Pristina | ; ; Pristina | set city, in kosovar
mitrovica-city | ; ; Mitrovica | ; ; Mitrovica | set city, in kosovar
belgrade-city | belgradois ; ; Belgrade | ; ; Belgrade | set city, in serbian
novi-sad-city | ; ; Novi Sad | ; ; Novi Sad | set city, in serbian
nis-city | ; ; Niš | ; ; Niš | set city, in serbian
zagreb-city | ; ; Zagreb | ; ; Zagreb | set city, in croatian
dubrovnik-city | ; ; Dubrovnik | ; ; Dubrovnik | set city, in croatian
zadar-city | ; ; Zadar | ; ; Zadar | set city, in croatian
rijeka-city | ; ; Rijeka | ; ; Rijeka | set city, in croatian
ljubljana-city | ; ; Ljubljana | ; ; Ljubljana | set city, in slovenian
maribor-city | ; ; Maribor | ; ; Maribor | set city, in slovenian
sarajevo-city | sarajévien ; ; Sarajevo | ; ; Sarajevo | set city, in bosnian
mostar-city | ; ; Mostar | ; ; Mostar | set city, in bosnian
banja-luka-city | ; ; Banja Luka | ; ; Banja Luka | set city, in bosnian
srebrenica-city | ; ; Srebrenica | ; ; Srebrenica | set city, in bosnian
podgorica-city | ; ; Podgorica | ; ; Podgorica | set city, in montenegrin
skopje-city | ; ; Skopje | ; ; Skopje | set city, in macedonian
chisinau-city | ; ; Chisinau | ; ; Chișinău | set city, in moldovan
kyiv-city | kiévien ; ; Kiev, Kyiv | ; ; Kyiv, Kiev | set city, in ukrainian
kharkiv-city | ; ; Kharkiv, Kharkov | ; ; Kharkiv, Kharkov | set city, in ukrainian
odesa-city | ; ; Odessa | ; ; Odesa, Odessa | set city, in ukrainian
lviv-city | ; ; Lviv | ; ; Lviv | set city, in ukrainian
dnipro-city | ; ; Dnipro | ; ; Dnipro | set city, in ukrainian
donetsk-city | ; ; Donetsk | ; ; Donetsk | set city, in ukrainian
luhansk-city | ; ; Louhansk | ; ; Luhansk | set city, in ukrainian
mariupol-city | ; ; Marioupol | ; ; Mariupol | set city, in ukrainian
kherson-city | ; ; Kherson | ; ; Kherson | set city, in ukrainian
zaporizhzhia-city | ; ; Zaporijia | ; ; Zaporizhzhia | set city, in ukrainian
mykolaiv-city | ; ; Mykolaïv | ; ; Mykolaiv | set city, in ukrainian
sevastopol-city | ; ; Sébastopol | ; ; Sevastopol | set city, in ukrainian
chernobyl-city | ; ; Tchernobyl | ; ; Chernobyl, Chornobyl | set city, in ukrainian
bucha-city | ; ; Boutcha | ; ; Bucha | set city, in ukrainian
bakhmut-city | ; ; Bakhmout | ; ; Bakhmut | set city, in ukrainian
simferopol-city | ; ; Simferopol | ; ; Simferopol | set city, in ukrainian
minsk-city | ; ; Minsk | ; ; Minsk | set city, in belarusian
gomel-city | ; ; Gomel | ; ; Gomel, Homel | set city, in belarusian
vitebsk-city | ; ; Vitebsk | ; ; Vitebsk | set city, in belarusian
moscow-city | moscovite ; ; Moscou | Muscovite ; ; Moscow | set city, in russian
saint-petersburg-city | pétersbourgeois ; ; Saint-Pétersbourg, Léningrad | ; ; Saint Petersburg, St. Petersburg, St Petersburg, Leningrad | set city, in russian
novosibirsk-city | ; ; Novossibirsk | ; ; Novosibirsk | set city, in russian
yekaterinburg-city | ; ; Ekaterinbourg, Iekaterinbourg | ; ; Yekaterinburg | set city, in russian
kazan-city | ; ; Kazan | ; ; Kazan | set city, in russian
nizhny-novgorod-city | ; ; Nijni Novgorod | ; ; Nizhny Novgorod | set city, in russian
samara-city | ; ; Samara | ; ; Samara | set city, in russian
omsk-city | ; ; Omsk | ; ; Omsk | set city, in russian
rostov-on-don-city | ; ; Rostov-sur-le-Don | ; ; Rostov-on-Don | set city, in russian
ufa-city | ; ; Oufa | ; ; Ufa | set city, in russian
volgograd-city | ; ; Volgograd | ; ; Volgograd | set city, in russian
perm-city | ; ; Perm | ; ; Perm | set city, in russian
voronezh-city | ; ; Voronej | ; ; Voronezh | set city, in russian
krasnodar-city | ; ; Krasnodar | ; ; Krasnodar | set city, in russian
sochi-city | ; ; Sotchi | ; ; Sochi | set city, in russian
kaliningrad-city | ; ; Kaliningrad | ; ; Kaliningrad | set city, in russian
vladivostok-city | ; ; Vladivostok | ; ; Vladivostok | set city, in russian
irkutsk-city | ; ; Irkoutsk | ; ; Irkutsk | set city, in russian
murmansk-city | ; ; Mourmansk | ; ; Murmansk | set city, in russian
arkhangelsk-city | ; ; Arkhangelsk | ; ; Arkhangelsk | set city, in russian
grozny-city | ; ; Grozny | ; ; Grozny | set city, in russian
kursk-city | ; ; Koursk | ; ; Kursk | set city, in russian
belgorod-city | ; ; Belgorod | ; ; Belgorod | set city, in russian
smolensk-city | ; ; Smolensk | ; ; Smolensk | set city, in russian
krasnoyarsk-city | ; ; Krasnoïarsk | ; ; Krasnoyarsk | set city, in russian
chelyabinsk-city | ; ; Tcheliabinsk | ; ; Chelyabinsk | set city, in russian
`,
);
