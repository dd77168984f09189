// The built command line in a process of its own: bad input gets a message and exit code 2, and loses nothing.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in a fresh folder with these files. */
function claimcheck(args: readonly string[], files: Readonly<Record<string, string | Uint8Array>> = {}, input = ''): Ran {
  const parent = mkdtempSync(join(tmpdir(), 'claimcheck-'));
  const folder = join(parent, 'folder');
  mkdirSync(folder);
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const { LANG: _lang, LC_ALL: _all, LC_MESSAGES: _messages, FORCE_COLOR: _color, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('dist/cli.js'), ...args], { cwd: folder, env, input, encoding: 'utf8' });
    return { code: status, out: stdout, err: stderr };
  } finally {
    rmSync(parent, { recursive: true });
  }
}
const article = 'The library of the town has twelve rooms.\n';
const binary = new Uint8Array([0, 1, 2, 3]);

test('a draft that does not exist, or is no text, stops the run', () => {
  assert.deepEqual(claimcheck(['check', 'none.md'], { 'knowledge/a.md': article }),
    { code: 2, out: '', err: 'claimcheck: none.md: no such draft. Check the path.\n' });
  assert.deepEqual(claimcheck(['check', 'b.md'], { 'knowledge/a.md': article, 'b.md': binary }),
    { code: 2, out: '', err: 'claimcheck: b.md: is not a text file. Drafts are Markdown (.md).\n' });
});

test('without articles it says what to do', () => {
  const { code, err } = claimcheck(['check', 'd.md'], { 'd.md': 'Hello.' });
  assert.equal(code, 2);
  assert.match(err, /no articles found in knowledge\/\*\*\/\*\. Put your articles \(\.md, \.txt, \.html, \.pdf, \.docx\) into a folder knowledge\/, or name them with --knowledge/);
});

test('an article that cannot be read is named, the rest is used', () => {
  const { code, out, err } = claimcheck(['check', 'd.md'], {
    'd.md': '', 'knowledge/a.md': article, 'knowledge/b.txt': binary, 'knowledge/c.rtf': '%PDF', 'knowledge/.hidden/d.md': 'x',
  });
  assert.equal(code, 0);
  assert.match(out, /· 1 article\n$/);
  assert.deepEqual(err.trim().split('\n').sort(), [
    `claimcheck: ${join('knowledge', 'b.txt')}: is not a text file; left out.`,
    `claimcheck: ${join('knowledge', 'c.rtf')}: .rtf files are not read; left out. Save it as DOCX or PDF to use it.`,
  ]);
});

test('the project’s setting says where the articles are', () => {
  const settings = '{ // the desk\n "claimcheck.knowledge.include": ["desk/*.md"], }';
  const { code, out } = claimcheck(['check', 'd.md'], { 'd.md': '', 'desk/a.md': article, '.vscode/settings.json': settings });
  assert.deepEqual([code, out.endsWith('· 1 article\n')], [0, true]);
});

test('paths stay as they were given', () => {
  const { out } = claimcheck(['check', '--format', 'json', '-k', 'kb', './d.md'], { 'd.md': 'Hello.', 'kb/a.md': article });
  assert.equal((JSON.parse(out) as { drafts: { path: string }[] }).drafts[0]?.path, './d.md');
});

test('pairs: one answer a line, in order; a line that is no pair is named', () => {
  const pair = (id: string | number) => JSON.stringify({ id, source: 'The house is red.', claim: 'Cats sleep.' });
  const good = claimcheck(['pairs'], {}, `${pair('b')}\n\n${pair(1)}\n`);
  assert.deepEqual([good.code, good.err], [0, '']);
  assert.deepEqual(good.out.trim().split('\n').map((line) => JSON.parse(line) as unknown), [
    { id: 'b', verdict: 'unverified', code: null },
    { id: 1, verdict: 'unverified', code: null },
  ]);
  const bad = claimcheck(['pairs'], {}, `${pair('a')}\n{"id": }\n${pair('c')}\n`);
  assert.equal(bad.code, 2);
  assert.equal(bad.err, 'claimcheck: line 2 of the input is not valid JSON. Every line must be one object {"id", "source", "claim"}.\n');
  assert.equal(bad.out.trim().split('\n').length, 1);
  assert.match(claimcheck(['pairs'], {}, '{"id": 1, "claim": "x"}').err, /line 1 of the input lacks "source"/);
});

