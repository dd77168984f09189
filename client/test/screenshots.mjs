// `npm run screenshots`: does with mouse and keyboard what a writer does, in the packaged extension, and keeps pictures
// of it for the README and the docs: docs/images/…-{light,dark}.png. With the names of parts (draft, sources, start, dispute,
// claims, facts, tour, hostile) behind `--` it takes those only.
// Needs code-server (scripts/install-code-server.sh .e2e/vscode) and Chromium.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { middleOf, picture, runCommand, sampleIn, typeUntil, widenSideBar, until } from './atTheWindow.mjs';
import { addressFor, openWindow, startVscode } from './codeServer.mjs';
import { lookAround } from './tour.mjs';
import { run } from '../../scripts/run.mjs';

const package_ = resolve('.e2e/claimcheck.vsix');
const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern' };
/** What the pictures show: words that are wrong in the French sample, and what is in the light bulb's menu. */
const WRONG = 'cinq';
const CORRECTION = /trois/;

run('node_modules/.bin/vsce', ['package', '--no-dependencies', '--out', package_]);
for (const [name, theme] of Object.entries(THEMES)) {
  if (wanted('draft')) await inVscode(theme, { 'workbench.activityBar.location': 'hidden' }, (vscode, page) => writeDraft(vscode, page, name));
  if (wanted('sources')) await inVscode(theme, {}, (vscode, page) => showSources(vscode, page, name));
  if (wanted('start')) await inVscode(theme, {}, (vscode, page) => startOut(vscode, page, name));
  if (wanted('hostile') && name === 'light') await inVscode(theme, {}, (vscode, page) => showHostile(vscode, page));
  if (wanted('dispute')) await inVscode(theme, { 'workbench.activityBar.location': 'hidden' }, (vscode, page) => showDispute(vscode, page, name));
  if (wanted('claims')) await inVscode(theme, {}, (vscode, page) => showClaims(vscode, page, name));
  if (wanted('tour')) await inVscode(theme, { 'workbench.activityBar.location': 'hidden', 'workbench.statusBar.visible': true, 'claimcheck.markSupported': true }, (vscode, page) => lookAround(vscode, page, name));
  if (wanted('facts')) await inVscode(theme, { 'workbench.activityBar.location': 'hidden' }, (vscode, page) => writeFromSources(vscode, page, name));
}

function wanted(part) {
  const parts = process.argv.slice(2);
  return parts.length === 0 || parts.includes(part);
}

async function inVscode(theme, settings, act) {
  const vscode = await startVscode({
    vsix: [package_],
    settings: {
      'workbench.colorTheme': theme,
      'workbench.statusBar.visible': false,
      'window.commandCenter': false,
      'workbench.layoutControl.enabled': false,
      'editor.minimap.enabled': false,
      'editor.wordWrap': 'on',
      'editor.fontSize': 15,
      'editor.hover.delay': 100,
      'editor.cursorBlinking': 'solid',
      'editor.stickyScroll.enabled': false,
      'breadcrumbs.enabled': false,
      'markdown.validate.enabled': false,
      ...settings,
    },
  });
  const { browser, page } = await openWindow(vscode, { width: 960, height: 520 });
  try {
    await act(vscode, page);
  } catch (error) {
    await page.screenshot({ path: resolve('.e2e/failed.png') }).catch(() => undefined);
    throw error;
  } finally {
    await browser.close();
    await vscode.stop();
  }
}

/** A writer's correction: underlined words, the card, the light bulb. */
async function writeDraft(vscode, page, name) {
  const folder = sampleIn(vscode.folder('newsletter'));
  const draft = join(folder, 'draft-fr.md');
  await page.goto(addressFor(vscode, folder, [draft]));
  await page.locator('.monaco-editor .squiggly-warning').first().waitFor();
  await page.keyboard.press('Control+b'); // the side bar away
  const words = page.locator('.monaco-editor .view-line span span', { hasText: WRONG }).first();
  await words.waitFor();
  await picture(page, `squiggle-${name}`);

  const card = page.locator('.monaco-hover:visible', { hasText: /trois/ });
  const at = await middleOf(words);
  await page.mouse.move(at.x - 40, at.y + 120);
  await page.mouse.move(at.x, at.y, { steps: 6 });
  await card.waitFor();
  await page.waitForTimeout(400); // the card fades in
  await picture(page, `hover-${name}`);

  await page.mouse.click(at.x, at.y);
  const menu = page.locator('.action-widget', { hasText: CORRECTION });
  await until(page, () => page.keyboard.press('Control+.'), menu);
  await picture(page, `lightbulb-${name}`);
  await page.keyboard.press('Enter');
  await page.locator('.monaco-editor .view-line', { hasText: CORRECTION }).first().waitFor();
  await page.keyboard.press('Control+s');
  for (let i = 0; i < 50 && readFileSync(draft, 'utf8').includes(`**${WRONG}**`); i++) await page.waitForTimeout(100);
  if (readFileSync(draft, 'utf8').includes(`**${WRONG}**`)) throw new Error('the correction did not reach the file');
}

