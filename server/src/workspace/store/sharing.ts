// A base for the worker threads of one process: its arrays are in memory that all of them see, its texts where they were.
import type { KnowledgeBase } from '../../../../knowledge/src/base/base.ts';
import { decodeShard, encodeShard } from './shardFile.ts';

/** What is handed to a thread. */
export interface SharedBase {
  readonly parts: readonly { readonly bytes: SharedArrayBuffer; readonly gone: readonly number[] }[];
}

/** Puts the base where threads can see it. */
export function shareBase({ parts }: KnowledgeBase): SharedBase {
  return {
    parts: parts.map(({ shard, gone }) => {
      const bytes = encodeShard(shard);
      const shared = new SharedArrayBuffer(bytes.length);
      new Uint8Array(shared).set(bytes);
      return { bytes: shared, gone: [...gone] };
    }),
  };
}

/** The base as a thread sees it. @param nothing an empty base, which knows how texts are read that are kept elsewhere */
export function sharedBase({ parts }: SharedBase, nothing: KnowledgeBase): KnowledgeBase {
  return nothing.of(parts.flatMap(({ bytes, gone }) => {
    const shard = decodeShard(new Uint8Array(bytes));
    return shard === undefined ? [] : [{ shard, gone: new Set(gone) }];
  }));
}