test('explain: a line that is not there is named', () => {
  const files = { 'd.md': 'Hello.\n', 'knowledge/a.md': article };
  assert.match(claimcheck(['explain', 'd.md:9'], files).err, /d\.md has 2 lines\. Name one of them\./);
  assert.deepEqual(claimcheck(['explain', 'd.md:2'], files), { code: 0, out: 'No claim is recognised here.\n', err: '' });
});

test('a draft of 5 MB is read to its end', () => {
  const { code, out } = claimcheck(['check', '--format', 'json', 'd.md'], {
    'd.md': 'Nothing in this line is about the town.\n\n'.repeat(125_000), 'knowledge/a.md': article,
  });
  assert.equal(code, 0);
  assert.equal((JSON.parse(out) as { version: number }).version, 1);
});

const houses = { 'knowledge/a.md': '# Orvane\n\nOrvane emploie 120 personnes à Lyon.\n', 'knowledge/b.md': '---\ntitle: The house\npublisher: The Paper\ndate: 2024-05-02\n---\nOrvane employs 140 people in Lyon. Orvane sells boats.\n' };

test('sources: the list, and where articles contradict one another, side by side', () => {
  const list = claimcheck(['sources'], houses);
  assert.deepEqual([list.code, list.err], [0, '']);
  assert.match(list.out, /^Orvane\n {2}1 fact\n {2}knowledge\/a\.md\n\nThe house\n {2}The Paper · 2024-05-02 · 2 facts\n {2}knowledge\/b\.md\n\n2 articles · 3 facts\n$/);
  const conflicts = claimcheck(['sources', '--conflicts'], houses);
  assert.equal(conflicts.code, 1);
  assert.match(conflicts.out, /^120 ≠ 140 {2}count\n[^]*«.Orvane emploie 120[^]*a\.md:3\n[^]*“Orvane employs 140[^]*The House?[^]*b\.md:6\n\n1 contradiction · 2 articles\n$/i);
  const { conflicts: told } = JSON.parse(claimcheck(['sources', '--conflicts', '--format', 'json'], houses).out) as { conflicts: readonly { answers: unknown; evidence: readonly { path: string }[] }[] };
  assert.deepEqual(told.map(({ answers, evidence }) => [answers, evidence.map(({ path }) => path)]), [[['120', '140'], [join('knowledge', 'a.md'), join('knowledge', 'b.md')]]]);
  assert.equal(claimcheck(['sources', '--conflicts'], { 'knowledge/a.md': article }).code, 0);
});

test('facts: what the articles say of a subject; everything without one', () => {
  const { code, out } = claimcheck(['facts', 'boats'], houses);
  assert.equal(code, 0);
  assert.match(out, /^ {4}“Orvane sells boats\.”\n {4}— The house, The Paper, 2024-05-02\n {6}knowledge\/b\.md:6\n\n1 fact\n$/);
  assert.match(claimcheck(['facts'], houses).out, /\n3 facts\n$/);
  assert.match(claimcheck(['facts', 'astronomy'], houses).out, /^Nothing in the articles is about “astronomy”\.\n$/);
});

test('what was read is kept where that is asked for, and found again', () => {
  const first = claimcheck(['check', '--store', 'kept', 'd.md'], { ...houses, 'd.md': 'Orvane employs 150 people in Lyon.' });
  assert.equal(first.code, 1);
  assert.equal(first.err, '');
});

