import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

const stepSeconds = 30;
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** A new secret for a code app, 160 bits of chance as RFC 4226 asks, in the letters of RFC 4648 base32. */
export function newSecret(): string {
  return base32(randomBytes(20));
}

/** Bytes in base32 (RFC 4648), without padding. */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? []).map((five) => letters[Number.parseInt(five.padEnd(5, "0"), 2)]).join("");
}

function bytesOf(secret: string): Buffer {
  const bits = [...secret].map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}

/** The code of one step of time: TOTP of RFC 6238 with SHA-1 and 6 digits, which every code app knows. */
export function codeAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", bytesOf(secret)).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 0xf;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

export const stepOf = (now: number): number => Math.floor(now / 1000 / stepSeconds);

/** The step whose code this is: now, or one step off, for clocks that are not quite right. Null when it is none. */
export function stepOfCode(secret: string, code: string, now: number): number | null {
  const steps = [-1, 0, 1].map((off) => stepOf(now) + off);
  const found = steps.filter((step) => timingSafeEqual(Buffer.from(codeAt(secret, step)), sixBytes(code)));
  return found.at(-1) ?? null;
}

function sixBytes(code: string): Buffer {
  const bytes = Buffer.alloc(6);
  bytes.write(code.slice(0, 6), "latin1");
  return bytes;
}

/** What a code app reads from the drawn square. */
export function addressForApp(
  secret: string,
  { site, email }: { readonly site: string; readonly email: string },
): string {
  const label = `${encodeURIComponent(`Aimwell ${site}`)}:${encodeURIComponent(email)}`;
  const asked = new URLSearchParams({
    secret,
    issuer: `Aimwell ${site}`,
    algorithm: "SHA1",
    digits: "6",
    period: "30",
  });
  return `otpauth://totp/${label}?${asked.toString().replaceAll("+", "%20")}`;
}

/** Ten codes for the day when the phone is gone, 120 bits of chance each. They are shown once. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: 10 }, () => (base32(randomBytes(15)).match(/.{4}/g) ?? []).join("-"));
}

/** A typed recovery code as it was printed, whatever the case and the gaps. Null when it can't be one. */
export function recoveryCodeIn(typed: string): string | null {
  const bare = typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
  return /^[A-Z2-7]{24}$/.test(bare) ? (bare.match(/.{4}/g) ?? []).join("-") : null;
}
