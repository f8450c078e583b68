export * from "./account.ts";
export * from "./entries.ts";
export * from "./panel.ts";
export * from "./record.ts";
export * from "./refusals.ts";
export * from "./session.ts";
export * from "./wall/wall.ts";
