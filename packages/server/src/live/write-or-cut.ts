import type { Writable } from "node:stream";

const mostUnread = 64 * 1024;

/**
 * Writes to a reader, or cuts off one who has left so much unread: what waits for a phone that went away without a word
 * would else grow in our memory. Its browser comes back by itself and looks at what is new.
 */
export function writeOrCut(stream: Writable, text: string): void {
  if (stream.writableLength > mostUnread) stream.destroy();
  else stream.write(text);
}
