/** Google's addresses of files, in mail and in cells, lead to the pages of this workspace. */
export function localHref(url: string): string {
  return url.replace(/^https:\/\/(docs|mail|calendar)\.google\.com(?=\/)/, (_whole, app: string) =>
    app === 'docs' ? location.origin : `${location.origin}/${app}`,
  );
}

/** The texts of a plain message, its addresses apart. */
export function partsOf(text: string): { readonly text: string; readonly url?: string }[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/)
    .map((part, index) => (index % 2 === 1 ? { text: part, url: localHref(part) } : { text: part }))
    .filter((part) => part.text !== '');
}
