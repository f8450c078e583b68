import type { FastifyReply, FastifyRequest } from "fastify";

/** With https the browser itself holds the cookie to this host, to https and to the whole site: that is what `__Host-` says. */
const nameFor = (isSecure: boolean): string => (isSecure ? "__Host-aimwell_session" : "aimwell_session");

export function giveCookie(reply: FastifyReply, token: string, seconds: number): void {
  const isSecure = reply.request.protocol === "https";
  const secure = isSecure ? "; Secure" : "";
  const cookie = `${nameFor(isSecure)}=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${secure}`;
  reply.header("set-cookie", cookie);
}

export function tokenOf(request: FastifyRequest): string | null {
  const wanted = nameFor(request.protocol === "https");
  for (const pair of (request.headers.cookie ?? "").split(";")) {
    const [name, value] = pair.trim().split("=");
    if (name === wanted && value !== undefined && /^[A-Za-z0-9_-]{16,128}$/.test(value)) return value;
  }
  return null;
}
