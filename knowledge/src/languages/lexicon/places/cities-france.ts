// Cities and towns of France.
import { table } from '../table.ts';

export const citiesFrance = table(
  'qualities',
  `
paris-city | parisien ; ; Paris | Parisian ; ; Paris | set city, in french
marseille-city | marseillais ; ; Marseille | ; ; Marseille, Marseilles | set city, in french
lyon-city | lyonnais ; ; Lyon | ; ; Lyon, Lyons | set city, in french
toulouse-city | toulousain ; ; Toulouse | ; ; Toulouse | set city, in french
nice-city | niçois ; ; Nice | ; ; Nice | set city, in french
nantes-city | nantais ; ; Nantes | ; ; Nantes | set city, in french
montpellier-city | montpelliérain ; ; Montpellier | ; ; Montpellier | set city, in french
strasbourg-city | strasbourgeois ; ; Strasbourg | ; ; Strasbourg | set city, in french
bordeaux-city | bordelais ; ; Bordeaux | ; ; Bordeaux | set city, in french
lille-city | lillois ; ; Lille | ; ; Lille | set city, in french
rennes-city | rennais ; ; Rennes | ; ; Rennes | set city, in french
reims-city | rémois ; ; Reims | ; ; Reims, Rheims | set city, in french
toulon-city | toulonnais ; ; Toulon | ; ; Toulon | set city, in french
saint-etienne-city | stéphanois ; ; Saint-Étienne | ; ; Saint-Étienne | set city, in french
le-havre-city | havrais ; ; Le Havre | ; ; Le Havre | set city, in french
grenoble-city | grenoblois ; ; Grenoble | ; ; Grenoble | set city, in french
dijon-city | dijonnais ; ; Dijon | ; ; Dijon | set city, in french
angers-city | angevin ; ; Angers | ; ; Angers | set city, in french
nimes-city | nîmois ; ; Nîmes | ; ; Nîmes | set city, in french
clermont-ferrand-city | clermontois ; ; Clermont-Ferrand | ; ; Clermont-Ferrand | set city, in french
aix-en-provence-city | aixois ; ; Aix-en-Provence | ; ; Aix-en-Provence | set city, in french
brest-city | brestois ; ; Brest | ; ; Brest | set city, in french
tours-city | tourangeau ; ; Tours | ; ; Tours | set city, in french
limoges-city | limougeaud ; ; Limoges | ; ; Limoges | set city, in french
amiens-city | amiénois ; ; Amiens | ; ; Amiens | set city, in french
metz-city | messin ; ; Metz | ; ; Metz | set city, in french
perpignan-city | perpignanais ; ; Perpignan | ; ; Perpignan | set city, in french
besancon-city | bisontin ; ; Besançon | ; ; Besançon | set city, in french
orleans-city | orléanais ; ; Orléans | ; ; Orléans | set city, in french
rouen-city | rouennais ; ; Rouen | ; ; Rouen | set city, in french
mulhouse-city | mulhousien ; ; Mulhouse | ; ; Mulhouse | set city, in french
caen-city | caennais ; ; Caen | ; ; Caen | set city, in french
nancy-city | nancéien ; ; Nancy | ; ; Nancy | set city, in french
avignon-city | avignonnais ; ; Avignon | ; ; Avignon | set city, in french
poitiers-city | poitevin ; ; Poitiers | ; ; Poitiers | set city, in french
la-rochelle-city | rochelais ; ; La Rochelle | ; ; La Rochelle | set city, in french
versailles-city | versaillais ; ; Versailles | ; ; Versailles | set city, in french
pau-city | palois ; ; Pau | ; ; Pau | set city, in french
cannes-city | cannois ; ; Cannes | ; ; Cannes | set city, in french
antibes-city | ; ; Antibes | ; ; Antibes | set city, in french
calais-city | calaisien ; ; Calais | ; ; Calais | set city, in french
dunkirk-city | dunkerquois ; ; Dunkerque | ; ; Dunkirk, Dunkerque | set city, in french
bayonne-city | bayonnais ; ; Bayonne | ; ; Bayonne | set city, in french
biarritz-city | biarrot ; ; Biarritz | ; ; Biarritz | set city, in french
ajaccio-city | ajaccien ; ; Ajaccio | ; ; Ajaccio | set city, in french
bastia-city | bastiais ; ; Bastia | ; ; Bastia | set city, in french
lorient-city | lorientais ; ; Lorient | ; ; Lorient | set city, in french
quimper-city | quimpérois ; ; Quimper | ; ; Quimper | set city, in french
vannes-city | vannetais ; ; Vannes | ; ; Vannes | set city, in french
saint-malo-city | malouin ; ; Saint-Malo | ; ; Saint-Malo | set city, in french
saint-nazaire-city | nazairien ; ; Saint-Nazaire | ; ; Saint-Nazaire | set city, in french
le-mans-city | manceau ; ; Le Mans | ; ; Le Mans | set city, in french
laval-city | lavallois ; ; Laval | ; ; Laval | set city, in french
cholet-city | choletais ; ; Cholet | ; ; Cholet | set city, in french
niort-city | niortais ; ; Niort | ; ; Niort | set city, in french
angouleme-city | angoumoisin ; ; Angoulême | ; ; Angoulême | set city, in french
perigueux-city | ; ; Périgueux | ; ; Périgueux | set city, in french
bergerac-city | ; ; Bergerac | ; ; Bergerac | set city, in french
agen-city | agenais ; ; Agen | ; ; Agen | set city, in french
montauban-city | montalbanais ; ; Montauban | ; ; Montauban | set city, in french
albi-city | albigeois ; ; Albi | ; ; Albi | set city, in french
castres-city | castrais ; ; Castres | ; ; Castres | set city, in french
carcassonne-city | carcassonnais ; ; Carcassonne | ; ; Carcassonne | set city, in french
narbonne-city | narbonnais ; ; Narbonne | ; ; Narbonne | set city, in french
beziers-city | biterrois ; ; Béziers | ; ; Béziers | set city, in french
sete-city | sétois ; ; Sète | ; ; Sète | set city, in french
arles-city | arlésien ; ; Arles | ; ; Arles | set city, in french
colmar-city | colmarien ; ; Colmar | ; ; Colmar | set city, in french
belfort-city | belfortain ; ; Belfort | ; ; Belfort | set city, in french
troyes-city | troyen ; ; Troyes | ; ; Troyes | set city, in french
chartres-city | chartrain ; ; Chartres | ; ; Chartres | set city, in french
blois-city | blésois ; ; Blois | ; ; Blois | set city, in french
bourges-city | berruyer ; ; Bourges | ; ; Bourges | set city, in french
nevers-city | nivernais ; ; Nevers | ; ; Nevers | set city, in french
auxerre-city | auxerrois ; ; Auxerre | ; ; Auxerre | set city, in french
beauvais-city | beauvaisien ; ; Beauvais | ; ; Beauvais | set city, in french
compiegne-city | compiégnois ; ; Compiègne | ; ; Compiègne | set city, in french
arras-city | arrageois ; ; Arras | ; ; Arras | set city, in french
douai-city | douaisien ; ; Douai | ; ; Douai | set city, in french
valenciennes-city | valenciennois ; ; Valenciennes | ; ; Valenciennes | set city, in french
roubaix-city | roubaisien ; ; Roubaix | ; ; Roubaix | set city, in french
tourcoing-city | tourquennois ; ; Tourcoing | ; ; Tourcoing | set city, in french
boulogne-sur-mer-city | ; ; Boulogne-sur-Mer | ; ; Boulogne-sur-Mer | set city, in french
dieppe-city | dieppois ; ; Dieppe | ; ; Dieppe | set city, in french
cherbourg-city | cherbourgeois ; ; Cherbourg | ; ; Cherbourg | set city, in french
evreux-city | ébroïcien ; ; Évreux | ; ; Évreux | set city, in french
annecy-city | annécien ; ; Annecy | ; ; Annecy | set city, in french
chambery-city | chambérien ; ; Chambéry | ; ; Chambéry | set city, in french
valence-city | valentinois ; ; Valence | ; ; Valence | set city, in french
saint-denis-city | dionysien ; ; Saint-Denis | ; ; Saint-Denis | set city, in french
montreuil-city | montreuillois ; ; Montreuil | ; ; Montreuil | set city, in french
nanterre-city | nanterrien ; ; Nanterre | ; ; Nanterre | set city, in french
creteil-city | cristolien ; ; Créteil | ; ; Créteil | set city, in french
boulogne-billancourt-city | ; ; Boulogne-Billancourt | ; ; Boulogne-Billancourt | set city, in french
bobigny-city | ; ; Bobigny | ; ; Bobigny | set city, in french
villeurbanne-city | ; ; Villeurbanne | ; ; Villeurbanne | set city, in french
tarbes-city | tarbais ; ; Tarbes | ; ; Tarbes | set city, in french
lourdes-city | lourdais ; ; Lourdes | ; ; Lourdes | set city, in french
rodez-city | ruthénois ; ; Rodez | ; ; Rodez | set city, in french
epinal-city | spinalien ; ; Épinal | ; ; Épinal | set city, in french
charleville-mezieres-city | ; ; Charleville-Mézières | ; ; Charleville-Mézières | set city, in french
fort-de-france-city | foyalais ; ; Fort-de-France | ; ; Fort-de-France | set city, in french
pointe-a-pitre-city | pointois ; ; Pointe-à-Pitre | ; ; Pointe-à-Pitre | set city, in french
cayenne-city | cayennais ; ; Cayenne | ; ; Cayenne | set city, in french
noumea-city | nouméen ; ; Nouméa | ; ; Nouméa | set city, in french
papeete-city | ; ; Papeete | ; ; Papeete | set city, in french
mamoudzou-city | ; ; Mamoudzou | ; ; Mamoudzou | set city, in french
`,
);
