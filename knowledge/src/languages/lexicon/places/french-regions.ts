// The regions of France, those of today and the historical ones that the news still names.
import { table } from '../table.ts';

export const frenchRegions = table(
  'qualities',
  `
auvergne-rhone-alpes-region | ; ; Auvergne-Rhône-Alpes | ; ; Auvergne-Rhône-Alpes | set french-region, in french
bourgogne-franche-comte-region | ; ; Bourgogne-Franche-Comté | ; ; Bourgogne-Franche-Comté | set french-region, in french
brittany-region | breton ; ; Bretagne | Breton ; ; Brittany | set french-region, in french
centre-val-de-loire-region | ; ; Centre-Val de Loire | ; ; Centre-Val de Loire | set french-region, in french
corsica-region | corse ; ; Corse | Corsican ; ; Corsica | set french-region, in french
grand-est-region | ; ; Grand Est | ; ; Grand Est | set french-region, in french
hauts-de-france-region | ; ; Hauts-de-France | ; ; Hauts-de-France | set french-region, in french
ile-de-france-region | francilien ; ; Île-de-France, région parisienne | ; ; Île-de-France, Paris region, Greater Paris | set french-region, in french
normandy-region | normand ; ; Normandie | Norman ; ; Normandy | set french-region, in french
nouvelle-aquitaine-region | ; ; Nouvelle-Aquitaine | ; ; Nouvelle-Aquitaine | set french-region, in french
occitanie-region | occitan ; ; Occitanie | Occitan ; ; Occitanie, Occitania | set french-region, in french
pays-de-la-loire-region | ; ; Pays de la Loire | ; ; Pays de la Loire | set french-region, in french
provence-alpes-cote-d-azur-region | ; ; Provence-Alpes-Côte d'Azur, Paca | ; ; Provence-Alpes-Côte d'Azur, Paca | set french-region, in french
guadeloupe-region | guadeloupéen ; ; Guadeloupe | Guadeloupean ; ; Guadeloupe | set french-region, in french
martinique-region | martiniquais ; ; Martinique | Martinican ; ; Martinique | set french-region, in french
french-guiana-region | guyanais ; ; Guyane | ; ; French Guiana | set french-region, in french
reunion-region | réunionnais ; ; La Réunion | ; ; Réunion, Reunion Island | set french-region, in french
mayotte-region | mahorais ; ; Mayotte | Mahoran ; ; Mayotte | set french-region, in french
alsace | alsacien ; ; Alsace | Alsatian ; ; Alsace | set historical-french-region, in french
lorraine | lorrain ; ; Lorraine | ; ; Lorraine | set historical-french-region, in french
burgundy | bourguignon ; ; Bourgogne | Burgundian ; ; Burgundy | set historical-french-region, in french
auvergne | auvergnat ; ; Auvergne | ; ; Auvergne | set historical-french-region, in french
provence | provençal ; ; Provence | Provençal ; ; Provence | set historical-french-region, in french
picardy | picard ; ; Picardie | ; ; Picardy | set historical-french-region, in french
champagne-ardenne | ; ; Champagne-Ardenne | ; ; Champagne-Ardenne | set historical-french-region, in french
savoy | savoyard ; ; Savoie | ; ; Savoy | set historical-french-region, in french
franche-comte | franc-comtois ; ; Franche-Comté | ; ; Franche-Comté | set historical-french-region, in french
gascony | gascon ; ; Gascogne | Gascon ; ; Gascony | set historical-french-region, in french
languedoc | languedocien ; ; Languedoc | ; ; Languedoc | set historical-french-region, in french
vendee | vendéen ; ; Vendée | ; ; Vendée | set historical-french-region, in french
roussillon | ; ; Roussillon | ; ; Roussillon | set historical-french-region, in french
dordogne | ; ; Dordogne | ; ; Dordogne | set historical-french-region, in french
perigord | ; ; Périgord | ; ; Périgord | set historical-french-region, in french
limousin | ; ; Limousin | ; ; Limousin | set historical-french-region, in french
`,
);
