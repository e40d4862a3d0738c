/** The addresses of a form. Those for people who answer carry `/e/`, and no script can open a form by them. */
export function editUrl(formId: string): string {
  return `https://docs.google.com/forms/d/${formId}/edit`;
}

export function summaryUrl(formId: string): string {
  return `https://docs.google.com/forms/d/${formId}/viewanalytics`;
}

/** As a linked sheet names its form. */
export function sheetFormUrl(formId: string): string {
  return `https://docs.google.com/forms/d/${formId}/viewform`;
}

export function publishedUrl(formId: string): string {
  return `https://docs.google.com/forms/d/e/${formId}/viewform`;
}

export function editResponseUrl(formId: string, responseId: string): string {
  return `${publishedUrl(formId)}?edit2=${responseId}`;
}

/** The id in an address that FormApp.openByUrl takes. */
export function formIdIn(url: string): string | undefined {
  return /^https:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?forms\/d\/(?!e\/)([\w-]+)/.exec(url)?.[1];
}
