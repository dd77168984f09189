// Cities of Asia and Oceania.
import { table } from '../table.ts';

export const citiesAsia = table(
  'qualities',
  `
ankara-city | ; ; Ankara | ; ; Ankara | set city, in turkish
istanbul-city | stambouliote ; ; Istanbul | ; ; Istanbul | set city, in turkish
izmir-city | ; ; Izmir | ; ; Izmir | set city, in turkish
antalya-city | ; ; Antalya | ; ; Antalya | set city, in turkish
gaziantep-city | ; ; Gaziantep | ; ; Gaziantep | set city, in turkish
diyarbakir-city | ; ; Diyarbakir | ; ; Diyarbakır, Diyarbakir | set city, in turkish
bursa-city | ; ; Bursa | ; ; Bursa | set city, in turkish
adana-city | ; ; Adana | ; ; Adana | set city, in turkish
konya-city | ; ; Konya | ; ; Konya | set city, in turkish
trabzon-city | ; ; Trabzon | ; ; Trabzon | set city, in turkish
tbilisi-city | ; ; Tbilissi | ; ; Tbilisi | set city, in georgian
batumi-city | ; ; Batoumi | ; ; Batumi | set city, in georgian
yerevan-city | ; ; Erevan | ; ; Yerevan | set city, in armenian
baku-city | ; ; Bakou | ; ; Baku | set city, in azerbaijani
beijing-city | pékinois ; ; Pékin | ; ; Beijing, Peking | set city, in chinese
shanghai-city | shanghaïen ; ; Shanghai | Shanghainese ; ; Shanghai | set city, in chinese
hong-kong-city | hongkongais ; ; Hong Kong, Hongkong | ; ; Hong Kong, Hongkonger | set city, in chinese
guangzhou-city | cantonais ; ; Guangzhou | Cantonese ; ; Guangzhou | set city, in chinese
shenzhen-city | ; ; Shenzhen | ; ; Shenzhen | set city, in chinese
wuhan-city | ; ; Wuhan | ; ; Wuhan | set city, in chinese
chengdu-city | ; ; Chengdu | ; ; Chengdu | set city, in chinese
chongqing-city | ; ; Chongqing | ; ; Chongqing | set city, in chinese
tianjin-city | ; ; Tianjin | ; ; Tianjin | set city, in chinese
xi-an-city | ; ; Xi'an, Xian | ; ; Xi'an, Xian | set city, in chinese
nanjing-city | ; ; Nankin | ; ; Nanjing, Nanking | set city, in chinese
hangzhou-city | ; ; Hangzhou | ; ; Hangzhou | set city, in chinese
macau-city | ; ; Macao | ; ; Macau, Macao | set city, in chinese
lhasa-city | ; ; Lhassa | ; ; Lhasa | set city, in chinese
urumqi-city | ; ; Urumqi | ; ; Urumqi | set city, in chinese
kunming-city | ; ; Kunming | ; ; Kunming | set city, in chinese
harbin-city | ; ; Harbin | ; ; Harbin | set city, in chinese
dalian-city | ; ; Dalian | ; ; Dalian | set city, in chinese
qingdao-city | ; ; Qingdao | ; ; Qingdao | set city, in chinese
suzhou-city | ; ; Suzhou | ; ; Suzhou | set city, in chinese
shenyang-city | ; ; Shenyang | ; ; Shenyang | set city, in chinese
xiamen-city | ; ; Xiamen | ; ; Xiamen | set city, in chinese
kashgar-city | ; ; Kachgar | ; ; Kashgar | set city, in chinese
tokyo-city | tokyoïte ; ; Tokyo | Tokyoite ; ; Tokyo | set city, in japanese
osaka-city | ; ; Osaka | ; ; Osaka | set city, in japanese
kyoto-city | ; ; Kyoto | ; ; Kyoto | set city, in japanese
yokohama-city | ; ; Yokohama | ; ; Yokohama | set city, in japanese
nagoya-city | ; ; Nagoya | ; ; Nagoya | set city, in japanese
sapporo-city | ; ; Sapporo | ; ; Sapporo | set city, in japanese
kobe-city | ; ; Kobe | ; ; Kobe | set city, in japanese
fukuoka-city | ; ; Fukuoka | ; ; Fukuoka | set city, in japanese
hiroshima-city | ; ; Hiroshima | ; ; Hiroshima | set city, in japanese
nagasaki-city | ; ; Nagasaki | ; ; Nagasaki | set city, in japanese
sendai-city | ; ; Sendai | ; ; Sendai | set city, in japanese
nara-city | ; ; Nara | ; ; Nara | set city, in japanese
nagano-city | ; ; Nagano | ; ; Nagano | set city, in japanese
kawasaki-city | ; ; Kawasaki | ; ; Kawasaki | set city, in japanese
naha-city | ; ; Naha | ; ; Naha | set city, in japanese
fukushima-city | ; ; Fukushima | ; ; Fukushima | set city, in japanese
seoul-city | ; ; Séoul | ; ; Seoul | set city, in south-korean
busan-city | ; ; Busan | ; ; Busan | set city, in south-korean
incheon-city | ; ; Incheon | ; ; Incheon | set city, in south-korean
daegu-city | ; ; Daegu | ; ; Daegu | set city, in south-korean
gwangju-city | ; ; Gwangju | ; ; Gwangju | set city, in south-korean
daejeon-city | ; ; Daejeon | ; ; Daejeon | set city, in south-korean
pyeongchang-city | ; ; Pyeongchang | ; ; Pyeongchang | set city, in south-korean
pyongyang-city | ; ; Pyongyang | ; ; Pyongyang | set city, in north-korean
ulaanbaatar-city | ; ; Oulan-Bator | ; ; Ulaanbaatar, Ulan Bator | set city, in mongolian
taipei-city | ; ; Taipei | ; ; Taipei | set city, in taiwanese
kaohsiung-city | ; ; Kaohsiung | ; ; Kaohsiung | set city, in taiwanese
taichung-city | ; ; Taichung | ; ; Taichung | set city, in taiwanese
hsinchu-city | ; ; Hsinchu | ; ; Hsinchu | set city, in taiwanese
tainan-city | ; ; Tainan | ; ; Tainan | set city, in taiwanese
new-delhi-city | ; ; New Delhi, Delhi | ; ; New Delhi, Delhi | set city, in indian
mumbai-city | ; ; Bombay, Mumbai | ; ; Mumbai, Bombay | set city, in indian
kolkata-city | ; ; Calcutta, Kolkata | ; ; Kolkata, Calcutta | set city, in indian
bangalore-city | ; ; Bangalore, Bengaluru | ; ; Bangalore, Bengaluru | set city, in indian
chennai-city | ; ; Madras, Chennai | ; ; Chennai, Madras | set city, in indian
hyderabad-city | ; ; Hyderabad | ; ; Hyderabad | set city, in indian
ahmedabad-city | ; ; Ahmedabad | ; ; Ahmedabad | set city, in indian
pune-city | ; ; Pune | ; ; Pune | set city, in indian
jaipur-city | ; ; Jaipur | ; ; Jaipur | set city, in indian
lucknow-city | ; ; Lucknow | ; ; Lucknow | set city, in indian
varanasi-city | ; ; Bénarès, Varanasi | ; ; Varanasi, Benares | set city, in indian
amritsar-city | ; ; Amritsar | ; ; Amritsar | set city, in indian
agra-city | ; ; Agra | ; ; Agra | set city, in indian
srinagar-city | ; ; Srinagar | ; ; Srinagar | set city, in indian
pondicherry-city | ; ; Pondichéry | ; ; Pondicherry, Puducherry | set city, in indian
bhopal-city | ; ; Bhopal | ; ; Bhopal | set city, in indian
surat-city | ; ; Surat | ; ; Surat | set city, in indian
kochi-city | ; ; Kochi | ; ; Kochi | set city, in indian
chandigarh-city | ; ; Chandigarh | ; ; Chandigarh | set city, in indian
islamabad-city | ; ; Islamabad | ; ; Islamabad | set city, in pakistani
karachi-city | ; ; Karachi | ; ; Karachi | set city, in pakistani
lahore-city | ; ; Lahore | ; ; Lahore | set city, in pakistani
peshawar-city | ; ; Peshawar | ; ; Peshawar | set city, in pakistani
rawalpindi-city | ; ; Rawalpindi | ; ; Rawalpindi | set city, in pakistani
quetta-city | ; ; Quetta | ; ; Quetta | set city, in pakistani
faisalabad-city | ; ; Faisalabad | ; ; Faisalabad | set city, in pakistani
dhaka-city | ; ; Dacca | ; ; Dhaka | set city, in bangladeshi
chittagong-city | ; ; Chittagong | ; ; Chittagong | set city, in bangladeshi
colombo-city | ; ; Colombo | ; ; Colombo | set city, in sri-lankan
jaffna-city | ; ; Jaffna | ; ; Jaffna | set city, in sri-lankan
kathmandu-city | ; ; Katmandou | ; ; Kathmandu | set city, in nepalese
pokhara-city | ; ; Pokhara | ; ; Pokhara | set city, in nepalese
thimphu-city | ; ; Thimphou | ; ; Thimphu | set city, in bhutanese
male-city | ; ; Malé | ; ; Malé | set city, in maldivian
kabul-city | ; ; Kaboul | ; ; Kabul | set city, in afghan
kandahar-city | ; ; Kandahar | ; ; Kandahar | set city, in afghan
herat-city | ; ; Hérat | ; ; Herat | set city, in afghan
mazar-i-sharif-city | ; ; Mazar-e-Charif | ; ; Mazar-i-Sharif | set city, in afghan
jalalabad-city | ; ; Jalalabad | ; ; Jalalabad | set city, in afghan
kunduz-city | ; ; Kunduz | ; ; Kunduz | set city, in afghan
tehran-city | téhéranais ; ; Téhéran | ; ; Tehran, Teheran | set city, in iranian
isfahan-city | ; ; Ispahan | ; ; Isfahan | set city, in iranian
tabriz-city | ; ; Tabriz | ; ; Tabriz | set city, in iranian
shiraz-city | ; ; Chiraz | ; ; Shiraz | set city, in iranian
mashhad-city | ; ; Machhad | ; ; Mashhad | set city, in iranian
qom-city | ; ; Qom | ; ; Qom | set city, in iranian
natanz-city | ; ; Natanz | ; ; Natanz | set city, in iranian
bandar-abbas-city | ; ; Bandar Abbas | ; ; Bandar Abbas | set city, in iranian
baghdad-city | ; ; Bagdad | ; ; Baghdad | set city, in iraqi
mosul-city | ; ; Mossoul | ; ; Mosul | set city, in iraqi
basra-city | ; ; Bassora | ; ; Basra | set city, in iraqi
erbil-city | ; ; Erbil | ; ; Erbil | set city, in iraqi
fallujah-city | ; ; Falloujah | ; ; Fallujah | set city, in iraqi
kirkuk-city | ; ; Kirkouk | ; ; Kirkuk | set city, in iraqi
karbala-city | ; ; Kerbala | ; ; Karbala | set city, in iraqi
najaf-city | ; ; Nadjaf | ; ; Najaf | set city, in iraqi
sulaymaniyah-city | ; ; Souleimaniyé | ; ; Sulaymaniyah | set city, in iraqi
damascus-city | damascène ; ; Damas | ; ; Damascus | set city, in syrian
aleppo-city | ; ; Alep | ; ; Aleppo | set city, in syrian
homs-city | ; ; Homs | ; ; Homs | set city, in syrian
raqqa-city | ; ; Raqqa | ; ; Raqqa | set city, in syrian
palmyra-city | ; ; Palmyre | ; ; Palmyra | set city, in syrian
deraa-city | ; ; Deraa | ; ; Deraa | set city, in syrian
latakia-city | ; ; Lattaquié | ; ; Latakia | set city, in syrian
idlib-city | ; ; Idlib | ; ; Idlib | set city, in syrian
kobani-city | ; ; Kobané | ; ; Kobani | set city, in syrian
beirut-city | beyrouthin ; ; Beyrouth | ; ; Beirut | set city, in lebanese
tyre-city | ; ; Tyr | ; ; Tyre | set city, in lebanese
sidon-city | ; ; Saïda | ; ; Sidon | set city, in lebanese
baalbek-city | ; ; Baalbek | ; ; Baalbek | set city, in lebanese
tel-aviv-city | ; ; Tel-Aviv, Tel Aviv | ; ; Tel Aviv | set city, in israeli
haifa-city | ; ; Haïfa | ; ; Haifa | set city, in israeli
eilat-city | ; ; Eilat | ; ; Eilat | set city, in israeli
beersheba-city | ; ; Beer-Sheva | ; ; Beersheba | set city, in israeli
ashkelon-city | ; ; Ashkelon | ; ; Ashkelon | set city, in israeli
sderot-city | ; ; Sdérot | ; ; Sderot | set city, in israeli
nazareth-city | ; ; Nazareth | ; ; Nazareth | set city, in israeli
jerusalem-city | hiérosolymitain ; ; Jérusalem | ; ; Jerusalem | set city
ramallah-city | ; ; Ramallah | ; ; Ramallah | set city, in palestinian
gaza-city-city | ; ; ville de Gaza | ; ; Gaza City | set city, in palestinian
hebron-city | ; ; Hébron | ; ; Hebron | set city, in palestinian
bethlehem-city | ; ; Bethléem | ; ; Bethlehem | set city, in palestinian
nablus-city | ; ; Naplouse | ; ; Nablus | set city, in palestinian
jenin-city | ; ; Jénine | ; ; Jenin | set city, in palestinian
khan-younis-city | ; ; Khan Younès | ; ; Khan Younis | set city, in palestinian
rafah-city | ; ; Rafah | ; ; Rafah | set city, in palestinian
jericho-city | ; ; Jéricho | ; ; Jericho | set city, in palestinian
amman-city | ; ; Amman | ; ; Amman | set city, in jordanian
aqaba-city | ; ; Aqaba | ; ; Aqaba | set city, in jordanian
petra-city | ; ; Pétra | ; ; Petra | set city, in jordanian
riyadh-city | ; ; Riyad | ; ; Riyadh | set city, in saudi
jeddah-city | ; ; Djeddah | ; ; Jeddah | set city, in saudi
mecca-city | ; ; La Mecque | ; ; Mecca | set city, in saudi
medina-city | ; ; Médine | ; ; Medina | set city, in saudi
dhahran-city | ; ; Dhahran | ; ; Dhahran | set city, in saudi
dammam-city | ; ; Dammam | ; ; Dammam | set city, in saudi
sana-a-city | ; ; Sanaa | ; ; Sana'a, Sanaa | set city, in yemeni
aden-city | ; ; Aden | ; ; Aden | set city, in yemeni
hodeidah-city | ; ; Hodeïda | ; ; Hodeidah | set city, in yemeni
muscat-city | ; ; Mascate | ; ; Muscat | set city, in omani
salalah-city | ; ; Salalah | ; ; Salalah | set city, in omani
abu-dhabi-city | ; ; Abou Dhabi, Abu Dhabi | ; ; Abu Dhabi | set city, in emirati
dubai-city | ; ; Dubaï | ; ; Dubai | set city, in emirati
sharjah-city | ; ; Charjah | ; ; Sharjah | set city, in emirati
doha-city | ; ; Doha | ; ; Doha | set city, in qatari
manama-city | ; ; Manama | ; ; Manama | set city, in bahraini
astana-city | ; ; Astana | ; ; Astana | set city, in kazakh
almaty-city | ; ; Almaty | ; ; Almaty | set city, in kazakh
baikonur-city | ; ; Baïkonour | ; ; Baikonur | set city, in kazakh
tashkent-city | ; ; Tachkent | ; ; Tashkent | set city, in uzbek
samarkand-city | ; ; Samarcande | ; ; Samarkand | set city, in uzbek
bukhara-city | ; ; Boukhara | ; ; Bukhara | set city, in uzbek
ashgabat-city | ; ; Achgabat | ; ; Ashgabat | set city, in turkmen
bishkek-city | ; ; Bichkek | ; ; Bishkek | set city, in kyrgyz
dushanbe-city | ; ; Douchanbé | ; ; Dushanbe | set city, in tajik
bangkok-city | ; ; Bangkok | ; ; Bangkok | set city, in thai
chiang-mai-city | ; ; Chiang Mai | ; ; Chiang Mai | set city, in thai
phuket-city | ; ; Phuket | ; ; Phuket | set city, in thai
pattaya-city | ; ; Pattaya | ; ; Pattaya | set city, in thai
hanoi-city | ; ; Hanoï | ; ; Hanoi | set city, in vietnamese
ho-chi-minh-city-city | ; ; Hô Chi Minh-Ville, Saïgon | ; ; Ho Chi Minh City, Saigon | set city, in vietnamese
da-nang-city | ; ; Danang | ; ; Da Nang | set city, in vietnamese
hue-city | ; ; Hué | ; ; Hue | set city, in vietnamese
dien-bien-phu-city | ; ; Diên Biên Phu | ; ; Dien Bien Phu | set city, in vietnamese
phnom-penh-city | ; ; Phnom Penh | ; ; Phnom Penh | set city, in cambodian
siem-reap-city | ; ; Siem Reap | ; ; Siem Reap | set city, in cambodian
vientiane-city | ; ; Vientiane | ; ; Vientiane | set city, in laotian
luang-prabang-city | ; ; Luang Prabang | ; ; Luang Prabang | set city, in laotian
yangon-city | ; ; Rangoun | ; ; Yangon, Rangoon | set city, in burmese
naypyidaw-city | ; ; Naypyidaw | ; ; Naypyidaw | set city, in burmese
mandalay-city | ; ; Mandalay | ; ; Mandalay | set city, in burmese
kuala-lumpur-city | ; ; Kuala Lumpur | ; ; Kuala Lumpur | set city, in malaysian
penang-city | ; ; Penang | ; ; Penang | set city, in malaysian
johor-bahru-city | ; ; Johor Bahru | ; ; Johor Bahru | set city, in malaysian
malacca-city | ; ; Malacca | ; ; Malacca | set city, in malaysian
jakarta-city | ; ; Jakarta | ; ; Jakarta | set city, in indonesian
surabaya-city | ; ; Surabaya | ; ; Surabaya | set city, in indonesian
bandung-city | ; ; Bandung | ; ; Bandung | set city, in indonesian
medan-city | ; ; Medan | ; ; Medan | set city, in indonesian
yogyakarta-city | ; ; Yogyakarta | ; ; Yogyakarta | set city, in indonesian
denpasar-city | ; ; Denpasar | ; ; Denpasar | set city, in indonesian
manila-city | ; ; Manille | ; ; Manila | set city, in filipino
cebu-city | ; ; Cebu | ; ; Cebu | set city, in filipino
davao-city | ; ; Davao | ; ; Davao | set city, in filipino
quezon-city-city | ; ; Quezon City | ; ; Quezon City | set city, in filipino
dili-city | ; ; Dili | ; ; Dili | set city, in timorese
sydney-city | ; ; Sydney | ; ; Sydney | set city, in australian
melbourne-city | ; ; Melbourne | ; ; Melbourne | set city, in australian
brisbane-city | ; ; Brisbane | ; ; Brisbane | set city, in australian
perth-city | ; ; Perth | ; ; Perth | set city, in australian
adelaide-city | ; ; Adélaïde | ; ; Adelaide | set city, in australian
canberra-city | ; ; Canberra | ; ; Canberra | set city, in australian
hobart-city | ; ; Hobart | ; ; Hobart | set city, in australian
gold-coast-city | ; ; Gold Coast | ; ; Gold Coast | set city, in australian
cairns-city | ; ; Cairns | ; ; Cairns | set city, in australian
alice-springs-city | ; ; Alice Springs | ; ; Alice Springs | set city, in australian
wellington-city | ; ; Wellington | ; ; Wellington | set city, in new-zealand
auckland-city | ; ; Auckland | ; ; Auckland | set city, in new-zealand
christchurch-city | ; ; Christchurch | ; ; Christchurch | set city, in new-zealand
dunedin-city | ; ; Dunedin | ; ; Dunedin | set city, in new-zealand
queenstown-city | ; ; Queenstown | ; ; Queenstown | set city, in new-zealand
port-moresby-city | ; ; Port Moresby | ; ; Port Moresby | set city, in papuan
suva-city | ; ; Suva | ; ; Suva | set city, in fijian
apia-city | ; ; Apia | ; ; Apia | set city, in samoan
port-vila-city | ; ; Port-Vila | ; ; Port Vila | set city, in vanuatuan
`,
);
