// The article among the data that a page carries for search engines (schema.org, as JSON-LD).

export interface LinkedData {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly publisher: string | undefined;
  readonly date: string | undefined;
  readonly url: string | undefined;
  readonly language: string | undefined;
}

type Entry = Readonly<Record<string, unknown>>;

/** More than this is no description of an article (characters of a script; entries in it). */
const LONGEST = 1_000_000;
const MOST_ENTRIES = 2000;

/** What the first article in the scripts says; the page around it (`WebPage`, `WebSite`) fills what it leaves out. */
export function readJsonLd(scripts: readonly string[]): LinkedData {
  const entries = scripts.flatMap((script) => entriesOf(parse(script)));
  const byId = new Map(entries.flatMap((entry) => (typeof entry['@id'] === 'string' ? [[entry['@id'], entry] as const] : [])));
  const article = entries.find((entry) => typesOf(entry).some((type) => /(?:Article|BlogPosting|Report)$/.test(type)));
  const page = entries.find((entry) => typesOf(entry).includes('WebPage'));
  const site = entries.find((entry) => typesOf(entry).some((type) => type === 'WebSite' || /Organization$/.test(type)));
  const get = (entry: Entry | undefined, key: string): unknown => entry?.[key];
  const name = (value: unknown): string | undefined => nameOf(value, byId);
  return {
    title: asText(get(article, 'headline')) ?? asText(get(article, 'name')),
    author: name(get(article, 'author')) ?? name(get(article, 'creator')),
    publisher: name(get(article, 'publisher')) ?? name(get(page, 'publisher')) ?? (article === undefined ? undefined : asText(get(site, 'name'))),
    date: asText(get(article, 'datePublished')) ?? asText(get(article, 'dateCreated')) ?? asText(get(page, 'datePublished')),
    url: asText(get(article, 'url')) ?? addressOf(get(article, 'mainEntityOfPage')),
    language: name(get(article, 'inLanguage')) ?? name(get(page, 'inLanguage')),
  };
}

function parse(script: string): unknown {
  if (script.length > LONGEST) return undefined;
  try {
    // what pages put around it for old programs
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '').replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, ''));
  } catch {
    return undefined;
  }
}

/** The entries of a script: itself, those of its list, those of its graph. */
function entriesOf(value: unknown): readonly Entry[] {
  const list = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return list.slice(0, MOST_ENTRIES).filter(isEntry).flatMap((entry) => {
    const graph: unknown = entry['@graph'];
    return Array.isArray(graph) ? [entry, ...(graph as readonly unknown[]).slice(0, MOST_ENTRIES).filter(isEntry)] : [entry];
  });
}

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value);

const typesOf = (entry: Entry): readonly string[] => {
  const type = entry['@type'];
  return (Array.isArray(type) ? (type as readonly unknown[]) : [type]).filter((one): one is string => typeof one === 'string');
};

const asText = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);

/** A name, an entry with a name, a reference to one, or several of these. */
function nameOf(value: unknown, byId: ReadonlyMap<string, Entry>): string | undefined {
  const one = (each: unknown): string | undefined => {
    if (!isEntry(each)) return asText(each);
    return asText(each['name']) ?? asText(each['alternateName']) ?? asText(byId.get(asText(each['@id']) ?? '')?.['name']);
  };
  if (!Array.isArray(value)) return one(value);
  return (value as readonly unknown[]).slice(0, 20).flatMap((each) => one(each) ?? []).join(', ') || undefined;
}

const addressOf = (value: unknown): string | undefined => (isEntry(value) ? asText(value['@id']) ?? asText(value['url']) : asText(value));
