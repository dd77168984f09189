// Articles to measure with: as many as wanted, the same every time, each about a house, a person and a place of its own, in
// French or English, some 6 KB long. The sentences are of the kinds that news is made of; what fills them is drawn from lists.

/** Numbers that look random and are the same in every run. */
export function drawing(seed) {
  let state = seed % 2147483647 || 1;
  const below = (limit) => (state = (state * 48271) % 2147483647) % limit;
  return { below, of: (list) => list[below(list.length)], between: (low, high) => low + below(high - low + 1) };
}

const SYLLABLES = 'bar bel cal cor dan del dor fal fer gal gor han kel lan lor mar mel mor nar nel nor or pal per ral ren ros sal sel ser tal tar tor val van var vel ver vor wen zan'.split(' ');
const GIVEN = 'Anne Paul Claire Marc Julie Louis Emma Hugo Alice Jean Sarah David Laura Peter Helen Thomas Nora Simon Lucy Victor'.split(' ');

const WORDS = {
  fr: {
    thing: 'usine|école|pont|hôpital|musée|port|quai|théâtre|stade|marché|atelier|réseau|moteur|logiciel|centre de recherche|entrepôt|tramway|barrage|laboratoire|site'.split('|'),
    field: 'le textile|la santé|l’énergie|les transports|l’eau|le bois|la banque|l’assurance|l’agriculture|la pêche|la recherche|le tourisme'.split('|'),
    role: 'maire|directrice générale|président|porte-parole|présidente du conseil|directeur financier|ingénieure en chef|préfet'.split('|'),
    month: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    town: 'Lyon|Nantes|Bordeaux|Lille|Rennes|Toulouse|Grenoble|Dijon'.split('|'),
    quality: 'ancien|public|privé|neuf|solide|rare|gratuit|fragile'.split('|'),
  },
  en: {
    thing: 'factory|school|bridge|hospital|museum|harbour|quay|theatre|stadium|market|workshop|network|engine|software|research centre|warehouse|tramway|dam|laboratory|plant'.split('|'),
    field: 'textiles|health|energy|transport|water|timber|banking|insurance|farming|fishing|research|tourism'.split('|'),
    role: 'mayor|chief executive|chairman|spokeswoman|chair of the board|chief financial officer|chief engineer|prefect'.split('|'),
    month: 'January February March April May June July August September October November December'.split(' '),
    town: 'Lyon|Nantes|Bordeaux|Leeds|Bristol|Glasgow|Boston|Denver'.split('|'),
    quality: 'old|public|private|new|solid|rare|free|fragile'.split('|'),
  },
};

