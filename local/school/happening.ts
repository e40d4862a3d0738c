/** Something that people of the school do at a moment. */
export interface Happening {
  readonly at: Date;
  happens(): void;
}
