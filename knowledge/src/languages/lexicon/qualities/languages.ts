// Languages. The bare adjective stands with the nationality, so a language is known by a phrase that names it as one.
import { table } from '../table.ts';

export const languages = table(
  'qualities',
  `
french-language-adj | francophone, de langue française ; en français ; langue française | Francophone, French-speaking ; in French ; French language | set language, opposite non-francophone-adj
english-language-adj | anglophone, de langue anglaise ; en anglais ; langue anglaise | Anglophone, English-speaking ; in English ; English language | set language
spanish-language-adj | hispanophone, de langue espagnole ; en espagnol ; langue espagnole | Spanish-speaking ; in Spanish ; Spanish language | set language
german-language-adj | germanophone, de langue allemande ; en allemand ; langue allemande | German-speaking ; in German ; German language | set language
italian-language-adj | italophone, de langue italienne ; en italien ; langue italienne | Italian-speaking ; in Italian ; Italian language | set language
portuguese-language-adj | lusophone, de langue portugaise ; en portugais ; langue portugaise | Portuguese-speaking, Lusophone ; in Portuguese ; Portuguese language | set language
arabic-language-adj | arabophone, de langue arabe ; en arabe ; langue arabe | Arabic-speaking ; in Arabic ; Arabic language | set language
chinese-language-adj | sinophone, de langue chinoise ; en chinois ; langue chinoise | Chinese-speaking ; in Chinese ; Chinese language | set language
russian-language-adj | russophone, de langue russe ; en russe ; langue russe | Russian-speaking ; in Russian ; Russian language | set language
dutch-language-adj | néerlandophone, de langue néerlandaise ; en néerlandais ; langue néerlandaise | Dutch-speaking ; in Dutch ; Dutch language | set language
japanese-language-adj | japonophone, de langue japonaise ; en japonais ; langue japonaise | Japanese-speaking ; in Japanese ; Japanese language | set language
turkish-language-adj | turcophone, de langue turque ; en turc ; langue turque | Turkish-speaking ; in Turkish ; Turkish language | set language
persian-language-adj | persanophone, de langue persane ; en persan ; langue persane | Persian-speaking, Farsi-speaking ; in Persian ; Persian language | set language
hebrew-language-adj | hébréophone, de langue hébraïque ; en hébreu ; langue hébraïque | Hebrew-speaking ; in Hebrew ; Hebrew language | set language
latin-language-adj | de langue latine ; en latin ; langue latine | Latin-language ; in Latin ; Latin language | set language
greek-language-adj | hellénophone, de langue grecque ; en grec ; langue grecque | Greek-speaking ; in Greek ; Greek language | set language
polish-language-adj | polonophone, de langue polonaise ; en polonais ; langue polonaise | Polish-speaking ; in Polish ; Polish language | set language
ukrainian-language-adj | ukrainophone, de langue ukrainienne ; en ukrainien ; langue ukrainienne | Ukrainian-speaking ; in Ukrainian ; Ukrainian language | set language
romanian-language-adj | roumanophone, de langue roumaine ; en roumain ; langue roumaine | Romanian-speaking ; in Romanian ; Romanian language | set language
hungarian-language-adj | magyarophone, de langue hongroise ; en hongrois ; langue hongroise | Hungarian-speaking ; in Hungarian ; Hungarian language | set language
swedish-language-adj | suédophone, de langue suédoise ; en suédois ; langue suédoise | Swedish-speaking ; in Swedish ; Swedish language | set language
danish-language-adj | danophone, de langue danoise ; en danois ; langue danoise | Danish-speaking ; in Danish ; Danish language | set language
korean-language-adj | coréanophone, de langue coréenne ; en coréen ; langue coréenne | Korean-speaking ; in Korean ; Korean language | set language
hindi-language-adj | hindiphone, de langue hindi ; en hindi ; langue hindi | Hindi-speaking ; in Hindi ; Hindi language | set language
catalan-language-adj | catalanophone, de langue catalane ; en catalan ; langue catalane | Catalan-speaking ; in Catalan ; Catalan language | set language
basque-language-adj | bascophone, de langue basque ; en basque ; langue basque | Basque-speaking ; in Basque ; Basque language | set language
breton-language-adj | brittophone, de langue bretonne ; en breton ; langue bretonne | Breton-speaking ; in Breton ; Breton language | set language
swahili-language-adj | swahiliphone, de langue swahili ; en swahili ; langue swahili | Swahili-speaking ; in Swahili ; Swahili language | set language
kurdish-language-adj | kurdophone, de langue kurde ; en kurde ; langue kurde | Kurdish-speaking ; in Kurdish ; Kurdish language | set language
vietnamese-language-adj | vietnamophone, de langue vietnamienne ; en vietnamien ; langue vietnamienne | Vietnamese-speaking ; in Vietnamese ; Vietnamese language | set language
`,
);
