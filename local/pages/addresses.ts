import type { FileRecord } from '../files';

/** Where a person opens a file. */
export function addressOf(file: Pick<FileRecord, 'id' | 'type'>): string {
  switch (file.type) {
    case 'spreadsheet':
      return `/spreadsheets/d/${file.id}/edit`;
    case 'document':
      return `/document/d/${file.id}/edit`;
    case 'form':
      return `/forms/d/e/${file.id}/viewform`;
  }
}
