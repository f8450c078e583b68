import type { Body } from "../../entry.ts";
import type { EntryId, FrictionId, NodeId } from "../../ids.ts";
import { type Brought, broughtBy, change, type Noun } from "../../record/slice.ts";

/** A driver or a change idea in a driver diagram. The improvement that all of it serves is a node by its own id. */
export interface DriverNode {
  readonly id: NodeId;
  readonly kind: "driver" | "change";
  readonly words: string;
  /** The entry of the newest wording: what an edit supersedes. */
  readonly version: EntryId;
  /** What it serves, in the order in which it was said. */
  readonly serves: readonly NodeId[];
  readonly basis: Body<"change.proposed">["basis"] | null;
  readonly friction: FrictionId | null;
  readonly state: "current" | "removed";
  readonly brought: Brought;
}
export interface DriverSlice {
  readonly nodes: Map<NodeId, DriverNode>;
}

type Types =
  | "driver.added"
  | "change.proposed"
  | "driver.revised"
  | "driver.linked"
  | "driver.unlinked"
  | "driver.removed";

const none = { basis: null, friction: null, state: "current" } as const;
const once = (serves: readonly NodeId[]): readonly NodeId[] => [...new Set(serves)];

export const driverNoun: Noun<DriverSlice, Types> = {
  empty: () => ({ nodes: new Map() }),
  own: (slice) => ({ nodes: new Map(slice.nodes) }),
  apply: {
    "driver.added": (slice, entry) => {
      const id = entry.id as string as NodeId;
      const { words, serves } = entry.body;
      const node = { id, kind: "driver", words, version: entry.id, serves: once(serves), ...none } as const;
      slice.nodes.set(id, { ...node, brought: broughtBy(entry) });
    },
    "change.proposed": (slice, entry) => {
      const id = entry.id as string as NodeId;
      const { words, serves, basis = null, friction = null } = entry.body;
      const node = { id, kind: "change", words, version: entry.id, serves: once(serves), ...none } as const;
      slice.nodes.set(id, { ...node, basis, friction, brought: broughtBy(entry) });
    },
    "driver.revised": (slice, entry) => {
      const { node, words } = entry.body;
      change(slice.nodes, node, (held): DriverNode => ({ ...held, words, version: entry.id }));
    },
    "driver.linked": (slice, { body: { from, to } }) => {
      change(slice.nodes, from, (held): DriverNode => ({ ...held, serves: once([...held.serves, to]) }));
    },
    "driver.unlinked": (slice, { body: { from, to } }) => {
      change(
        slice.nodes,
        from,
        (held): DriverNode => ({ ...held, serves: held.serves.filter((served) => served !== to) }),
      );
    },
    "driver.removed": (slice, { body }) => {
      change(slice.nodes, body.node, (held): DriverNode => ({ ...held, state: "removed" }));
    },
  },
};
