// The view *Claims*: every claim of the draft in front, grouped by how it stands. A row leads to the words in the draft; its
// button opens the sentence of the article.
import * as vscode from 'vscode';
import type { Claim } from '../../server/src/lsp/protocol.ts';
import type { Claims } from './claims.ts';
import { countText, filterText, groupTitle, sourceText } from './claimsWords.ts';
import { DRAFTS } from './drafts.ts';
import type { Front } from './front.ts';

export type ClaimRow =
  | { readonly kind: 'group'; readonly standing: Claim['standing']; readonly rows: readonly ClaimRow[]; readonly all: number }
  /** `claims`: all that is told in the row; `claim` is the first of them */
  | { readonly kind: 'claim'; readonly id: string; readonly uri: string; readonly claim: Claim; readonly claims: readonly Claim[] };

export interface ClaimsView extends vscode.Disposable {
  /** Asks for words, and shows only the claims that have them. */
  filter(): Promise<void>;
  /** Shows the claims that have these words; '' shows all. */
  setFilter(words: string): void;
  /** URI of the draft that is shown, as the server writes it. */
  readonly shown: string | undefined;
  /** The claims of the draft that is shown, as they were told last; for tests. */
  shownClaims(): readonly Claim[];
  /** What stands on the view's icon; for tests. */
  readonly badge: vscode.ViewBadge | undefined;
  /** The groups, each followed by its rows; for tests. */
  rows(): readonly vscode.TreeItem[];
}

export const CLAIMS_VIEW = 'claimcheck.claims';
/** Says to commands and buttons that a draft is shown. */
const DRAFT = 'claimcheck.draftShown';
/** Say to the welcome text that there is nothing to show, rather than nothing to show yet. */
const NO_DRAFT = 'claimcheck.noDraft';
const NO_CLAIMS = 'claimcheck.noClaims';
/** Says to the buttons whether a filter is set. */
const FILTERED = 'claimcheck.claimsFiltered';

const ORDER: readonly Claim['standing'][] = ['conflict', 'disputed', 'unverified', 'supported', 'ignored'];
const ICONS: Readonly<Record<Claim['standing'], vscode.ThemeIcon>> = {
  conflict: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  disputed: new vscode.ThemeIcon('info'),
  unverified: new vscode.ThemeIcon('question'),
  supported: new vscode.ThemeIcon('check'),
  ignored: new vscode.ThemeIcon('circle-slash'),
};

