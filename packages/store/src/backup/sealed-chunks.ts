import { createCipheriv, createDecipheriv, createHmac, randomBytes, scryptSync, timingSafeEqual } from "node:crypto";
import { BackupError } from "./manifest.ts";

/**
 * Authenticated encryption of a stream: scrypt makes a key of the passphrase, and each chunk is sealed with AES-256-GCM
 * under a nonce that counts. The last chunk's nonce says that it is the last, so that no chunk can be changed, moved,
 * dropped or cut off unseen (the STREAM construction: Hoang, Reyhanitabar, Rogaway and Vizár, CRYPTO 2015).
 */
export interface Locked {
  readonly cipher: "aes-256-gcm";
  readonly derivation: { readonly by: "scrypt"; readonly n: number; readonly r: number; readonly p: number };
  readonly salt: string;
  /** Tells a wrong passphrase from a damaged file, without telling anything of the key. */
  readonly check: string;
}

const chunkBytes = 64 * 1024;
const tagBytes = 16;
/** 64 MiB of memory and about a fifth of a second for each guess. */
const cost = { n: 65_536, r: 8, p: 1 } as const;

/** Locks with a passphrase: what the file says about it, and the sealing of its body. */
export function lockWith(passphrase: string): {
  readonly locked: Locked;
  readonly seal: (plain: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array>;
} {
  const salt = randomBytes(16);
  const { key, check } = keyOf(passphrase, salt, cost);
  const derivation = { by: "scrypt", ...cost } as const;
  const locked = { cipher: "aes-256-gcm", derivation, salt: salt.toString("hex"), check } as const;
  return { locked, seal: (plain) => sealAll(plain, key) };
}

/** @throws BackupError when the passphrase is not the one that the file was locked with. */
export function unlockWith(
  { derivation, salt, check }: Locked,
  passphrase: string,
): (sealed: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array> {
  const { n, r, p } = derivation;
  if (![n, r, p].every(Number.isSafeInteger) || n > 2 ** 20 || r > 32 || p > 16) {
    throw new BackupError("The beginning of this backup is damaged. Use another copy of it.");
  }
  const made = keyOf(passphrase, Buffer.from(salt, "hex"), { n, r, p });
  const [one, other] = [Buffer.from(made.check), Buffer.from(check)];
  if (one.length !== other.length || !timingSafeEqual(one, other)) {
    throw new BackupError("This passphrase does not open the backup. Check it and try again; nothing was changed.");
  }
  return (sealed) => openAll(sealed, made.key);
}

function keyOf(
  passphrase: string,
  salt: Uint8Array,
  { n, r, p }: { readonly n: number; readonly r: number; readonly p: number },
): { readonly key: Buffer; readonly check: string } {
  const made = scryptSync(passphrase.normalize("NFC"), salt, 64, { N: n, r, p, maxmem: 256 * n * r });
  const check = createHmac("sha256", made.subarray(32)).update("aimwell backup").digest("hex");
  return { key: made.subarray(0, 32), check };
}

function nonce(chunk: number, isLast: boolean): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeBigUInt64BE(BigInt(chunk), 3); // eleven bytes that count, one that says whether it is the last
  bytes[11] = isLast ? 1 : 0;
  return bytes;
}

async function* sealAll(plain: AsyncIterable<Uint8Array>, key: Buffer): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const { bytes, isLast } of inChunks(plain, chunkBytes)) {
    const cipher = createCipheriv("aes-256-gcm", key, nonce(at, isLast));
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
    at += 1;
  }
}

async function* openAll(sealed: AsyncIterable<Uint8Array>, key: Buffer): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const { bytes, isLast } of inChunks(sealed, chunkBytes + tagBytes)) {
    const damaged = `This backup is damaged or cut short (part ${at + 1}). Use another copy of it; nothing was changed.`;
    if (bytes.length < tagBytes) throw new BackupError(damaged);
    const decipher = createDecipheriv("aes-256-gcm", key, nonce(at, isLast));
    decipher.setAuthTag(bytes.subarray(-tagBytes));
    const plain = decipher.update(bytes.subarray(0, -tagBytes));
    try {
      decipher.final();
    } catch (error) {
      throw new BackupError(damaged, { cause: error });
    }
    yield plain;
    at += 1;
  }
}

/** A stream in chunks of one size; the last, which may be shorter or empty, says that it is the last. */
async function* inChunks(
  stream: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<{ readonly bytes: Buffer; readonly isLast: boolean }> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    held.push(piece);
    length += piece.length;
    if (length <= size) continue;
    let rest = Buffer.concat(held);
    // A full chunk is kept back until more comes: only then is it known not to be the last.
    while (rest.length > size) {
      yield { bytes: rest.subarray(0, size), isLast: false };
      rest = rest.subarray(size);
    }
    held = [rest];
    length = rest.length;
  }
  yield { bytes: Buffer.concat(held), isLast: true };
}
