import { openShelf, type Shelf } from "./shelf.ts";

const shelfOnce: Promise<Shelf> = openShelf();

/** This phone's shelf. It is opened once, and needs no record to be open. */
export const theShelf = (): Promise<Shelf> => shelfOnce;
