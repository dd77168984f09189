// Pictures of what a writer does beside correcting: what is confirmed, from a claim to its source and back, what is ignored,
// and the status.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { middleOf, picture, runCommand, sampleIn, until } from './atTheWindow.mjs';
import { addressFor } from './codeServer.mjs';

/** In one window, one after the other. */
export async function lookAround(vscode, page, name) {
  const folder = sampleIn(vscode.folder('newsletter'));
  const draft = join(folder, 'draft-fr.md');
  await page.goto(addressFor(vscode, folder, [draft]));
  await page.locator('.monaco-editor .squiggly-warning').first().waitFor();
  await page.keyboard.press('Control+b'); // the side bar away
  const lens = page.locator('.codelens-decoration', { hasText: /conflicts/ }).first();
  await lens.waitFor();
  await page.mouse.move(900, 420);
  await page.waitForTimeout(800);
  const { width } = page.viewportSize();
  await picture(page, `supported-${name}`, { x: 0, y: 0, width, height: 436 });
  await page.addStyleTag({ content: '.peekview-title .dirname { display: none; }' }); // a temporary folder

  await showStatus(page, name);
  await peek(page, name);
  await showReferences(page, name);
  await showIgnored(vscode, page, name, folder);
}

async function showStatus(page, name) {
  const item = page.locator('.statusbar-item[id="status.languageStatus"]');
  await item.hover();
  await page.locator('.hover-language-status', { hasText: 'articles' }).waitFor();
  await page.waitForTimeout(400);
  const { width, height } = page.viewportSize();
  await picture(page, `status-${name}`, { x: width - 560, y: height - 240, width: 560, height: 240 });
  await page.keyboard.press('Escape');
}

/** The sentence of the article, in the draft. */
async function peek(page, name) {
  const words = page.locator('.monaco-editor .view-line span span', { hasText: 'cinq' }).first();
  const at = await middleOf(words);
  await page.mouse.click(at.x, at.y);
  await until(page, () => runCommand(page, 'Peek Definition'), page.locator('.peekview-widget .view-line', { hasText: 'seuls trois' }).first());
  await page.mouse.move(900, 20);
  await page.waitForTimeout(1000);
  await picture(page, `peek-${name}`);
  await page.keyboard.press('Escape');
}

/** Every draft that rests on the sentence of the article that the claim leads to. */
async function showReferences(page, name) {
  await until(page, () => runCommand(page, 'Go to Definition'), page.locator('.monaco-editor .view-line', { hasText: 'seuls trois' }).first());
  await until(page, () => runCommand(page, 'Peek References'), page.locator('.peekview-widget .monaco-list-row', { hasText: 'draft-fr.md' }).first());
  await page.locator('.peekview-widget .monaco-list-row', { hasText: 'draft-fr.md' }).locator('.monaco-tl-twistie').click();
  await page.locator('.peekview-widget .monaco-list-row', { hasText: 'cinq' }).first().click();
  await page.mouse.move(900, 20);
  await page.waitForTimeout(1000);
  await picture(page, `references-${name}`);
  await page.keyboard.press('Escape');
}

/** A comment of the draft and a dismissed claim, in the list where both can be taken back. */
async function showIgnored(vscode, page, name, folder) {
  const draft = join(folder, 'port.md');
  mkdirSync(join(folder, '.claimcheck'), { recursive: true });
  writeFileSync(join(folder, 'knowledge', 'quays.md'), '# The quays of Orvane\n\nThe port of Orvane has three quays.\n\nThe port of Orvane employs 140 people.\n');
  writeFileSync(draft, '# The port\n\n<!-- claimcheck-disable-next-line count -- the fourth quay opened in May -->\nThe port of Orvane has four quays.\n\nThe port of Orvane employs 150 people.\n');
  await page.goto(addressFor(vscode, folder, [draft]));
  await page.locator('.monaco-editor .squiggly-warning').first().waitFor();
  await page.locator('.monaco-editor .view-line', { hasText: 'The port' }).first().click();
  await page.keyboard.press('Alt+F7');
  await page.keyboard.press('Escape'); // its card
  const menu = page.locator('.action-widget', { hasText: 'Ignore the claim' });
  await until(page, () => page.keyboard.press('Control+.'), menu);
  await page.waitForTimeout(600);
  await picture(page, `ignore-${name}`);
  await menu.locator('.monaco-list-row', { hasText: 'Ignore the claim' }).click();
  await page.locator('.monaco-editor .squiggly-warning').first().waitFor({ state: 'detached' });
  await runCommand(page, 'Claimcheck: Manage What Is Ignored');
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: '150' }).first().waitFor();
  await page.waitForTimeout(600);
  await picture(page, `ignored-${name}`);
}
