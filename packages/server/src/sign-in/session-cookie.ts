import type { FastifyReply, FastifyRequest } from "fastify";
import { hashOf } from "./tokens.ts";

/** With https the browser itself holds the cookie to this host, to https and to the whole site: that is what `__Host-` says. */
const nameFor = (isSecure: boolean): string => (isSecure ? "__Host-aimwell_session" : "aimwell_session");

export function giveCookie(reply: FastifyReply, token: string, seconds: number): void {
  const isSecure = reply.request.protocol === "https";
  const secure = isSecure ? "; Secure" : "";
  const cookie = `${nameFor(isSecure)}=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${secure}`;
  reply.header("set-cookie", cookie);
}

/** The newest cookie of each connection with the hash of its token: most requests come with the same one again. */
const newest = new WeakMap<object, { readonly name: string; readonly cookie: string; readonly hash: string | null }>();

/** The hash of the session token that a request carries; null when it carries none. */
export function tokenHashOf(request: FastifyRequest): string | null {
  const { cookie = "" } = request.headers;
  // Behind a proxy one connection may carry the requests of many, with and without https.
  const name = nameFor(request.protocol === "https");
  const known = newest.get(request.socket);
  if (known?.cookie === cookie && known.name === name) return known.hash;
  const token = tokenIn(cookie, name);
  const hash = token === null ? null : hashOf(token);
  newest.set(request.socket, { name, cookie, hash });
  return hash;
}

function tokenIn(cookie: string, wanted: string): string | null {
  for (const pair of cookie.split(";")) {
    const [name, value] = pair.trim().split("=");
    if (name === wanted && value !== undefined && /^[A-Za-z0-9_-]{16,128}$/.test(value)) return value;
  }
  return null;
}
