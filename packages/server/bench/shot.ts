/** One request. */
export interface Shot {
  readonly path: string;
  readonly method: "GET" | "POST";
  readonly cookie: string;
  readonly body?: string;
}

/** What to fire, and where. */
export interface Volley {
  readonly address: string;
  readonly lanes: readonly (readonly Shot[])[];
}
/** Requests a second, or what went wrong. */
export type Fired = { readonly rate: number } | { readonly error: string };
