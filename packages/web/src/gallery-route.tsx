import { type ComponentType, type LazyExoticComponent, lazy } from "react";

/** Every component in its states, while developing and for tests. The product's build leaves it out. */
export const gallery: LazyExoticComponent<ComponentType> | undefined =
  import.meta.env.DEV || import.meta.env.MODE === "gallery" ? lazy(() => import("./gallery.tsx")) : undefined;
