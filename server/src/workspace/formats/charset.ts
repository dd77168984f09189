// The bytes of a web page → its text, in the encoding that the page names, or the one its bytes show.
import { decode, fromWindows } from '../readText.ts';

/** As far as a page names its encoding. */
const HEAD = 4096;

/** The text of a page; undefined when the bytes are no text. */
export function decodePage(bytes: Buffer): string | undefined {
  const own = decode(bytes);
  if (own === undefined || own.encoding !== 'windows-1252') return own?.text;
  const head = bytes.subarray(0, HEAD).toString('latin1');
  const named = /<meta\s[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head)?.[1] ?? /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]{2,40})/i.exec(head)?.[1];
  return (named === undefined ? undefined : decodeAs(bytes, named)) ?? own.text;
}

function decodeAs(bytes: Buffer, name: string): string | undefined {
  try {
    const decoder = new TextDecoder(name);
    // one is wrong about the signs that Windows has beyond Latin-1; the other was tried
    if (decoder.encoding === 'windows-1252') return fromWindows(bytes);
    return decoder.encoding.startsWith('utf-') ? undefined : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
