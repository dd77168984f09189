// A name: the words of it, folded, ready to be compared with another way to write the same name.

export interface Name {
  /** folded words without particles and titles: ["erik", "meijer"], ["sea", "tranquility"] */
  readonly words: readonly string[];
  /** as written */
  readonly text: string;
  readonly acronym: boolean;
}
