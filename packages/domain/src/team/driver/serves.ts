import type { NodeId } from "../../ids.ts";
import type { DriverNode } from "./driver.ts";

/**
 * Whether one node serves another, at once or by way of others.
 *
 * @param nodes - the diagram; nodes that it does not hold (an improvement, one that was removed whole) serve nothing.
 */
export function servesAtLast(nodes: ReadonlyMap<NodeId, DriverNode>, from: NodeId, to: NodeId): boolean {
  const seen = new Set<NodeId>();
  const next = [from];
  for (let node = next.pop(); node !== undefined; node = next.pop()) {
    if (node === to) return true;
    if (seen.has(node)) continue;
    seen.add(node);
    next.push(...(nodes.get(node)?.serves ?? []));
  }
  return false;
}