const SENTENCES = {
  fr: [
    (d) => `${d.house} emploie ${d.many} personnes à ${d.town}.`,
    (d) => `L’entreprise a été fondée en ${d.year} par ${d.person}.`,
    (d) => `Le chiffre d’affaires de ${d.house} a atteint ${d.some},${d.digit} millions d’euros en ${d.year}.`,
    (d) => `${d.person}, ${d.role} de ${d.house}, a annoncé la fermeture de ${d.few} sites.`,
    (d) => `Le ${d.thing} de ${d.place} a ouvert le ${d.day} ${d.month} ${d.year}.`,
    (d) => `Selon ${d.person}, le projet coûtera ${d.some} millions d’euros et durera ${d.few} ans.`,
    (d) => `Le conseil a voté le budget par ${d.some} voix contre ${d.few}.`,
    (d) => `Près de ${d.percent} % des habitants de ${d.place} travaillent dans ${d.field}.`,
    (d) => `« Nous n’avons jamais vu une telle demande pour le ${d.thing} », a déclaré ${d.person}.`,
    (d) => `Le ${d.thing} est ${d.quality} et compte ${d.many} places, dont ${d.some} sont réservées.`,
    (d) => `${d.house} a racheté son concurrent ${d.other} pour ${d.some} millions d’euros.`,
    (d) => `En ${d.year}, la production avait baissé de ${d.percent} % par rapport à l’année précédente.`,
    (d) => `${d.other} ne possède plus que ${d.percent} % du capital de ${d.house}.`,
    (d) => `La commune de ${d.place} compte ${d.many} habitants, soit ${d.some} de plus qu’en ${d.year}.`,
    (d) => `Les travaux du ${d.thing} ont pris ${d.few} mois de retard à cause de la pluie.`,
    (d) => `${d.second} a quitté ${d.house} en ${d.month} ${d.year} pour rejoindre ${d.other}.`,
    (d) => `Aucun des ${d.few} candidats n’a obtenu la majorité au premier tour.`,
    (d) => `Le nouveau ${d.thing} accueille ${d.many} visiteurs par an, deux fois plus que celui de ${d.town}.`,
  ],
  en: [
    (d) => `${d.house} employs ${d.many} people in ${d.town}.`,
    (d) => `The company was founded in ${d.year} by ${d.person}.`,
    (d) => `Revenue at ${d.house} reached ${d.some}.${d.digit} million euros in ${d.year}.`,
    (d) => `${d.person}, the ${d.role} of ${d.house}, announced the closure of ${d.few} sites.`,
    (d) => `The ${d.thing} in ${d.place} opened on ${d.day} ${d.month} ${d.year}.`,
    (d) => `According to ${d.person}, the project will cost ${d.some} million euros and take ${d.few} years.`,
    (d) => `The council passed the budget by ${d.some} votes to ${d.few}.`,
    (d) => `Nearly ${d.percent}% of the people of ${d.place} work in ${d.field}.`,
    (d) => `“We have never seen such demand for the ${d.thing},” ${d.person} said.`,
    (d) => `The ${d.thing} is ${d.quality} and has ${d.many} seats, of which ${d.some} are reserved.`,
    (d) => `${d.house} bought its rival ${d.other} for ${d.some} million euros.`,
    (d) => `In ${d.year}, output had fallen by ${d.percent}% compared with the year before.`,
    (d) => `${d.other} now owns only ${d.percent}% of ${d.house}.`,
    (d) => `The town of ${d.place} has ${d.many} inhabitants, ${d.some} more than in ${d.year}.`,
    (d) => `Work on the ${d.thing} fell ${d.few} months behind because of the rain.`,
    (d) => `${d.second} left ${d.house} in ${d.month} ${d.year} to join ${d.other}.`,
    (d) => `None of the ${d.few} candidates won a majority in the first round.`,
    (d) => `The new ${d.thing} receives ${d.many} visitors a year, twice as many as the one in ${d.town}.`,
  ],
};

/** The `k`th article: its file name and its text of about `length` characters. */
export function articleOf(k, length = 6000) {
  const draw = drawing(7919 * (k + 1));
  const language = k % 2 === 0 ? 'fr' : 'en';
  const subject = subjectOf(draw, language);
  const title = language === 'fr' ? `${subject.house}, ${subject.place} et le ${subject.thing}` : `${subject.house}, ${subject.place} and the ${subject.thing}`;
  const date = `${subject.year}-${String(draw.between(1, 12)).padStart(2, '0')}-${String(draw.between(1, 28)).padStart(2, '0')}`;
  const parts = [`---\ntitle: ${title}\ndate: ${date}\n---\n\n# ${title}`];
  for (let size = 0; size < length; size += parts.at(-1).length + 2) parts.push(Array.from({ length: draw.between(3, 6) }, () => sentenceOf(draw, language, subject)).join(' '));
  return { name: `${String(k).padStart(5, '0')}-${language}.md`, text: `${parts.join('\n\n')}\n` };
}

/** A draft of about `length` characters on the subjects of some articles, in their languages, with numbers of its own. */
export function draftAbout(articles, length) {
  const draw = drawing(31);
  const parts = ['# Draft'];
  for (let size = 0, n = 0; size < length; size += parts.at(-1).length + 2, n++) {
    const k = articles[n % articles.length];
    const language = k % 2 === 0 ? 'fr' : 'en';
    const subject = subjectOf(drawing(7919 * (k + 1)), language);
    parts.push(Array.from({ length: 4 }, () => sentenceOf(draw, language, subject)).join(' '));
  }
  return `${parts.join('\n\n')}\n`;
}

