/** A question that a form asks only after certain levels of a practice. */
export interface DepthQuestion {
  /** The `id` of its practice. */
  readonly practice: string;
  /** From 1, the lowest; null for the lowest and the highest there is. */
  readonly fromLevel: number | null;
  readonly toLevel: number | null;
  readonly question: string;
  readonly kind: 'choice' | 'text';
  readonly choices: readonly string[];
}