/** Two sources of which the newer one gives another number: the card has both. */
async function showDispute(vscode, page, name) {
  const folder = vscode.folder('harbour');
  const article = (file, title, publisher, date, text) => writeFileSync(join(vscode.folder('harbour/knowledge'), file), `---\ntitle: ${title}\npublisher: ${publisher}\ndate: ${date}\n---\n\n${text}\n`);
  article('figures.md', 'The harbour in figures', 'The Skerry Gazette', '2024-05-02', 'Orvane employs 140 people in Lyon.');
  article('portrait.md', 'Orvane, a portrait', 'The Corvo Post', '2021-03-01', 'Orvane employs 120 people in Lyon.');
  const draft = join(folder, 'harbour.md');
  writeFileSync(draft, '# Who works at the harbour\n\nOrvane employs 120 people in Lyon, and looks for more.\n');
  await page.goto(addressFor(vscode, folder, [draft]));
  await page.locator('.monaco-editor .squiggly-info').first().waitFor();
  await page.keyboard.press('Control+b');
  const card = page.locator('.monaco-hover:visible', { hasText: /Perhaps outdated/ });
  // by keys, as a writer without a mouse does it
  await page.locator('.monaco-editor .view-line').first().click();
  for (let attempt = 0; attempt < 5 && !(await card.isVisible()); attempt++) {
    await page.keyboard.press('Alt+F7');
    await card.waitFor({ timeout: 3_000 }).catch(() => undefined);
  }
  await page.waitForTimeout(400);
  await picture(page, `outdated-${name}`);
}

/** No picture, but proof: of an article that is full of markup, nothing is alive on the card, and nothing is fetched. */
async function showHostile(vscode, page) {
  const folder = vscode.folder('hostile');
  const markup = '<img src="https://evil.example/x.png"> [x](command:workbench.action.quit) ![y](https://evil.example/y.png) https://evil.example www.evil.example rey@evil.example';
  writeFileSync(join(vscode.folder('hostile/knowledge'), 'a.txt'), `Title ${markup}\n\nIn 2023 Velsor sold 12 boats ${markup} and no more.\n`);
  const draft = join(folder, 'boats.md');
  writeFileSync(draft, '# The boats\n\nIn 2023 Velsor sold 15 boats.\n');
  const fetched = [];
  page.on('request', (request) => request.url().includes('evil.example') && fetched.push(request.url()));
  await page.goto(addressFor(vscode, folder, [draft]));
  await page.locator('.monaco-editor .squiggly-warning').first().waitFor();
  await page.locator('.monaco-editor .view-line').first().click();
  const card = page.locator('.monaco-hover:visible', { hasText: /Conflicts/ });
  for (let attempt = 0; attempt < 5 && !(await card.isVisible()); attempt++) {
    await page.keyboard.press('Alt+F7');
    await card.waitFor({ timeout: 3_000 }).catch(() => undefined);
  }
  const alive = await card.evaluate((element) => [...element.querySelectorAll('img, a')].map((one) => one.getAttribute('data-href') ?? one.getAttribute('src') ?? ''));
  const foreign = alive.filter((target) => /evil|command:(?!claimcheck\.)/.test(target));
  if (foreign.length + fetched.length > 0) throw new Error(`alive on the card: ${[...foreign, ...fetched].join(', ')}`);
}

/** The view of the sources: without an article, and with some of several formats. */
async function showSources(vscode, page, name) {
  const empty = vscode.folder('empty');
  await page.goto(addressFor(vscode, empty));
  await page.locator('.activitybar .action-label[aria-label^="Claimcheck"]').click({ force: true }); // its badge lies over it
  await page.locator('.pane-body .monaco-button', { hasText: 'Add Source from Clipboard' }).waitFor();
  await foldClaims(page);
  await page.mouse.move(700, 300);
  await page.waitForTimeout(400);
  await picture(page, `welcome-${name}`);

  const folder = sampleIn(vscode.folder('newsletter'));
  for (const article of ['ferry.en.html', 'musee-velsor.fr.html', 'port-orvane.fr.pdf']) cpSync(`test-fixtures/formats/${article}`, join(folder, 'knowledge', article));
  const draft = join(folder, 'port.md');
  writeFileSync(draft, '# Un port qui grandit\n\nLe conseil portuaire d’Orvane compte **neuf** membres, et se réunit\ntous les deux mois.\n');
  await page.goto(addressFor(vscode, folder, [draft]));
  const words = page.locator('.monaco-editor .view-line span span', { hasText: 'neuf' }).first();
  await page.locator('.monaco-editor .squiggly-warning').first().waitFor();
  await page.locator('.activitybar .action-label[aria-label^="Claimcheck"]').click({ force: true }); // its badge lies over it
  await foldClaims(page);
  await page.locator('.monaco-list-row', { hasText: /in \d+ draft/ }).first().waitFor();
  await widenSideBar(page, 230);
  await page.mouse.move(860, 380);
  await page.waitForTimeout(1000);
  await picture(page, `sources-${name}`);

  await page.keyboard.press('Control+b');
  const card = page.locator('.monaco-hover:visible', { hasText: /onze/ });
  await page.waitForTimeout(400);
  const at = await middleOf(words);
  await page.mouse.move(at.x - 40, at.y + 120);
  await page.mouse.move(at.x, at.y, { steps: 6 });
  await card.waitFor();
  await page.waitForTimeout(400);
  await picture(page, `page-${name}`);
  await card.locator('a', { hasText: 'Le port d’Orvane en 2023' }).click();
  await page.locator('.tab', { hasText: 'port-orvane.fr.pdf.md' }).waitFor();
}

