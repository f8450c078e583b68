export { type App, openApp } from "./app.ts";
export { clock, newId } from "./clock.ts";
export { type Config, ConfigError, readConfig, secretIn } from "./config.ts";
export type { WriteDoor } from "./door/write-door.ts";
export { leadOf } from "./import/import-routes.ts";
export { type ImportReport, runImport } from "./import/run-import.ts";
export { demoSeats, seatParty } from "./people/demo-routes.ts";
export { keyFile, openHouse, type Running, runningFile, type Served, serve } from "./serve.ts";
export { unknownPassword } from "./sign-in/accounts.ts";
