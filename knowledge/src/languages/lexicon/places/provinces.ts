// Provinces, Länder and regions of some large countries.
import { table } from '../table.ts';

export const provinces = table(
  'qualities',
  `
alberta-province | albertain ; ; Alberta | Albertan ; ; Alberta | set canadian-province, in canadian
british-columbia-province | ; ; Colombie-Britannique | ; ; British Columbia | set canadian-province, in canadian
prince-edward-island-province | ; ; Île-du-Prince-Édouard | ; ; Prince Edward Island | set canadian-province, in canadian
manitoba-province | ; ; Manitoba | ; ; Manitoba | set canadian-province, in canadian
new-brunswick-province | ; ; Nouveau-Brunswick | ; ; New Brunswick | set canadian-province, in canadian
nova-scotia-province | ; ; Nouvelle-Écosse | ; ; Nova Scotia | set canadian-province, in canadian
nunavut-province | ; ; Nunavut | ; ; Nunavut | set canadian-province, in canadian
ontario-province | ontarien ; ; Ontario | Ontarian ; ; Ontario | set canadian-province, in canadian
quebec-province | québécois ; ; Québec | Québécois ; ; Quebec, Quebecer | set canadian-province, in canadian
saskatchewan-province | ; ; Saskatchewan | ; ; Saskatchewan | set canadian-province, in canadian
newfoundland-and-labrador-province | ; ; Terre-Neuve-et-Labrador | ; ; Newfoundland and Labrador | set canadian-province, in canadian
northwest-territories-province | ; ; Territoires du Nord-Ouest | ; ; Northwest Territories | set canadian-province, in canadian
yukon-province | ; ; Yukon | ; ; Yukon | set canadian-province, in canadian
baden-wurttemberg-land | ; ; Bade-Wurtemberg | ; ; Baden-Württemberg | set german-land, in german
bavaria-land | bavarois ; ; Bavière | Bavarian ; ; Bavaria | set german-land, in german
brandenburg-land | ; ; Brandebourg | ; ; Brandenburg | set german-land, in german
hesse-land | ; ; Hesse | ; ; Hesse | set german-land, in german
lower-saxony-land | ; ; Basse-Saxe | ; ; Lower Saxony | set german-land, in german
mecklenburg-western-pomerania-land | ; ; Mecklembourg-Poméranie-Occidentale | ; ; Mecklenburg-Western Pomerania | set german-land, in german
north-rhine-westphalia-land | ; ; Rhénanie-du-Nord-Westphalie | ; ; North Rhine-Westphalia | set german-land, in german
rhineland-palatinate-land | ; ; Rhénanie-Palatinat | ; ; Rhineland-Palatinate | set german-land, in german
saarland-land | sarrois ; ; Sarre | ; ; Saarland | set german-land, in german
saxony-land | saxon ; ; Saxe | Saxon ; ; Saxony | set german-land, in german
saxony-anhalt-land | ; ; Saxe-Anhalt | ; ; Saxony-Anhalt | set german-land, in german
schleswig-holstein-land | ; ; Schleswig-Holstein | ; ; Schleswig-Holstein | set german-land, in german
thuringia-land | ; ; Thuringe | ; ; Thuringia | set german-land, in german
andalusia-region | andalou ; ; Andalousie | Andalusian ; ; Andalusia | set spanish-region, in spanish
aragon-region | ; ; Aragon | ; ; Aragon | set spanish-region, in spanish
asturias-region | ; ; Asturies | ; ; Asturias | set spanish-region, in spanish
canary-islands-region | ; ; Canaries | ; ; Canary Islands | set spanish-region, in spanish
cantabria-region | ; ; Cantabrie | ; ; Cantabria | set spanish-region, in spanish
castile-and-leon-region | ; ; Castille-et-León | ; ; Castile and León | set spanish-region, in spanish
castilla-la-mancha-region | ; ; Castille-La Manche | ; ; Castilla-La Mancha | set spanish-region, in spanish
catalonia-region | catalan ; ; Catalogne | Catalan ; ; Catalonia | set spanish-region, in spanish
extremadura-region | ; ; Estrémadure | ; ; Extremadura | set spanish-region, in spanish
galicia-region | galicien ; ; Galice | Galician ; ; Galicia | set spanish-region, in spanish
balearic-islands-region | ; ; Baléares | ; ; Balearic Islands | set spanish-region, in spanish
navarre-region | ; ; Navarre | ; ; Navarre | set spanish-region, in spanish
basque-country-region | ; ; Pays basque espagnol | ; ; Basque Country | set spanish-region, in spanish
abruzzo-region | ; ; Abruzzes | ; ; Abruzzo | set italian-region, in italian
basilicata-region | ; ; Basilicate | ; ; Basilicata | set italian-region, in italian
calabria-region | calabrais ; ; Calabre | Calabrian ; ; Calabria | set italian-region, in italian
campania-region | ; ; Campanie | ; ; Campania | set italian-region, in italian
emilia-romagna-region | ; ; Émilie-Romagne | ; ; Emilia-Romagna | set italian-region, in italian
lazio-region | ; ; Latium | ; ; Lazio | set italian-region, in italian
liguria-region | ; ; Ligurie | ; ; Liguria | set italian-region, in italian
lombardy-region | lombard ; ; Lombardie | Lombard ; ; Lombardy | set italian-region, in italian
umbria-region | ; ; Ombrie | ; ; Umbria | set italian-region, in italian
piedmont-region | piémontais ; ; Piémont | Piedmontese ; ; Piedmont | set italian-region, in italian
apulia-region | ; ; Pouilles | ; ; Apulia, Puglia | set italian-region, in italian
sardinia-region | sarde ; ; Sardaigne | Sardinian ; ; Sardinia | set italian-region, in italian
sicily-region | sicilien ; ; Sicile | Sicilian ; ; Sicily | set italian-region, in italian
tuscany-region | toscan ; ; Toscane | Tuscan ; ; Tuscany | set italian-region, in italian
aosta-valley-region | ; ; Vallée d'Aoste | ; ; Aosta Valley | set italian-region, in italian
veneto-region | ; ; Vénétie | ; ; Veneto | set italian-region, in italian
`,
);
