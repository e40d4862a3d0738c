/** Puts words on the clipboard; answers whether they are there. */
export async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    // Google's frame around the sidebar may not grant the clipboard; a selection can still be copied.
    const field = document.createElement('textarea');
    field.value = words;
    field.style.position = 'fixed';
    field.style.opacity = '0';
    document.body.append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    return copied;
  }
}
