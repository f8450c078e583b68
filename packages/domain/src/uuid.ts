/**
 * A UUID of version 7 (RFC 9562, section 5.7): 48 bits of time and 74 bits of chance, so that ids made on many devices
 * never meet and sort by when they were made.
 *
 * @param milliseconds - since 1970, by the maker's clock.
 * @param chance - 10 random bytes, from the platform's secure source.
 * @throws RangeError when fewer than 10 bytes came, or the time does not fit 48 bits.
 */
export function uuidV7(milliseconds: number, chance: Uint8Array): string {
  if (chance.length < 10) throw new RangeError(`Expected 10 random bytes, but ${chance.length} came.`);
  if (!Number.isSafeInteger(milliseconds) || milliseconds < 0 || milliseconds >= 2 ** 48) {
    throw new RangeError(`Expected a time in milliseconds since 1970, but ${milliseconds} came.`);
  }
  const time = milliseconds.toString(16).padStart(12, "0");
  const bytes = [...chance.slice(0, 10)];
  const versioned = bytes.map((byte, at) => (at === 0 ? (byte & 0x0f) | 0x70 : at === 2 ? (byte & 0x3f) | 0x80 : byte));
  const rest = versioned.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${time.slice(0, 8)}-${time.slice(8)}-${rest.slice(0, 4)}-${rest.slice(4, 8)}-${rest.slice(8)}`;
}