export function showClaims(claims: Claims, front: Front): ClaimsView {
  const changed = new vscode.EventEmitter<void>();
  const context = contexts();
  let shown: string | undefined;
  let words = '';
  let groups: readonly ClaimRow[] = [];
  const tree = vscode.window.createTreeView<ClaimRow>(CLAIMS_VIEW, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (row) => [...(row === undefined ? groups : row.kind === 'group' ? row.rows : [])],
      getTreeItem: toItem,
      getParent: (row) => (row.kind === 'claim' ? groups.find((group) => group.kind === 'group' && group.standing === row.claim.standing) : undefined),
      resolveTreeItem: (item, row) => {
        item.tooltip = row.kind === 'claim' ? tooltipOf(row.claims) : undefined;
        return item;
      },
    },
  });
  const draw = (): void => {
    const all = shown === undefined ? [] : (claims.of(shown)?.claims ?? []);
    const rows = shown === undefined ? [] : rowsOf(all, shown);
    const kept = filtered(rows, words);
    groups = groupsOf(rows, kept);
    tree.description = shown === undefined ? '' : (vscode.Uri.parse(shown).path.split('/').at(-1) ?? '');
    tree.message = words !== '' && shown !== undefined ? filterText(words, kept.length, rows.length) : '';
    context(NO_CLAIMS, shown !== undefined && claims.of(shown)?.claims.length === 0);
    changed.fire();
  };
  /** The draft in front; beside an article, the draft that was in front before, as long as it is open. */
  const follow = (): void => {
    const isOpen = (uri: string | undefined): boolean => claims.status?.drafts.some((draft) => draft.uri === uri) === true;
    const inFront = claims.statusOf(front.uri)?.uri;
    const beside = vscode.window.visibleTextEditors.flatMap(({ document }) => claims.statusOf(document.uri)?.uri ?? []);
    const next = inFront ?? (isOpen(shown) ? shown : beside[0]);
    const conflicts = claims.status?.drafts.find(({ uri }) => uri === next)?.conflicts ?? 0;
    if ((tree.badge?.value ?? 0) !== conflicts) tree.badge = conflicts === 0 ? undefined : { value: conflicts, tooltip: countText('conflict', conflicts) };
    // a draft that is open but not judged yet will be shown
    const awaited = vscode.window.visibleTextEditors.some(({ document }) => vscode.languages.match(DRAFTS, document) > 0);
    context(NO_DRAFT, claims.status?.state === 'ready' && next === undefined && !awaited);
    if (next === shown) return;
    context(DRAFT, next !== undefined);
    shown = next;
    draw();
    claims.renew();
  };
  const setFilter = (next: string): void => {
    context(FILTERED, next !== '');
    words = next;
    draw();
  };
  claims.follow(() => (tree.visible && shown !== undefined ? [shown] : []));
  const listening = vscode.Disposable.from(
    claims.told(follow),
    claims.changed((uri) => {
      if (uri === shown) draw();
    }),
    front.changed(follow),
    tree.onDidChangeVisibility(() => claims.renew()),
  );
  return {
    get shown() { return shown; },
    get badge() { return tree.badge; },
    setFilter,
    filter: () => askForFilter(words, setFilter),
    shownClaims: () => (shown === undefined ? [] : (claims.of(shown)?.claims ?? [])),
    rows: () => groups.flatMap((group) => [group, ...(group.kind === 'group' ? group.rows : [])]).map(toItem),
    dispose: () => vscode.Disposable.from(listening, changed, tree).dispose(),
  };
}

/** Sets what `when` clauses ask for, where it has changed. */
function contexts(): (key: string, value: boolean) => void {
  const set = new Map<string, boolean>();
  return (key, value) => {
    if ((set.get(key) ?? false) === value) return;
    set.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  };
}

/** The list follows the words as they are typed; Escape brings back what was shown before. */
function askForFilter(before: string, set: (words: string) => void): Promise<void> {
  const box = vscode.window.createInputBox();
  box.title = vscode.l10n.t('Filter claims');
  box.placeholder = vscode.l10n.t('Words of the claim, the source or the kind of finding');
  box.value = before;
  let accepted = false;
  return new Promise((done) => {
    box.onDidChangeValue((value) => set(value.trim()));
    box.onDidAccept(() => {
      accepted = true;
      box.hide();
    });
    box.onDidHide(() => {
      if (!accepted) set(before);
      box.dispose();
      done();
    });
    box.show();
  });
}

/** Without accents and case. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

type Row = Extract<ClaimRow, { readonly kind: 'claim' }>;

/** What agrees in one sentence, and what of it is not in the sources, has one row; each conflict has its own. */
function rowsOf(claims: readonly Claim[], uri: string): readonly Row[] {
  const together = new Map<number, Claim[]>();
  for (const claim of claims) together.set(claim.row, [...(together.get(claim.row) ?? []), claim]);
  const times = new Map<string, number>();
  return [...together.values()].map((all): Row => {
    const claim = all[0] as Claim;
    // a row keeps its place and its selection when text is written elsewhere
    const said = [claim.standing, claim.code, claim.before, claim.words, claim.after].join('\n');
    times.set(said, (times.get(said) ?? 0) + 1);
    return { kind: 'claim', id: `${said}\n${times.get(said)}`, uri, claim, claims: all };
  });
}

/** The rows that have all the words, wherever: in their sentence, their source, what is said of them. */
function filtered(rows: readonly Row[], words: string): readonly Row[] {
  const wanted = folded(words).split(/\s+/).filter((word) => word !== '');
  if (wanted.length === 0) return rows;
  return rows.filter(({ claims }) => {
    const text = folded(claims.flatMap(({ before, words: own, after, code, message, source, standing }) => [before + own + after, code, message, source?.title, source?.publisher, groupTitle(standing)]).join('\n'));
    return wanted.every((word) => text.includes(word));
  });
}

