import { createServer } from "node:net";

/** A port of this machine that nothing listens on. Another program may still take it before we do; then ask again. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === "object" && address !== null) found(address.port);
        else failed(new Error("the system gave no port"));
      });
    });
  });
}