test('what is dismissed or switched off is no conflict; dismissals that fit nothing are counted', () => {
  const files = { 'knowledge/a.md': article, 'd.md': 'The library of the town has nine rooms. <!-- claimcheck-disable-line count -->\n', '.claimcheck/dismissals.jsonl': '{"key":"0"}\n' };
  const { code, out, err } = claimcheck(['check', 'd.md'], files);
  assert.equal(code, 0);
  assert.match(out, /0 conflicts, 1 ignored, /);
  assert.equal(err, 'claimcheck: 1 of the dismissals in .claimcheck/dismissals.jsonl fits no claim of these drafts.\n');
});

const wrong = 'The library of the town has nine rooms.\n';

test('claimcheck.json: the project’s settings count, before those of VS Code, and from a folder below', () => {
  const files = {
    'd.md': wrong, 'desk/a.md': article, 'old/a.md': 'The library of the town has nine rooms.\n', 'claimcheck.json': '{ // ours\n "knowledge": {"include": ["desk"]}, }', '.vscode/settings.json': '{"claimcheck.knowledge.include": ["old"]}',
  };
  assert.equal(claimcheck(['check', 'd.md'], files).code, 1);
  assert.equal(claimcheck(['check', 'd.md'], { ...files, 'claimcheck.json': '{}' }).code, 0);
  const below = claimcheck(['check', '--format', 'json', 'd.md'], { '../claimcheck.json': '{"knowledge": {"include": "kb"}}', '../kb/a.md': article, 'd.md': wrong });
  assert.equal(below.code, 1);
  assert.match(below.out, /"path":"\.\.\/kb\/a\.md"/);
});

test('claimcheck.json: severities decide what fails; what is off stays in the report', () => {
  const check = (severity: string, ...args: readonly string[]) =>
    claimcheck(['check', ...args, 'd.md'], { 'd.md': wrong, 'knowledge/a.md': article, 'claimcheck.json': `{"severity": ${severity}}` });
  assert.equal(check('{"count": "information"}').code, 0);
  const { code, out } = check('{"count": "off"}');
  assert.deepEqual([code, /0 conflicts, 1 ignored, /.test(out)], [0, true]);
  assert.match(check('{"default": "off", "count": "error"}', '--format', 'json').out, /"severity":"error"/);
  assert.match(check('{"default": "off"}', '--format', 'json').out, /"severity":"hint".*"ignored":\{"by":"setting","reason":""\}/);
});

test('claimcheck.json: what is no draft is named and left alone, articles too', () => {
  const files = { 'd.md': wrong, 'old/e.md': wrong, 'knowledge/a.md': article, 'claimcheck.json': '{"drafts": {"exclude": ["old"]}}' };
  const { code, out, err } = claimcheck(['check', 'old/e.md', 'knowledge/a.md'], files);
  assert.deepEqual([code, err], [0, 'claimcheck: old/e.md: not checked, as the settings of the project say.\nclaimcheck: knowledge/a.md: not checked, as the settings of the project say.\n']);
  assert.match(out, /^0 conflicts/);
  assert.equal(claimcheck(['check', 'd.md', 'old/e.md'], files).code, 1);
  assert.match(claimcheck(['check', 'd.md'], { ...files, 'claimcheck.json': '{"enable": false}' }).err, /d\.md: not checked/);
});

test('claimcheck.json: what is not understood is named with its line, the rest counts', () => {
  const { code, err } = claimcheck(['check', 'd.md'], { 'd.md': wrong, 'desk/a.md': article, 'claimcheck.json': '{\n "knowledge": {"include": ["desk"]},\n "langage": "fr",\n "severity": {"counts": "off"}\n}' });
  assert.deepEqual([code, err], [1, 'claimcheck: claimcheck.json: not understood (3: langage); what is understood of it is used.\nclaimcheck: claimcheck.json: not understood (4: severity); what is understood of it is used.\n']);
  assert.match(claimcheck(['check', 'd.md'], { 'd.md': wrong, 'knowledge/a.md': article, 'claimcheck.json': '{"severity": }' }).err, /claimcheck\.json: not understood \((1: )?JSON\)/);
});

