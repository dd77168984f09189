// The server's own commands: each has the editor show something, so that they work wherever an editor can do that.
import { pageOfCode } from '../product.ts';
import { ABOUT_CODE, SHOW_EVIDENCE, type EvidencePlace } from './protocol.ts';
import type { Session } from './session.ts';

/** Shows the page of a code, and the sentence of an article; what is no text is opened by the system. */
export function answerCommands({ connection, abilities }: Session): void {
  if (!abilities.showsPages) return;
  connection.onExecuteCommand(async ({ command, arguments: [given] = [] }) => {
    if (command === ABOUT_CODE && typeof given === 'string') await connection.window.showDocument({ uri: pageOfCode(given), external: true });
    if (command === SHOW_EVIDENCE && isPlace(given)) {
      const { uri, range: selection } = given;
      await connection.window.showDocument(/\.(pdf|docx)$/i.test(uri) ? { uri, external: true } : { uri, takeFocus: true, selection });
    }
    return null;
  });
}

const isPlace = (given: unknown): given is EvidencePlace => typeof given === 'object' && given !== null && 'uri' in given && 'range' in given;
