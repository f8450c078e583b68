import type { JsonObject } from "../reading/node.ts";

/** Where something stands in what came: the file, and the way to it inside the file. */
export interface Place {
  readonly file: string;
  /** As `entry[12].resource`; `line 3` in a file with one resource a line; empty for the whole file. */
  readonly path: string;
}

/** One resource that came. */
export interface Item extends Place {
  readonly resourceType: string;
  readonly id: string | null;
  readonly resource: JsonObject;
  /** What tells this thing apart from all others, and is the same in every file: see `sourceKey`. */
  readonly key: string;
  /** The server address that its relative references start from, where the bundle gives one. */
  readonly base: string | null;
  readonly fullUrl: string | null;
  /** When the source last changed it, where it says so. */
  readonly updated: string | null;
  /** 0, 1, 2 … in load order over all files. */
  readonly place: number;
}

/** Something in a file that is no resource, and why. */
export interface NoResource extends Place {
  readonly resourceType: string | null;
  readonly id: string | null;
  readonly reason: string;
}

/** Of two copies of one thing: by when the source changed them, else the one that was loaded later. */
export function isNewer(one: Item, other: Item): boolean {
  if (one.updated !== null && other.updated !== null && one.updated !== other.updated)
    return one.updated > other.updated;
  return one.place > other.place;
}
