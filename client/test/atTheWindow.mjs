// What the screenshots do at the window, and how they are kept.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const pictures = resolve('docs/images');
mkdirSync(pictures, { recursive: true });

/** Runs a command of the palette; `answer` is the button of the question that it may ask. */
export async function runCommand(page, title, answer) {
  await page.locator('.monaco-workbench .part.editor').waitFor();
  const row = page.locator('.quick-input-widget .monaco-list-row', { hasText: title }).first();
  for (let attempt = 0; ; attempt++) {
    // While the window is still being set up, the palette goes away again, or does not know the command yet.
    await page.keyboard.press('F1');
    try {
      await page.locator('.quick-input-widget input.input').fill(`>${title}`, { timeout: 3_000 });
      await row.waitFor({ timeout: 3_000 });
      break;
    } catch (error) {
      if (attempt === 10) throw error;
      await page.keyboard.press('Escape');
    }
  }
  await page.keyboard.press('Enter');
  if (answer !== undefined) await page.locator('.monaco-dialog-box .monaco-button', { hasText: answer }).click({ timeout: 5_000 }).catch(() => undefined);
}

/** Types until there is an answer: while extensions still register, the first one may be that there is nothing. */
export async function typeUntil(page, text, answer) {
  for (let attempt = 0; ; attempt++) {
    await page.keyboard.type(text, { delay: 40 });
    try {
      await answer.waitFor({ timeout: 4_000 });
      return;
    } catch (error) {
      if (attempt === 5) throw error;
      for (const _ of text) await page.keyboard.press('Backspace');
    }
  }
}

/** Draws the edge of the side bar to the right. */
export async function widenSideBar(page, by) {
  const { x, width } = await page.locator('.sidebar').boundingBox();
  await page.mouse.move(x + width, 300);
  await page.mouse.down();
  await page.mouse.move(x + width + by, 300, { steps: 5 });
  await page.mouse.up();
}

/** The sample as a writer has it: drafts, and the articles in knowledge/. */
export function sampleIn(folder) {
  for (const draft of ['draft-fr.md', 'draft-en.md']) cpSync(`test-fixtures/workspace/${draft}`, join(folder, draft));
  cpSync('knowledge/articles', join(folder, 'knowledge'), { recursive: true });
  return folder;
}

/** Keeps what is seen, without the lowest stretch of the window unless `clip` says what. */
export async function picture(page, name, clip) {
  const { width, height } = page.viewportSize();
  writeFileSync(join(pictures, `${name}.png`), await page.screenshot({ clip: clip ?? { x: 0, y: 0, width, height: height - 80 } }));
  console.log(`docs/images/${name}.png`);
}

export async function middleOf(locator) {
  const box = await locator.boundingBox();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Acts until it is seen: while extensions still register, the first answer may be that there is nothing. */
export async function until(page, act, seen) {
  for (let attempt = 0; ; attempt++) {
    await act();
    try {
      await seen.waitFor({ timeout: 4_000 });
      return;
    } catch (error) {
      if (attempt === 5) throw error;
      await page.keyboard.press('Escape');
    }
  }
}
