import { createHash, createHmac } from 'node:crypto';
import Papa from 'papaparse';
import { type Built, enumeration, ServiceEnum, ServiceError, ServiceObject } from '../../service';
import { mismatch } from '../arguments';
import { Blob, bytesOf, signedBytes } from './blob';
import { formatDate, parseDate } from './dates';
import { formatString } from './format-string';

const Charset = enumeration('Charset', ['US_ASCII', 'UTF_8']);
const DigestAlgorithm = enumeration('DigestAlgorithm', [
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
]);

/** Milliseconds of the longest sleep: five minutes. */
const LONGEST_SLEEP = 300_000;

type Data = string | readonly number[];

/** Dates, bytes, digests and other things that need nobody's permission. */
export class Utilities
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Utilities.Utilities,
      | 'Charset'
      | 'DigestAlgorithm'
      | 'base64Decode'
      | 'base64DecodeWebSafe'
      | 'base64Encode'
      | 'base64EncodeWebSafe'
      | 'computeDigest'
      | 'computeHmacSha256Signature'
      | 'formatDate'
      | 'formatString'
      | 'getUuid'
      | 'newBlob'
      | 'parseCsv'
      | 'parseDate'
      | 'sleep'
    >
{
  static override readonly className = 'Utilities';
  readonly Charset = Charset;
  readonly DigestAlgorithm = DigestAlgorithm;

  formatDate(date: unknown, timeZone: string, format: string): string {
    if (!(date instanceof Date) || typeof timeZone !== 'string' || typeof format !== 'string') {
      throw mismatch('Utilities.formatDate', [date, timeZone, format]);
    }
    return formatDate(date, timeZone, format);
  }

  parseDate(date: string, timeZone: string, format: string): Date {
    if (typeof date !== 'string') throw mismatch('Utilities.parseDate', [date, timeZone, format]);
    return parseDate(date, timeZone, format);
  }

  formatString(template: string, ...values: unknown[]): string {
    return formatString(template, values);
  }

  /** Drawn from a counter of the workspace, so that a test sees the same ones every time. */
  getUuid(): string {
    const { store } = this.execution;
    const count = (store.get<number>('counter', 'uuid') ?? 0) + 1;
    store.put('counter', 'uuid', count);
    const hex = createHash('sha256').update(`uuid ${count}`).digest('hex');
    return hex.replace(
      /^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/,
      (_whole, a, b, c, d, e) => `${a}-${b}-4${c}-8${d}-${e}`,
    );
  }

  newBlob(data: Data, contentType: string | null = null, name: string | null = null): Blob {
    if (!isData(data)) throw mismatch('Utilities.newBlob', [data, contentType, name]);
    const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
    return new Blob(this.execution, data, type, name);
  }

  base64Encode(data: Data, charset?: unknown): string {
    return encoded(data, charset).toString('base64');
  }

  /** With `-` and `_` for `+` and `/`; the padding stays. */
  base64EncodeWebSafe(data: Data, charset?: unknown): string {
    return this.base64Encode(data, charset).replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(text: string): number[] {
    if (!/^[A-Za-z0-9+/\s]*={0,2}$/.test(text)) {
      throw new ServiceError('Could not decode string.');
    }
    return signedBytes(Buffer.from(text, 'base64'));
  }

  base64DecodeWebSafe(text: string): number[] {
    return this.base64Decode(text.replaceAll('-', '+').replaceAll('_', '/'));
  }

  computeDigest(algorithm: unknown, value: Data, charset?: unknown): number[] {
    const name = algorithm instanceof ServiceEnum ? DIGESTS[algorithm.value] : undefined;
    if (!name || !isData(value)) {
      throw mismatch('Utilities.computeDigest', [algorithm, value]);
    }
    return signedBytes(createHash(name).update(encoded(value, charset)).digest());
  }

  computeHmacSha256Signature(value: Data, key: Data, charset?: unknown): number[] {
    const hmac = createHmac('sha256', encoded(key, charset));
    return signedBytes(hmac.update(encoded(value, charset)).digest());
  }

  parseCsv(csv: string, delimiter = ','): string[][] {
    const { data, errors } = Papa.parse<string[]>(csv, { delimiter });
    if (errors.length > 0) throw new ServiceError('Could not parse text.');
    return data;
  }

  sleep(milliseconds: number): void {
    if (!(milliseconds >= 0 && milliseconds <= LONGEST_SLEEP)) {
      throw new ServiceError('Invalid argument: milliseconds');
    }
    this.execution.wait(milliseconds);
  }
}

function isData(data: unknown): data is Data {
  return typeof data === 'string' || Array.isArray(data);
}

/** Without a character set text counts as US-ASCII, where every other character is a question mark. */
function encoded(data: Data, charset: unknown): Buffer {
  if (typeof data !== 'string' || charset === Charset.UTF_8) return bytesOf(data);
  return Buffer.from(data.replace(/[\u0080-\uffff]/g, '?'), 'latin1');
}

const DIGESTS: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};
