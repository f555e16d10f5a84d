import * as v from 'valibot';
import { fail, ok, type Result } from '#model';
import type { BackupProblem } from './backup-problem.ts';

/**
 * A file under a passphrase: one line of JSON that says how, and then what is locked. The line is part of what is
 * authenticated, so that no byte of the file can be another without its being noticed.
 */

const FORMAT = 'tabiji-locked';
const BEGINNING = `{"format":"${FORMAT}"`;

/** Rounds of PBKDF2 when writing, which are the least too, and the most that are done for a file from anywhere. */
const ROUNDS = 600_000;
const MOST_ROUNDS = 10_000_000;
/** Bytes in which the line must end. */
const LINE = 1_000;

const base64 = (bytes: number) =>
  v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9+/]+=*$/),
    v.check((text) => bytesIn(text)?.length === bytes),
  );
const header = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(1),
  cipher: v.literal('AES-256-GCM'),
  key: v.literal('PBKDF2-SHA-256'),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(ROUNDS), v.maxValue(MOST_ROUNDS)),
  salt: base64(16),
  iv: base64(12),
});

/** Whether this browser encrypts on this page: not on one that came over a network without https. */
export const canLock = (): boolean => globalThis.crypto?.subtle !== undefined;

export const isLocked = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.slice(0, BEGINNING.length)) === BEGINNING;

/** Locks bytes under a passphrase, each time with another salt. */
export async function lock(bytes: Uint8Array<ArrayBuffer>, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))];
  const said: v.InferOutput<typeof header> = {
    format: FORMAT,
    version: 1,
    cipher: 'AES-256-GCM',
    key: 'PBKDF2-SHA-256',
    rounds: ROUNDS,
    salt: btoa(String.fromCharCode(...salt)),
    iv: btoa(String.fromCharCode(...iv)),
  };
  const line = new TextEncoder().encode(`${JSON.stringify(said)}\n`);
  const key = await keyOf(passphrase, { salt, rounds: ROUNDS });
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: line }, key, bytes);
  const file = new Uint8Array(line.length + locked.byteLength);
  file.set(line);
  file.set(new Uint8Array(locked), line.length);
  return file;
}

/** What lies under the passphrase. */
export async function unlock(
  file: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<Result<Uint8Array<ArrayBuffer>, BackupProblem>> {
  if (!canLock()) return fail({ code: 'noEncryption' });
  const end = file.subarray(0, LINE).indexOf(10) + 1;
  const said = headerIn(file.slice(0, end));
  const [salt, iv] = [bytesIn(said?.salt ?? ''), bytesIn(said?.iv ?? '')];
  if (said === null || salt === null || iv === null) return fail({ code: 'damaged' });
  const key = await keyOf(passphrase, { salt, rounds: said.rounds });
  try {
    const additionalData = file.slice(0, end);
    return ok(
      new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, file.slice(end))),
    );
  } catch {
    return fail({ code: 'wrongPassphrase' });
  }
}

async function keyOf(
  passphrase: string,
  { salt, rounds }: { salt: Uint8Array<ArrayBuffer>; rounds: number },
): Promise<CryptoKey> {
  // The same words are other characters on another keyboard or with another input method.
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(algorithm, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function headerIn(line: Uint8Array): v.InferOutput<typeof header> | null {
  try {
    const result = v.safeParse(header, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line)));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

function bytesIn(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}