/** The claims above the sources would leave them no room. */
async function foldClaims(page) {
  const header = page.locator('.pane-header', { hasText: 'Claims' });
  if ((await header.getAttribute('aria-expanded')) === 'true') await header.click();
}

/** The walkthrough with its sample, and the settings. */
async function startOut(vscode, page, name) {
  await page.setViewportSize({ width: 1200, height: 660 });
  await page.goto(addressFor(vscode, vscode.folder('empty')));
  await runCommand(page, 'Claimcheck: Get Started');
  const step = (title) => page.locator('.getting-started-step', { hasText: title });
  const press = (label) => page.locator('.getting-started-step.expanded .monaco-button', { hasText: label }).click();
  await step('Open the sample').waitFor();
  await page.keyboard.press('Control+b');
  await press('Open the Sample');
  await page.locator('.monaco-editor .squiggly-warning').first().waitFor();
  await step('Correct the fact').click();
  await press('Open the Light Bulb');
  await page.locator('.action-widget', { hasText: 'three' }).waitFor();
  await page.waitForTimeout(600);
  await picture(page, `start-${name}`);
  await page.keyboard.press('Enter');
  await page.locator('.monaco-editor .view-line', { hasText: 'three' }).first().waitFor();

  await runCommand(page, 'View: Close All Editors', 'Don\'t Save');
  await runCommand(page, 'Preferences: Open Settings (UI)');
  await page.locator('.settings-editor .suggest-input-container .view-line').click();
  await page.keyboard.type('@ext:claimcheck.claimcheck');
  await page.locator('.setting-item-contents', { hasText: 'knowledge/**/*' }).first().waitFor();
  await page.locator('.settings-toc-entry', { hasText: 'Claimcheck' }).click(); // what the field proposes goes away
  await page.mouse.move(1150, 630);
  await page.waitForTimeout(1000);
  await picture(page, `settings-${name}`);
}

/** The claims beside the draft, and the dossier. */
async function showClaims(vscode, page, name) {
  const folder = sampleIn(vscode.folder('newsletter'));
  const draft = join(folder, 'draft-en.md');
  const text = readFileSync(draft, 'utf8').replace('ten years before she resigned.', 'ten years before she resigned. <!-- claimcheck-disable-line duration -- by her own account -->');
  writeFileSync(draft, `${text}\nThe company has 12 offices in France.\n`);
  await page.goto(addressFor(vscode, folder, [draft]));
  await page.locator('.monaco-editor .squiggly-warning').first().waitFor();
  await page.locator('.activitybar .action-label[aria-label^="Claimcheck"]').click({ force: true }); // its badge lies over it
  await page.locator('.monaco-list-row', { hasText: 'five → three' }).waitFor();
  await page.locator('.pane-header', { hasText: /^Sources/ }).click(); // closed: the claims have the room
  await widenSideBar(page, 130);
  await page.locator('.monaco-list-row', { hasText: 'five → three' }).click();
  await page.mouse.move(860, 420);
  await page.waitForTimeout(1000);
  await picture(page, `claims-${name}`);

  await page.keyboard.press('Control+b');
  await page.keyboard.press('F1');
  await page.keyboard.type('Claimcheck: Create Dossier');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Create Dossier' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab', { hasText: 'Preview draft-en.dossier.md' }).waitFor();
  const toast = page.locator('.notification-list-item', { hasText: 'The dossier is in' });
  await toast.waitFor();
  await toast.hover();
  await toast.locator('.codicon-notifications-clear').first().click();
  await page.waitForTimeout(4000); // the preview is drawn in a frame of its own
  await picture(page, `dossier-${name}`);
}

/** Facts behind two question marks. */
async function writeFromSources(vscode, page, name) {
  const folder = sampleIn(vscode.folder('newsletter'));
  const draft = join(folder, 'pineau.md');
  writeFileSync(draft, '# Leaving the lab\n\nJoelle Pineau has left Meta. ');
  await page.goto(addressFor(vscode, folder, [draft]));
  await page.locator('.monaco-editor .view-line', { hasText: 'Pineau' }).click();
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Control+End');
  const list = page.locator('.suggest-widget .monaco-list-row', { hasText: 'Pineau' }).first();
  await typeUntil(page, '??resignation', list);
  await page.waitForTimeout(400);
  await picture(page, `facts-${name}`);
  await page.keyboard.press('Escape');
  for (const _ of '??resignation') await page.keyboard.press('Backspace');
  await runCommand(page, 'Claimcheck: Insert Fact…');
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Pineau' }).first().waitFor();
  await page.waitForTimeout(600);
  await picture(page, `insert-${name}`);
}
