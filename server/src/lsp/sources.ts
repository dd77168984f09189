// The articles themselves: which there are, what was read of each, and reading them again.
import type { ArticleMeta } from '../../../knowledge/src/base/article.ts';
import type { Article } from '../../../knowledge/src/base/base.ts';
import { uriOf } from '../workspace/paths.ts';
import { isGlob } from '../workspace/glob.ts';
import { pastedArticle } from '../workspace/pasted.ts';
import { isArticleName } from '../workspace/readArticles.ts';
import type { Shelf } from './libraries.ts';
import { IS_SOURCE, PASTED, REBUILD, REFRESH, SOURCES, SOURCE_TEXT, STOP_READING, type FileParams, type Pasted, type PastedParams, type RebuildParams, type Source, type SourceFolder } from './protocol.ts';
import { cancelled } from './cancelling.ts';
import type { Session } from './session.ts';
import { readableUri, sourcePath } from './sourceUri.ts';

/** Answers what our own client asks about the articles. */
export function answerSources({ connection, libraries, progress }: Session): void {
  connection.onRequest(SOURCES, async (): Promise<SourceFolder[]> => {
    await libraries.ready();
    return libraries.shelves.map(folderOf);
  });
  connection.onRequest(SOURCE_TEXT, async ({ uri }: FileParams) => {
    await libraries.ready();
    const path = sourcePath(uri);
    const article = path === undefined ? undefined : libraries.shelves.map(({ library }) => library.base.find(path)).find((one) => one !== undefined);
    return article?.text ?? null;
  });
  connection.onRequest(IS_SOURCE, ({ uri }: FileParams) => libraries.isArticle(uri));
  connection.onRequest(PASTED, async ({ text }: PastedParams): Promise<Pasted | null> => {
    const article = await pastedArticle(text);
    return article === undefined ? null : { text: article.text, ...known(article.meta) };
  });
  connection.onRequest(REFRESH, async () => {
    await libraries.refresh();
    return null;
  });
  connection.onNotification(STOP_READING, () => libraries.cancel());
  connection.onRequest(REBUILD, async ({ workDoneToken }: RebuildParams, token) => {
    const done = progress.through(connection.window.attachWorkDoneProgress(workDoneToken));
    const stop = token.onCancellationRequested(() => libraries.cancel());
    await libraries.rebuild().finally(() => {
      stop.dispose();
      done();
    });
    return token.isCancellationRequested ? cancelled() : null;
  });
}

function folderOf({ uri, library }: Shelf): SourceFolder {
  // a pattern without a wildcard names a folder, or a single article
  const home = library.places.find(({ path }, i) => isGlob(library.include[i] ?? '') || !isArticleName(path));
  return { uri, home: home && uriOf(home.path), sources: library.base.articles.map(sourceOf) };
}

function sourceOf({ path, meta, language, facts }: Article): Source {
  return {
    uri: uriOf(path),
    text: readableUri(path),
    title: meta.title,
    ...(meta.publisher !== undefined && { publisher: meta.publisher }),
    ...(meta.date !== undefined && { date: meta.date }),
    language,
    facts,
  };
}

const known = ({ title, author, publisher, date, url }: ArticleMeta): Omit<Pasted, 'text'> => ({
  title,
  ...(author !== undefined && { author }),
  ...(publisher !== undefined && { publisher }),
  ...(date !== undefined && { date }),
  ...(url !== undefined && { url }),
});
