/** A number of things in words: "1 message", "1,204 messages". */
export function counted(count: number, thing: string, things = `${thing}s`): string {
  return `${thousands(count)} ${count === 1 ? thing : things}`;
}

/** A whole number as people write it: "20,847". */
export function thousands(count: number): string {
  return count.toLocaleString('en-US');
}
