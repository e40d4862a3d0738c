/** The words of a text file. Excel still writes CSV in Windows-1252, in which accents are other bytes than in UTF-8. */
export function fileText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
