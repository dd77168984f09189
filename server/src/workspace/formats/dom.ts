// The little of a tree of elements that is used here: the project knows no DOM, and needs no more of one than this.

export interface DomNode {
  /** 1 an element, 3 a text */
  readonly nodeType: number;
  readonly childNodes: Iterable<DomNode>;
  readonly textContent: string | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  remove(): void;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;
export const isText = (node: DomNode): boolean => node.nodeType === 3;

/** How much is written in a node, white space at its ends left out. */
export const lengthOf = (node: DomNode): number => (node.textContent ?? '').trim().length;