test('claimcheck.json: the language of a draft that does not tell its own', () => {
  const messageOf = (language: string, front = ''): string =>
    /"notices":.*"message":"([^"]+)"/.exec(claimcheck(['check', '--format', 'json', 'd.md'], {
      'd.md': `${front}Velsor 1911.\n\n<!-- claimcheck-disable-file -->\n`, 'knowledge/a.md': article, 'claimcheck.json': `{"language": "${language}"}`,
    }).out)?.[1] ?? '';
  assert.match(messageOf('auto'), /^There is nothing/);
  assert.match(messageOf('fr'), /^Rien à ignorer/);
  assert.match(messageOf('fr', '---\nlanguage: en\n---\n\n'), /^There is nothing/);
});

test('dossier: the report of one draft, whatever it finds', () => {
  const files = { 'knowledge/a.md': article, 'd.md': 'The library of the town has nine rooms.\n' };
  const { code, out, err } = claimcheck(['dossier', 'd.md'], files);
  assert.deepEqual([code, err], [0, '']);
  assert.match(out, /^<!-- claimcheck-dossier [\d.]+ -->\n\n# Dossier: d\.md\n\n\*\*2 claims\*\* · 1 conflict · 1 supported\n/);
  assert.match(out, /### “nine” → “twelve”\n\n\[line 1\]\(d\.md#L1\) · number\n\nThe library of the town has \*\*nine\*\* rooms\./);
  assert.match(out, /\| \[knowledge\/a\.md\]\(knowledge\/a\.md\) \| `[0-9a-f]{64}` \|/);
  assert.equal(claimcheck(['dossier', 'd.md'], files).out, out);
  assert.match(claimcheck(['dossier', '--format', 'html', 'd.md'], files).out, /^<!doctype html>[\s\S]+<article class="conflict">/);
  for (const wrong of [['dossier'], ['dossier', 'a.md', 'b.md'], ['dossier', '--format', 'text', 'd.md'], ['dossier', 'none.md']]) assert.equal(claimcheck(wrong, files).code, 2);
});

/** Drafts of several lengths, with and without conflicts. */
const manyDrafts: Readonly<Record<string, string>> = Object.fromEntries(Array.from({ length: 40 }, (_, k) => [
  `drafts/${String(k).padStart(2, '0')}.md`,
  `# Draft ${k}\n\n${`Nobody knows why draft ${k} is so long. `.repeat((k * 7) % 30)}\n\nThe library of the town has ${k % 3 === 0 ? 'twelve' : 'nine'} rooms.\n`,
]));

test('many drafts: threads say what one thread says, byte for byte, in the order of the drafts', () => {
  const files = { ...manyDrafts, 'knowledge/a.md': article, '.claimcheck/dismissals.jsonl': '', 'claimcheck.json': '{ "severity": { "count": "error" } }' };
  for (const options of [['--format', 'json'], ['--no-color'], ['--store', 'store']]) {
    const [one, three] = ['1', '3'].map((threads) => claimcheck(['check', ...options, '--threads', threads, 'drafts/*.md'], files));
    assert.equal(one?.code, 1);
    assert.match(one.out, /drafts[/\\]+00\.md[^]*drafts[/\\]+39\.md/);
    assert.deepEqual(three, one);
  }
});

test('many drafts: threads correct what one thread corrects', () => {
  const files = { ...manyDrafts, 'knowledge/a.md': article };
  const [one, two] = ['1', '2'].map((threads) => claimcheck(['check', '--fix', '--format', 'json', '--threads', threads, 'drafts/*.md'], files));
  assert.match(one?.err ?? '', /corrected/);
  assert.deepEqual(two, one);
});

test('a number of threads that is none', () => {
  const { code, err } = claimcheck(['check', '--threads', 'many', 'd.md'], { 'd.md': '' });
  assert.deepEqual([code, err], [2, 'claimcheck: "many" is no number of threads. Write one from 1 to 99, as in --threads 4.\n']);
});
