import { describe, expect, it } from "vitest";
import { readingFrom, readingInLine, usualReading } from "./reading.ts";
import { isCurrent, placesOf, routes } from "./routes.ts";

describe("the places of each role", () => {
  it("a person has at most five, a professional at most six", () => {
    expect(placesOf("person").length).toBeLessThanOrEqual(5);
    expect(placesOf("supporter").length).toBeLessThanOrEqual(5);
    expect(placesOf("professional").length).toBeLessThanOrEqual(6);
  });
  it("every place has a page", () => {
    const paths = new Set(routes.map((route) => route.path));
    const places = (["person", "supporter", "professional"] as const).flatMap(placesOf);
    expect(places.filter((place) => !paths.has(place.href))).toEqual([]);
  });
  it.each([
    ["/me", "/me"],
    ["/me/plan", "/me/plan"],
    ["/me/aim/edit", "/me"],
  ])("%s is in the place %s, and in no other", (location, href) => {
    const places = placesOf("person");
    expect(places.filter((place) => isCurrent(place, location, places)).map((place) => place.href)).toEqual([href]);
  });
});

describe("how a reader reads", () => {
  it("is kept as it was chosen", () => {
    const reading = { text: "largest", letters: "easy", theme: "dark" } as const;
    expect(readingFrom(readingInLine(reading))).toEqual(reading);
  });
  it.each([null, "", "huge odd pink"])("is as usual when nothing is kept, or something odd: %j", (kept) =>
    expect(readingFrom(kept)).toEqual(usualReading),
  );
});
