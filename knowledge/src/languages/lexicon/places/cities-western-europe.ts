// Cities of western and southern Europe outside France.
import { table } from '../table.ts';

export const citiesWesternEurope = table(
  'qualities',
  `
belfast-city | ; ; Belfast | ; ; Belfast | set city, in british
cardiff-city | ; ; Cardiff | ; ; Cardiff | set city, in british
edinburgh-city | édimbourgeois ; ; Édimbourg | ; ; Edinburgh | set city, in british
glasgow-city | ; ; Glasgow | Glaswegian ; ; Glasgow | set city, in british
london-city | londonien ; ; Londres | ; ; London, Londoner | set city, in british
manchester-city | mancunien ; ; Manchester | Mancunian ; ; Manchester | set city, in british
liverpool-city | liverpuldien ; ; Liverpool | Liverpudlian ; ; Liverpool | set city, in british
birmingham-city | ; ; Birmingham | ; ; Birmingham | set city, in british
leeds-city | ; ; Leeds | ; ; Leeds | set city, in british
sheffield-city | ; ; Sheffield | ; ; Sheffield | set city, in british
bristol-city | ; ; Bristol | ; ; Bristol | set city, in british
newcastle-city | ; ; Newcastle | ; ; Newcastle | set city, in british
nottingham-city | ; ; Nottingham | ; ; Nottingham | set city, in british
leicester-city | ; ; Leicester | ; ; Leicester | set city, in british
southampton-city | ; ; Southampton | ; ; Southampton | set city, in british
portsmouth-city | ; ; Portsmouth | ; ; Portsmouth | set city, in british
plymouth-city | ; ; Plymouth | ; ; Plymouth | set city, in british
oxford-city | oxfordien ; ; Oxford | Oxonian ; ; Oxford | set city, in british
cambridge-city | ; ; Cambridge | ; ; Cambridge | set city, in british
brighton-city | ; ; Brighton | ; ; Brighton | set city, in british
dover-city | ; ; Douvres | ; ; Dover | set city, in british
canterbury-city | ; ; Cantorbéry | ; ; Canterbury | set city, in british
aberdeen-city | ; ; Aberdeen | ; ; Aberdeen | set city, in british
dundee-city | ; ; Dundee | ; ; Dundee | set city, in british
inverness-city | ; ; Inverness | ; ; Inverness | set city, in british
swansea-city | ; ; Swansea | ; ; Swansea | set city, in british
coventry-city | ; ; Coventry | ; ; Coventry | set city, in british
hull-city | ; ; Hull | ; ; Hull | set city, in british
york-city | ; ; York | ; ; York | set city, in british
norwich-city | ; ; Norwich | ; ; Norwich | set city, in british
exeter-city | ; ; Exeter | ; ; Exeter | set city, in british
swindon-city | ; ; Swindon | ; ; Swindon | set city, in british
blackpool-city | ; ; Blackpool | ; ; Blackpool | set city, in british
stoke-on-trent-city | ; ; Stoke-on-Trent | ; ; Stoke-on-Trent | set city, in british
wolverhampton-city | ; ; Wolverhampton | ; ; Wolverhampton | set city, in british
sunderland-city | ; ; Sunderland | ; ; Sunderland | set city, in british
middlesbrough-city | ; ; Middlesbrough | ; ; Middlesbrough | set city, in british
londonderry-city | ; ; Londonderry | ; ; Londonderry | set city, in british
dublin-city | dublinois ; ; Dublin | ; ; Dublin, Dubliner | set city, in irish
galway-city | ; ; Galway | ; ; Galway | set city, in irish
limerick-city | ; ; Limerick | ; ; Limerick | set city, in irish
waterford-city | ; ; Waterford | ; ; Waterford | set city, in irish
brussels-city | bruxellois ; ; Bruxelles | ; ; Brussels | set city, in belgian
antwerp-city | anversois ; ; Anvers | ; ; Antwerp | set city, in belgian
ghent-city | gantois ; ; Gand | ; ; Ghent | set city, in belgian
bruges-city | brugeois ; ; Bruges | ; ; Bruges | set city, in belgian
liege-city | liégeois ; ; Liège | ; ; Liège | set city, in belgian
namur-city | namurois ; ; Namur | ; ; Namur | set city, in belgian
charleroi-city | carolorégien ; ; Charleroi | ; ; Charleroi | set city, in belgian
mons-city | montois ; ; Mons | ; ; Mons | set city, in belgian
leuven-city | ; ; Louvain | ; ; Leuven | set city, in belgian
mechelen-city | ; ; Malines | ; ; Mechelen | set city, in belgian
ostend-city | ; ; Ostende | ; ; Ostend | set city, in belgian
kortrijk-city | ; ; Courtrai | ; ; Kortrijk | set city, in belgian
tournai-city | ; ; Tournai | ; ; Tournai | set city, in belgian
amsterdam-city | amstellodamois ; ; Amsterdam | ; ; Amsterdam | set city, in dutch
rotterdam-city | ; ; Rotterdam | ; ; Rotterdam | set city, in dutch
the-hague-city | ; ; La Haye | ; ; The Hague | set city, in dutch
utrecht-city | ; ; Utrecht | ; ; Utrecht | set city, in dutch
eindhoven-city | ; ; Eindhoven | ; ; Eindhoven | set city, in dutch
maastricht-city | ; ; Maastricht | ; ; Maastricht | set city, in dutch
groningen-city | ; ; Groningue | ; ; Groningen | set city, in dutch
leiden-city | ; ; Leyde | ; ; Leiden | set city, in dutch
delft-city | ; ; Delft | ; ; Delft | set city, in dutch
haarlem-city | ; ; Haarlem | ; ; Haarlem | set city, in dutch
nijmegen-city | ; ; Nimègue | ; ; Nijmegen | set city, in dutch
breda-city | ; ; Breda | ; ; Breda | set city, in dutch
tilburg-city | ; ; Tilbourg | ; ; Tilburg | set city, in dutch
arnhem-city | ; ; Arnhem | ; ; Arnhem | set city, in dutch
geneva-city | genevois ; ; Genève | Genevan ; ; Geneva | set city, in swiss
zurich-city | zurichois ; ; Zurich | ; ; Zurich | set city, in swiss
bern-city | bernois ; ; Berne | ; ; Bern, Berne | set city, in swiss
basel-city | bâlois ; ; Bâle | ; ; Basel, Basle | set city, in swiss
lausanne-city | lausannois ; ; Lausanne | ; ; Lausanne | set city, in swiss
lucerne-city | lucernois ; ; Lucerne | ; ; Lucerne | set city, in swiss
lugano-city | ; ; Lugano | ; ; Lugano | set city, in swiss
neuchatel-city | neuchâtelois ; ; Neuchâtel | ; ; Neuchâtel | set city, in swiss
st-gallen-city | ; ; Saint-Gall | ; ; St. Gallen, St Gallen | set city, in swiss
winterthur-city | ; ; Winterthour | ; ; Winterthur | set city, in swiss
davos-city | ; ; Davos | ; ; Davos | set city, in swiss
berlin-city | berlinois ; ; Berlin | ; ; Berlin, Berliner | set city, in german
munich-city | munichois ; ; Munich | ; ; Munich | set city, in german
hamburg-city | hambourgeois ; ; Hambourg | ; ; Hamburg | set city, in german
frankfurt-city | francfortois ; ; Francfort, Francfort-sur-le-Main | ; ; Frankfurt | set city, in german
cologne-city | colonais ; ; Cologne | ; ; Cologne | set city, in german
stuttgart-city | ; ; Stuttgart | ; ; Stuttgart | set city, in german
dusseldorf-city | ; ; Düsseldorf | ; ; Düsseldorf | set city, in german
dresden-city | ; ; Dresde | ; ; Dresden | set city, in german
leipzig-city | ; ; Leipzig | ; ; Leipzig | set city, in german
hanover-city | ; ; Hanovre | ; ; Hanover | set city, in german
nuremberg-city | ; ; Nuremberg | ; ; Nuremberg | set city, in german
bremen-city | ; ; Brême | ; ; Bremen | set city, in german
dortmund-city | ; ; Dortmund | ; ; Dortmund | set city, in german
essen-city | ; ; Essen | ; ; Essen | set city, in german
bonn-city | ; ; Bonn | ; ; Bonn | set city, in german
heidelberg-city | ; ; Heidelberg | ; ; Heidelberg | set city, in german
freiburg-city | ; ; Fribourg-en-Brisgau | ; ; Freiburg | set city, in german
mainz-city | ; ; Mayence | ; ; Mainz | set city, in german
trier-city | ; ; Trèves | ; ; Trier | set city, in german
aachen-city | ; ; Aix-la-Chapelle | ; ; Aachen | set city, in german
saarbrucken-city | ; ; Sarrebruck | ; ; Saarbrücken | set city, in german
karlsruhe-city | ; ; Karlsruhe | ; ; Karlsruhe | set city, in german
mannheim-city | ; ; Mannheim | ; ; Mannheim | set city, in german
potsdam-city | ; ; Potsdam | ; ; Potsdam | set city, in german
weimar-city | ; ; Weimar | ; ; Weimar | set city, in german
regensburg-city | ; ; Ratisbonne | ; ; Regensburg | set city, in german
augsburg-city | ; ; Augsbourg | ; ; Augsburg | set city, in german
ulm-city | ; ; Ulm | ; ; Ulm | set city, in german
kiel-city | ; ; Kiel | ; ; Kiel | set city, in german
lubeck-city | ; ; Lübeck | ; ; Lübeck | set city, in german
rostock-city | ; ; Rostock | ; ; Rostock | set city, in german
magdeburg-city | ; ; Magdebourg | ; ; Magdeburg | set city, in german
erfurt-city | ; ; Erfurt | ; ; Erfurt | set city, in german
wolfsburg-city | ; ; Wolfsburg | ; ; Wolfsburg | set city, in german
gottingen-city | ; ; Göttingen | ; ; Göttingen | set city, in german
tubingen-city | ; ; Tübingen | ; ; Tübingen | set city, in german
wurzburg-city | ; ; Wurtzbourg | ; ; Würzburg | set city, in german
duisburg-city | ; ; Duisbourg | ; ; Duisburg | set city, in german
bochum-city | ; ; Bochum | ; ; Bochum | set city, in german
wuppertal-city | ; ; Wuppertal | ; ; Wuppertal | set city, in german
bielefeld-city | ; ; Bielefeld | ; ; Bielefeld | set city, in german
munster-city | ; ; Münster | ; ; Münster | set city, in german
chemnitz-city | ; ; Chemnitz | ; ; Chemnitz | set city, in german
koblenz-city | ; ; Coblence | ; ; Koblenz | set city, in german
vienna-city | viennois ; ; Vienne | Viennese ; ; Vienna | set city, in austrian
salzburg-city | salzbourgeois ; ; Salzbourg | ; ; Salzburg | set city, in austrian
innsbruck-city | ; ; Innsbruck | ; ; Innsbruck | set city, in austrian
graz-city | ; ; Graz | ; ; Graz | set city, in austrian
linz-city | ; ; Linz | ; ; Linz | set city, in austrian
madrid-city | madrilène ; ; Madrid | ; ; Madrid | set city, in spanish
barcelona-city | barcelonais ; ; Barcelone | ; ; Barcelona | set city, in spanish
seville-city | sévillan ; ; Séville | ; ; Seville | set city, in spanish
bilbao-city | ; ; Bilbao | ; ; Bilbao | set city, in spanish
zaragoza-city | ; ; Saragosse | ; ; Zaragoza | set city, in spanish
malaga-city | ; ; Malaga | ; ; Málaga | set city, in spanish
granada-city | ; ; Grenade | ; ; Granada | set city, in spanish
cordoba-city | ; ; Cordoue | ; ; Cordoba | set city, in spanish
san-sebastian-city | ; ; Saint-Sébastien | ; ; San Sebastián | set city, in spanish
salamanca-city | ; ; Salamanque | ; ; Salamanca | set city, in spanish
toledo-city | ; ; Tolède | ; ; Toledo | set city, in spanish
pamplona-city | ; ; Pampelune | ; ; Pamplona | set city, in spanish
santiago-de-compostela-city | ; ; Saint-Jacques-de-Compostelle | ; ; Santiago de Compostela | set city, in spanish
alicante-city | ; ; Alicante | ; ; Alicante | set city, in spanish
murcia-city | ; ; Murcie | ; ; Murcia | set city, in spanish
valladolid-city | ; ; Valladolid | ; ; Valladolid | set city, in spanish
santander-city | ; ; Santander | ; ; Santander | set city, in spanish
gijon-city | ; ; Gijon | ; ; Gijón | set city, in spanish
a-coruna-city | ; ; La Corogne | ; ; A Coruña, La Coruña | set city, in spanish
cadiz-city | ; ; Cadix | ; ; Cadiz | set city, in spanish
palma-city | ; ; Palma | ; ; Palma | set city, in spanish
vigo-city | ; ; Vigo | ; ; Vigo | set city, in spanish
almeria-city | ; ; Almería | ; ; Almería | set city, in spanish
burgos-city | ; ; Burgos | ; ; Burgos | set city, in spanish
girona-city | ; ; Gérone | ; ; Girona | set city, in spanish
tarragona-city | ; ; Tarragone | ; ; Tarragona | set city, in spanish
lisbon-city | lisboète ; ; Lisbonne | ; ; Lisbon | set city, in portuguese
porto-city | portuan ; ; Porto | ; ; Porto, Oporto | set city, in portuguese
coimbra-city | ; ; Coimbra | ; ; Coimbra | set city, in portuguese
braga-city | ; ; Braga | ; ; Braga | set city, in portuguese
faro-city | ; ; Faro | ; ; Faro | set city, in portuguese
funchal-city | ; ; Funchal | ; ; Funchal | set city, in portuguese
rome-city | romain ; ; Rome | Roman ; ; Rome | set city, in italian
milan-city | milanais ; ; Milan | Milanese ; ; Milan | set city, in italian
naples-city | napolitain ; ; Naples | Neapolitan ; ; Naples | set city, in italian
turin-city | turinois ; ; Turin | ; ; Turin | set city, in italian
venice-city | vénitien ; ; Venise | Venetian ; ; Venice | set city, in italian
florence-city | florentin ; ; Florence | Florentine ; ; Florence | set city, in italian
genoa-city | génois ; ; Gênes | Genoese ; ; Genoa | set city, in italian
bologna-city | bolonais ; ; Bologne | ; ; Bologna | set city, in italian
palermo-city | palermitain ; ; Palerme | ; ; Palermo | set city, in italian
bari-city | ; ; Bari | ; ; Bari | set city, in italian
catania-city | ; ; Catane | ; ; Catania | set city, in italian
verona-city | ; ; Vérone | ; ; Verona | set city, in italian
pisa-city | ; ; Pise | ; ; Pisa | set city, in italian
siena-city | ; ; Sienne | ; ; Siena | set city, in italian
trieste-city | ; ; Trieste | ; ; Trieste | set city, in italian
padua-city | ; ; Padoue | ; ; Padua | set city, in italian
parma-city | ; ; Parme | ; ; Parma | set city, in italian
modena-city | ; ; Modène | ; ; Modena | set city, in italian
ravenna-city | ; ; Ravenne | ; ; Ravenna | set city, in italian
perugia-city | ; ; Pérouse | ; ; Perugia | set city, in italian
bergamo-city | ; ; Bergame | ; ; Bergamo | set city, in italian
brescia-city | ; ; Brescia | ; ; Brescia | set city, in italian
mantua-city | ; ; Mantoue | ; ; Mantua | set city, in italian
cremona-city | ; ; Crémone | ; ; Cremona | set city, in italian
taranto-city | ; ; Tarente | ; ; Taranto | set city, in italian
messina-city | ; ; Messine | ; ; Messina | set city, in italian
syracuse-city | ; ; Syracuse | ; ; Syracuse | set city, in italian
cagliari-city | ; ; Cagliari | ; ; Cagliari | set city, in italian
l-aquila-city | ; ; L'Aquila | ; ; L'Aquila | set city, in italian
lecce-city | ; ; Lecce | ; ; Lecce | set city, in italian
rimini-city | ; ; Rimini | ; ; Rimini | set city, in italian
ancona-city | ; ; Ancône | ; ; Ancona | set city, in italian
livorno-city | ; ; Livourne | ; ; Livorno | set city, in italian
lucca-city | ; ; Lucques | ; ; Lucca | set city, in italian
vicenza-city | ; ; Vicence | ; ; Vicenza | set city, in italian
bolzano-city | ; ; Bolzano | ; ; Bolzano | set city, in italian
ferrara-city | ; ; Ferrare | ; ; Ferrara | set city, in italian
assisi-city | ; ; Assise | ; ; Assisi | set city, in italian
`,
);