const GENERAL = {
  fr: 'Il faut imaginer la scène un matin de pluie, quand les rues sont encore vides.|Personne, ce jour-là, ne savait comment l’histoire finirait.|Les habitués racontent volontiers la suite, chacun à sa manière.|Le calme est revenu depuis, et la vie a repris son cours.|C’est une question que beaucoup se posent, sans trouver de réponse simple.|On y parle de tout, du temps qu’il fait comme des élections.|À force de patience, l’équipe a trouvé une solution plus élégante.|Reste à savoir si les autres suivront cet exemple.|Les avis divergent, et le débat est loin d’être clos.|Tout cela demande du temps, des moyens et un peu de chance.'.split('|'),
  en: 'Picture the scene on a wet morning, when the streets are still empty.|Nobody knew, that day, how the story would end.|The regulars like to tell the rest, each in a different way.|Calm has since returned, and life goes on as before.|It is a question many people ask, and few can answer simply.|They talk about everything there, from the weather to the elections.|With patience, the team came up with a neater solution.|Whether others will follow the example remains to be seen.|Opinions differ, and the debate is far from over.|All of this takes time, money and a little luck.'.split('|'),
};

/**
 * A draft as somebody writes it who works from some of the articles: of ten sentences three tell what an article tells, one of
 * twenty of those with another number; three are about things that no article has, and four tell nothing that could be checked.
 * @param articles how many there are; ten of them are used, unless `from` names others by their numbers
 * @param only the articles of one language, where it is told; another `seed` is another draft
 */
export function writersDraft(articles, words, { only, seed = 0, from } = {}) {
  const draw = drawing(97 + seed);
  const some = Math.min(10, articles);
  const spread = from ?? Array.from({ length: some }, (_, k) => Math.floor((k * articles) / some));
  const used = only === undefined ? spread : spread.map((k) => (k - (k % 2) + (only === 'fr' ? 0 : 1)) % articles);
  const told = used.map((k) => articleOf(k).text.replace(/^---[\s\S]*?---\n/, '').split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence.length > 30 && !sentence.startsWith('#')));
  const parts = ['# Draft'];
  let retold = 0;
  for (let count = 0, n = 0; count < words; n++) {
    const at = n % used.length;
    const language = used[at] % 2 === 0 ? 'fr' : 'en';
    const own = subjectOf(drawing(104_729 * (n + 2 + 7 * seed)), language);
    const sentence = () => {
      const kind = draw.below(10);
      if (kind >= 6) return draw.of(GENERAL[language]);
      if (kind >= 3) return sentenceOf(draw, language, own);
      const known = draw.of(told[at]);
      return ++retold % 20 === 0 ? known.replace(/\d+/, (digits) => String(Number(digits) + 3)) : known;
    };
    const paragraph = Array.from({ length: draw.between(4, 7) }, sentence).join(' ');
    count += paragraph.split(' ').length;
    if (n % 6 === 5) parts.push(`## ${own.place}`);
    parts.push(paragraph);
  }
  return `${parts.join('\n\n')}\n`;
}

function subjectOf(draw, language) {
  const name = () => {
    const word = Array.from({ length: draw.between(2, 3) }, () => draw.of(SYLLABLES)).join('');
    return word[0].toUpperCase() + word.slice(1);
  };
  return { house: name(), other: name(), place: name(), person: `${draw.of(GIVEN)} ${name()}`, second: `${draw.of(GIVEN)} ${name()}`, thing: draw.of(WORDS[language].thing), year: String(draw.between(1990, 2025)) };
}

function sentenceOf(draw, language, subject) {
  const words = WORDS[language];
  return draw.of(SENTENCES[language])({
    ...subject,
    thing: draw.below(3) === 0 ? draw.of(words.thing) : subject.thing,
    town: draw.of(words.town), field: draw.of(words.field), role: draw.of(words.role), month: draw.of(words.month), quality: draw.of(words.quality),
    year: String(draw.between(1990, 2025)), day: draw.between(2, 28), few: draw.between(2, 12), some: draw.between(13, 95), many: draw.between(110, 990), percent: draw.between(3, 97), digit: draw.below(10),
  });
}
