import type { Execution } from '../../execution';
import { type Built, ServiceError, ServiceObject } from '../../service';

/** Bytes as Java has them, from -128 to 127. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte << 24) >> 24);
}

/** Bytes of data that a script gives: text as UTF-8, or numbers from -128 to 127. */
export function bytesOf(data: string | readonly number[]): Buffer {
  if (typeof data === 'string') return Buffer.from(data, 'utf8');
  for (const byte of data) {
    if (!Number.isInteger(byte) || byte < -128 || byte > 255) {
      throw new ServiceError(`Invalid argument: ${String(byte)}`);
    }
  }
  return Buffer.from(data.map((byte) => byte & 0xff));
}

/** Data with a type and a name: an attachment, an image. */
export class Blob
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Base.Blob,
      | 'copyBlob'
      | 'getBlob'
      | 'getBytes'
      | 'getContentType'
      | 'getDataAsString'
      | 'getName'
      | 'isGoogleType'
      | 'setBytes'
      | 'setContentType'
      | 'setDataFromString'
      | 'setName'
    >
{
  static override readonly className = 'Blob';
  #bytes: Buffer;
  #contentType: string | null;
  #name: string | null;

  constructor(
    execution: Execution,
    data: string | readonly number[],
    contentType: string | null,
    name: string | null,
  ) {
    super(execution);
    this.#bytes = bytesOf(data);
    this.#contentType = contentType;
    this.#name = name;
  }

  copyBlob(): Blob {
    return new Blob(this.execution, this.getBytes(), this.#contentType, this.#name);
  }

  getBlob(): this {
    return this;
  }

  getBytes(): number[] {
    return signedBytes(this.#bytes);
  }

  getContentType(): string | null {
    return this.#contentType;
  }

  getDataAsString(charset = 'UTF-8'): string {
    return this.#bytes.toString(encodingOf(charset));
  }

  getName(): string | null {
    return this.#name;
  }

  isGoogleType(): boolean {
    return false;
  }

  setBytes(data: number[]): this {
    this.#bytes = bytesOf(data);
    return this;
  }

  setContentType(contentType: string | null): this {
    this.#contentType = contentType;
    return this;
  }

  setDataFromString(string: string, charset = 'UTF-8'): this {
    this.#bytes = Buffer.from(string, encodingOf(charset));
    return this;
  }

  setName(name: string): this {
    this.#name = name;
    return this;
  }
}

/** A `data:` address of a blob, as the pages show images. */
export function dataUrl(blob: Blob): string {
  const type = blob.getContentType() ?? 'application/octet-stream';
  return `data:${type};base64,${bytesOf(blob.getBytes()).toString('base64')}`;
}

/** A blob, or an object that has one; null for anything else. */
export function blobFrom(source: unknown): Blob | null {
  if (source instanceof Blob) return source;
  if (!(source instanceof ServiceObject)) return null;
  const { getBlob } = source as { getBlob?: () => unknown };
  const blob = getBlob?.call(source);
  return blob instanceof Blob ? blob : null;
}

function encodingOf(charset: string): BufferEncoding {
  const encoding = ENCODINGS[charset.toUpperCase().replace('_', '-')];
  if (!encoding) throw new ServiceError(`Invalid argument: ${charset}`);
  return encoding;
}

const ENCODINGS: Readonly<Record<string, BufferEncoding>> = {
  'UTF-8': 'utf8',
  'UTF-16LE': 'utf16le',
  'ISO-8859-1': 'latin1',
  'US-ASCII': 'ascii',
};
