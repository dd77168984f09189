// Cities of the Americas.
import { table } from '../table.ts';

export const citiesAmericas = table(
  'qualities',
  `
washington-city | washingtonien ; ; Washington | ; ; Washington, Washington DC, Washington D.C. | set city, in american
new-york-city-city | new-yorkais ; ; New York | ; ; New York City, NYC, New Yorker | set city, in american
los-angeles-city | angelin ; ; Los Angeles | ; ; Los Angeles, Angeleno | set city, in american
chicago-city | chicagoan ; ; Chicago | Chicagoan ; ; Chicago | set city, in american
houston-city | ; ; Houston | ; ; Houston | set city, in american
phoenix-city | ; ; Phoenix | ; ; Phoenix | set city, in american
philadelphia-city | ; ; Philadelphie | ; ; Philadelphia | set city, in american
san-antonio-city | ; ; San Antonio | ; ; San Antonio | set city, in american
san-diego-city | ; ; San Diego | ; ; San Diego | set city, in american
dallas-city | ; ; Dallas | ; ; Dallas | set city, in american
san-jose-city | ; ; San José | ; ; San Jose | set city, in american
austin-city | ; ; Austin | ; ; Austin | set city, in american
jacksonville-city | ; ; Jacksonville | ; ; Jacksonville | set city, in american
fort-worth-city | ; ; Fort Worth | ; ; Fort Worth | set city, in american
columbus-city | ; ; Columbus | ; ; Columbus | set city, in american
san-francisco-city | san-franciscain ; ; San Francisco | ; ; San Francisco | set city, in american
indianapolis-city | ; ; Indianapolis | ; ; Indianapolis | set city, in american
seattle-city | ; ; Seattle | ; ; Seattle | set city, in american
denver-city | ; ; Denver | ; ; Denver | set city, in american
boston-city | bostonien ; ; Boston | Bostonian ; ; Boston | set city, in american
el-paso-city | ; ; El Paso | ; ; El Paso | set city, in american
nashville-city | ; ; Nashville | ; ; Nashville | set city, in american
detroit-city | ; ; Détroit | ; ; Detroit | set city, in american
oklahoma-city-city | ; ; Oklahoma City | ; ; Oklahoma City | set city, in american
portland-city | ; ; Portland | ; ; Portland | set city, in american
las-vegas-city | ; ; Las Vegas | ; ; Las Vegas | set city, in american
memphis-city | ; ; Memphis | ; ; Memphis | set city, in american
louisville-city | ; ; Louisville | ; ; Louisville | set city, in american
baltimore-city | ; ; Baltimore | ; ; Baltimore | set city, in american
milwaukee-city | ; ; Milwaukee | ; ; Milwaukee | set city, in american
albuquerque-city | ; ; Albuquerque | ; ; Albuquerque | set city, in american
tucson-city | ; ; Tucson | ; ; Tucson | set city, in american
fresno-city | ; ; Fresno | ; ; Fresno | set city, in american
sacramento-city | ; ; Sacramento | ; ; Sacramento | set city, in american
kansas-city-city | ; ; Kansas City | ; ; Kansas City | set city, in american
atlanta-city | ; ; Atlanta | ; ; Atlanta | set city, in american
omaha-city | ; ; Omaha | ; ; Omaha | set city, in american
colorado-springs-city | ; ; Colorado Springs | ; ; Colorado Springs | set city, in american
raleigh-city | ; ; Raleigh | ; ; Raleigh | set city, in american
miami-city | ; ; Miami | ; ; Miami | set city, in american
oakland-city | ; ; Oakland | ; ; Oakland | set city, in american
minneapolis-city | ; ; Minneapolis | ; ; Minneapolis | set city, in american
tulsa-city | ; ; Tulsa | ; ; Tulsa | set city, in american
tampa-city | ; ; Tampa | ; ; Tampa | set city, in american
new-orleans-city | ; ; La Nouvelle-Orléans | ; ; New Orleans | set city, in american
cleveland-city | ; ; Cleveland | ; ; Cleveland | set city, in american
honolulu-city | ; ; Honolulu | ; ; Honolulu | set city, in american
anaheim-city | ; ; Anaheim | ; ; Anaheim | set city, in american
pittsburgh-city | ; ; Pittsburgh | ; ; Pittsburgh | set city, in american
cincinnati-city | ; ; Cincinnati | ; ; Cincinnati | set city, in american
st-louis-city | ; ; Saint-Louis | ; ; St. Louis, St Louis, Saint Louis | set city, in american
orlando-city | ; ; Orlando | ; ; Orlando | set city, in american
buffalo-city | ; ; Buffalo | ; ; Buffalo | set city, in american
newark-city | ; ; Newark | ; ; Newark | set city, in american
anchorage-city | ; ; Anchorage | ; ; Anchorage | set city, in american
salt-lake-city-city | ; ; Salt Lake City | ; ; Salt Lake City | set city, in american
palo-alto-city | ; ; Palo Alto | ; ; Palo Alto | set city, in american
menlo-park-city | ; ; Menlo Park | ; ; Menlo Park | set city, in american
mountain-view-city | ; ; Mountain View | ; ; Mountain View | set city, in american
cupertino-city | ; ; Cupertino | ; ; Cupertino | set city, in american
fort-lauderdale-city | ; ; Fort Lauderdale | ; ; Fort Lauderdale | set city, in american
bakersfield-city | ; ; Bakersfield | ; ; Bakersfield | set city, in american
charleston-city | ; ; Charleston | ; ; Charleston | set city, in american
chesapeake-city | ; ; Chesapeake | ; ; Chesapeake | set city, in american
corpus-christi-city | ; ; Corpus Christi | ; ; Corpus Christi | set city, in american
fayetteville-city | ; ; Fayetteville | ; ; Fayetteville | set city, in american
fort-wayne-city | ; ; Fort Wayne | ; ; Fort Wayne | set city, in american
galveston-city | ; ; Galveston | ; ; Galveston | set city, in american
glendale-city | ; ; Glendale | ; ; Glendale | set city, in american
grand-rapids-city | ; ; Grand Rapids | ; ; Grand Rapids | set city, in american
greensboro-city | ; ; Greensboro | ; ; Greensboro | set city, in american
green-bay-city | ; ; Green Bay | ; ; Green Bay | set city, in american
huntington-beach-city | ; ; Huntington Beach | ; ; Huntington Beach | set city, in american
huntsville-city | ; ; Huntsville | ; ; Huntsville | set city, in american
irvine-city | ; ; Irvine | ; ; Irvine | set city, in american
jersey-city-city | ; ; Jersey City | ; ; Jersey City | set city, in american
laredo-city | ; ; Laredo | ; ; Laredo | set city, in american
lubbock-city | ; ; Lubbock | ; ; Lubbock | set city, in american
modesto-city | ; ; Modesto | ; ; Modesto | set city, in american
peoria-city | ; ; Peoria | ; ; Peoria | set city, in american
riverside-city | ; ; Riverside | ; ; Riverside | set city, in american
santa-ana-city | ; ; Santa Ana | ; ; Santa Ana | set city, in american
santa-cruz-city | ; ; Santa Cruz | ; ; Santa Cruz | set city, in american
shreveport-city | ; ; Shreveport | ; ; Shreveport | set city, in american
springfield-city | ; ; Springfield | ; ; Springfield | set city, in american
stockton-city | ; ; Stockton | ; ; Stockton | set city, in american
wichita-city | ; ; Wichita | ; ; Wichita | set city, in american
yonkers-city | ; ; Yonkers | ; ; Yonkers | set city, in american
atlantic-city-city | ; ; Atlantic City | ; ; Atlantic City | set city, in american
beverly-hills-city | ; ; Beverly Hills | ; ; Beverly Hills | set city, in american
burbank-city | ; ; Burbank | ; ; Burbank | set city, in american
galesburg-city | ; ; Galesburg | ; ; Galesburg | set city, in american
iowa-city-city | ; ; Iowa City | ; ; Iowa City | set city, in american
key-west-city | ; ; Key West | ; ; Key West | set city, in american
amarillo-city | ; ; Amarillo | ; ; Amarillo | set city, in american
tempe-city | ; ; Tempe | ; ; Tempe | set city, in american
waco-city | ; ; Waco | ; ; Waco | set city, in american
redmond-city | ; ; Redmond | ; ; Redmond | set city, in american
berkeley-city | ; ; Berkeley | ; ; Berkeley | set city, in american
santa-clara-city | ; ; Santa Clara | ; ; Santa Clara | set city, in american
sunnyvale-city | ; ; Sunnyvale | ; ; Sunnyvale | set city, in american
santa-monica-city | ; ; Santa Monica | ; ; Santa Monica | set city, in american
hollywood-city | hollywoodien ; ; Hollywood | ; ; Hollywood | set city, in american
stamford-city | ; ; Stamford | ; ; Stamford | set city, in american
new-haven-city | ; ; New Haven | ; ; New Haven | set city, in american
hartford-city | ; ; Hartford | ; ; Hartford | set city, in american
ann-arbor-city | ; ; Ann Arbor | ; ; Ann Arbor | set city, in american
annapolis-city | ; ; Annapolis | ; ; Annapolis | set city, in american
baton-rouge-city | ; ; Baton Rouge | ; ; Baton Rouge | set city, in american
little-rock-city | ; ; Little Rock | ; ; Little Rock | set city, in american
santa-fe-city | ; ; Santa Fe | ; ; Santa Fe | set city, in american
boise-city | ; ; Boise | ; ; Boise | set city, in american
cheyenne-city | ; ; Cheyenne | ; ; Cheyenne | set city, in american
juneau-city | ; ; Juneau | ; ; Juneau | set city, in american
des-moines-city | ; ; Des Moines | ; ; Des Moines | set city, in american
topeka-city | ; ; Topeka | ; ; Topeka | set city, in american
tallahassee-city | ; ; Tallahassee | ; ; Tallahassee | set city, in american
albany-city | ; ; Albany | ; ; Albany | set city, in american
harrisburg-city | ; ; Harrisburg | ; ; Harrisburg | set city, in american
bismarck-city | ; ; Bismarck | ; ; Bismarck | set city, in american
pearl-harbor-city | ; ; Pearl Harbor | ; ; Pearl Harbor | set city, in american
los-alamos-city | ; ; Los Alamos | ; ; Los Alamos | set city, in american
uvalde-city | ; ; Uvalde | ; ; Uvalde | set city, in american
gettysburg-city | ; ; Gettysburg | ; ; Gettysburg | set city, in american
knoxville-city | ; ; Knoxville | ; ; Knoxville | set city, in american
chattanooga-city | ; ; Chattanooga | ; ; Chattanooga | set city, in american
savannah-city | ; ; Savannah | ; ; Savannah | set city, in american
rochester-city | ; ; Rochester | ; ; Rochester | set city, in american
brooklyn-city | ; ; Brooklyn | ; ; Brooklyn | set city, in american
long-beach-city | ; ; Long Beach | ; ; Long Beach | set city, in american
santa-barbara-city | ; ; Santa Barbara | ; ; Santa Barbara | set city, in american
pasadena-city | ; ; Pasadena | ; ; Pasadena | set city, in american
malibu-city | ; ; Malibu | ; ; Malibu | set city, in american
scottsdale-city | ; ; Scottsdale | ; ; Scottsdale | set city, in american
reno-city | ; ; Reno | ; ; Reno | set city, in american
spokane-city | ; ; Spokane | ; ; Spokane | set city, in american
tacoma-city | ; ; Tacoma | ; ; Tacoma | set city, in american
boulder-city | ; ; Boulder | ; ; Boulder | set city, in american
akron-city | ; ; Akron | ; ; Akron | set city, in american
dayton-city | ; ; Dayton | ; ; Dayton | set city, in american
provo-city | ; ; Provo | ; ; Provo | set city, in american
montreal-city | montréalais ; ; Montréal | ; ; Montreal, Montrealer | set city, in canadian
toronto-city | torontois ; ; Toronto | ; ; Toronto, Torontonian | set city, in canadian
vancouver-city | vancouvérois ; ; Vancouver | ; ; Vancouver, Vancouverite | set city, in canadian
ottawa-city | ; ; Ottawa | ; ; Ottawa | set city, in canadian
calgary-city | ; ; Calgary | ; ; Calgary | set city, in canadian
edmonton-city | ; ; Edmonton | ; ; Edmonton | set city, in canadian
winnipeg-city | ; ; Winnipeg | ; ; Winnipeg | set city, in canadian
quebec-city-city | ; ; ville de Québec | ; ; Quebec City | set city, in canadian
halifax-city | ; ; Halifax | ; ; Halifax | set city, in canadian
gatineau-city | ; ; Gatineau | ; ; Gatineau | set city, in canadian
mississauga-city | ; ; Mississauga | ; ; Mississauga | set city, in canadian
trois-rivieres-city | ; ; Trois-Rivières | ; ; Trois-Rivières | set city, in canadian
sherbrooke-city | ; ; Sherbrooke | ; ; Sherbrooke | set city, in canadian
saskatoon-city | ; ; Saskatoon | ; ; Saskatoon | set city, in canadian
st-john-s-city | ; ; St. John's | ; ; St. John's | set city, in canadian
moncton-city | ; ; Moncton | ; ; Moncton | set city, in canadian
whitehorse-city | ; ; Whitehorse | ; ; Whitehorse | set city, in canadian
yellowknife-city | ; ; Yellowknife | ; ; Yellowknife | set city, in canadian
mexico-city-city | ; ; Mexico | ; ; Mexico City | set city, in mexican
guadalajara-city | ; ; Guadalajara | ; ; Guadalajara | set city, in mexican
monterrey-city | ; ; Monterrey | ; ; Monterrey | set city, in mexican
puebla-city | ; ; Puebla | ; ; Puebla | set city, in mexican
tijuana-city | ; ; Tijuana | ; ; Tijuana | set city, in mexican
cancun-city | ; ; Cancún | ; ; Cancún | set city, in mexican
acapulco-city | ; ; Acapulco | ; ; Acapulco | set city, in mexican
ciudad-juarez-city | ; ; Ciudad Juárez | ; ; Ciudad Juárez | set city, in mexican
oaxaca-city | ; ; Oaxaca | ; ; Oaxaca | set city, in mexican
merida-city | ; ; Mérida | ; ; Mérida | set city, in mexican
culiacan-city | ; ; Culiacán | ; ; Culiacán | set city, in mexican
veracruz-city | ; ; Veracruz | ; ; Veracruz | set city, in mexican
havana-city | havanais ; ; La Havane | ; ; Havana | set city, in cuban
santiago-de-cuba-city | ; ; Santiago de Cuba | ; ; Santiago de Cuba | set city, in cuban
guantanamo-city | ; ; Guantanamo | ; ; Guantánamo | set city, in cuban
port-au-prince-city | ; ; Port-au-Prince | ; ; Port-au-Prince | set city, in haitian
cap-haitien-city | ; ; Cap-Haïtien | ; ; Cap-Haïtien | set city, in haitian
santo-domingo-city | ; ; Saint-Domingue | ; ; Santo Domingo | set city, in dominican-republic
punta-cana-city | ; ; Punta Cana | ; ; Punta Cana | set city, in dominican-republic
kingston-city | ; ; Kingston | ; ; Kingston | set city, in jamaican
montego-bay-city | ; ; Montego Bay | ; ; Montego Bay | set city, in jamaican
nassau-city | ; ; Nassau | ; ; Nassau | set city, in bahamian
bridgetown-city | ; ; Bridgetown | ; ; Bridgetown | set city, in barbadian
port-of-spain-city | ; ; Port-d'Espagne | ; ; Port of Spain | set city, in trinidadian
guatemala-city-city | ; ; Guatemala Ciudad | ; ; Guatemala City | set city, in guatemalan
san-salvador-city | ; ; San Salvador | ; ; San Salvador | set city, in salvadoran
tegucigalpa-city | ; ; Tegucigalpa | ; ; Tegucigalpa | set city, in honduran
san-pedro-sula-city | ; ; San Pedro Sula | ; ; San Pedro Sula | set city, in honduran
managua-city | ; ; Managua | ; ; Managua | set city, in nicaraguan
panama-city-city | ; ; Panama City, ville de Panama | ; ; Panama City | set city, in panamanian
bogota-city | ; ; Bogota | ; ; Bogotá | set city, in colombian
medellin-city | ; ; Medellín | ; ; Medellín | set city, in colombian
cali-city | ; ; Cali | ; ; Cali | set city, in colombian
cartagena-city | ; ; Carthagène | ; ; Cartagena | set city, in colombian
barranquilla-city | ; ; Barranquilla | ; ; Barranquilla | set city, in colombian
caracas-city | ; ; Caracas | ; ; Caracas | set city, in venezuelan
maracaibo-city | ; ; Maracaibo | ; ; Maracaibo | set city, in venezuelan
quito-city | ; ; Quito | ; ; Quito | set city, in ecuadorian
guayaquil-city | ; ; Guayaquil | ; ; Guayaquil | set city, in ecuadorian
lima-city | ; ; Lima | ; ; Lima | set city, in peruvian
cusco-city | ; ; Cuzco | ; ; Cusco, Cuzco | set city, in peruvian
arequipa-city | ; ; Arequipa | ; ; Arequipa | set city, in peruvian
la-paz-city | ; ; La Paz | ; ; La Paz | set city, in bolivian
santa-cruz-de-la-sierra-city | ; ; Santa Cruz de la Sierra | ; ; Santa Cruz de la Sierra | set city, in bolivian
cochabamba-city | ; ; Cochabamba | ; ; Cochabamba | set city, in bolivian
brasilia-city | ; ; Brasilia | ; ; Brasília | set city, in brazilian
sao-paulo-city | pauliste ; ; São Paulo | ; ; São Paulo | set city, in brazilian
rio-de-janeiro-city | carioca ; ; Rio de Janeiro, Rio | ; ; Rio de Janeiro, Rio | set city, in brazilian
salvador-da-bahia-city | ; ; Salvador de Bahia | ; ; Salvador da Bahia | set city, in brazilian
recife-city | ; ; Recife | ; ; Recife | set city, in brazilian
porto-alegre-city | ; ; Porto Alegre | ; ; Porto Alegre | set city, in brazilian
belo-horizonte-city | ; ; Belo Horizonte | ; ; Belo Horizonte | set city, in brazilian
fortaleza-city | ; ; Fortaleza | ; ; Fortaleza | set city, in brazilian
manaus-city | ; ; Manaus | ; ; Manaus | set city, in brazilian
curitiba-city | ; ; Curitiba | ; ; Curitiba | set city, in brazilian
belem-city | ; ; Belém | ; ; Belém | set city, in brazilian
goiania-city | ; ; Goiânia | ; ; Goiânia | set city, in brazilian
buenos-aires-city | portègne ; ; Buenos Aires | Porteño ; ; Buenos Aires | set city, in argentinian
rosario-city | ; ; Rosario | ; ; Rosario | set city, in argentinian
mendoza-city | ; ; Mendoza | ; ; Mendoza | set city, in argentinian
ushuaia-city | ; ; Ushuaïa | ; ; Ushuaia | set city, in argentinian
la-plata-city | ; ; La Plata | ; ; La Plata | set city, in argentinian
santiago-city | ; ; Santiago du Chili, Santiago | ; ; Santiago | set city, in chilean
valparaiso-city | ; ; Valparaíso | ; ; Valparaíso | set city, in chilean
antofagasta-city | ; ; Antofagasta | ; ; Antofagasta | set city, in chilean
montevideo-city | ; ; Montevideo | ; ; Montevideo | set city, in uruguayan
punta-del-este-city | ; ; Punta del Este | ; ; Punta del Este | set city, in uruguayan
asuncion-city | ; ; Asuncion | ; ; Asunción | set city, in paraguayan
paramaribo-city | ; ; Paramaribo | ; ; Paramaribo | set city, in surinamese
georgetown-city | ; ; Georgetown | ; ; Georgetown | set city, in guyanese
`,
);
