/** What observers write about one practice: when it stood high, and when it stood low. */
export interface Said {
  readonly strengths: readonly string[];
  readonly opportunities: readonly string[];
}