function groupsOf(all: readonly Row[], kept: readonly Row[]): readonly ClaimRow[] {
  return ORDER.flatMap((standing): ClaimRow[] => {
    const rows = kept.filter(({ claim }) => claim.standing === standing);
    return rows.length === 0 ? [] : [{ kind: 'group', standing, rows, all: all.filter(({ claim }) => claim.standing === standing).length }];
  });
}

function toItem(row: ClaimRow): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  if (row.kind === 'group') {
    const { standing, rows, all } = row;
    const item = new vscode.TreeItem(groupTitle(standing), standing === 'conflict' || standing === 'disputed' ? Expanded : Collapsed);
    const count = rows.length === all ? String(all) : `${rows.length}/${all}`;
    return Object.assign(item, { id: standing, description: count, iconPath: ICONS[standing], contextValue: 'group' });
  }
  const { claim, claims, uri, id } = row;
  const { ignored, source } = claim;
  const label = labelOf(claims);
  const reason = ignored === undefined || ignored.reason === '' ? [] : [ignored.reason];
  const sentence = sentenceOf(claim);
  const rest = [...reason, ...(label === sentence ? [] : [sentence])];
  return Object.assign(new vscode.TreeItem(label, None), {
    id,
    description: rest.join(' · '),
    contextValue: source === undefined ? 'claim' : 'sourcedClaim',
    accessibilityInformation: { label: [groupTitle(claim.standing), label, ...rest].join(', ') },
    // this command keeps the focus in the list on a click, and takes it into the draft on Enter or a double click
    command: { title: vscode.l10n.t('Go to it'), command: 'vscode.open', arguments: [vscode.Uri.parse(uri), { selection: rangeOf(claims) }] },
  });
}

const sentenceOf = ({ before, words, after }: Claim): string => `${before}${words}${after}`;

/** From the first of the words to the last. */
function rangeOf(claims: readonly Claim[]): vscode.Range {
  const ranges = claims.map(({ range: { start, end } }) => new vscode.Range(start.line, start.character, end.line, end.character));
  return ranges.reduce((all, one) => all.union(one));
}

/** The words and what a source says instead; of what is told together the words that say something by themselves, else the sentence. */
function labelOf(claims: readonly Claim[]): string {
  const { answer, words, standing } = claims[0] as Claim;
  if (answer !== '') return `${clipped(words)} → ${clipped(answer)}`;
  if (standing !== 'supported' && standing !== 'unverified') return clipped(words);
  const telling = claims.flatMap((claim) => (claim.telling ? [clipped(claim.words)] : []));
  return telling.length === 0 ? sentenceOf(claims[0] as Claim) : [...new Set(telling)].join(', ');
}

/** A row has room for so much of a claim and of an answer. */
const MOST_LABEL = 40;
const clipped = (text: string): string => (text.length > MOST_LABEL ? `${text.slice(0, MOST_LABEL - 1).trimEnd()}…` : text);

/** The sentence, what is said of each claim in it, and the sentences of the sources, each once. */
function tooltipOf(claims: readonly Claim[]): vscode.MarkdownString {
  const { before, words, after, ignored } = claims[0] as Claim;
  const text = new vscode.MarkdownString().appendText(before).appendMarkdown('**').appendText(words).appendMarkdown('**').appendText(after);
  for (const message of new Set(claims.map((claim) => claim.message))) text.appendMarkdown('\n\n').appendText(message);
  if (ignored !== undefined) text.appendMarkdown('\n\n').appendText(ignored.reason === '' ? vscode.l10n.t('Ignored, without a reason.') : vscode.l10n.t('Ignored: {0}', ignored.reason));
  const sources = new Map(claims.flatMap(({ source }) => (source === undefined ? [] : [[source.quote, source]])));
  for (const source of sources.values()) text.appendMarkdown('\n\n> ').appendText(source.quote.replace(/\s+/g, ' ')).appendMarkdown('\n\n').appendText(sourceText(source));
  return text;
}
