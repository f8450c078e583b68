import { describe, expect, it } from "vitest";
import { rosa, rosasScene, type Scene, tom } from "../../history/scene.ts";
import { partner, subject } from "../../history/world.ts";
import type { EntryId, Instant, StandardId, VisitId } from "../../ids.ts";
import { panelRow } from "../../panel/panel-row.ts";
import { emptyRecord } from "../../record/record.ts";
import { repeatedReplies } from "../standard/repeated.ts";
import { betweenVisits } from "./between-visits.ts";

const rowOf = (scene: Scene, series = new Map()) => panelRow(scene.record, { subject, series });

describe("between visits", () => {
  const now = "2026-03-04T10:00:00.000Z" as Instant;

  it("a question waits until it is answered, by the time that the team set", () => {
    const scene = rosasScene();
    const asked = scene.say(rosa, "question.asked", { words: "May I swim?" });
    const waiting = (hours: number | null) => betweenVisits([rowOf(scene)], { hours, now });
    expect(waiting(48)).toMatchObject([{ dueAt: "2026-03-04T09:00:00.000Z", isLate: true }]);
    expect(waiting(72)).toMatchObject([{ isLate: false }]);
    expect(waiting(null)).toMatchObject([{ dueAt: null, isLate: false }]);
    const reply = { to: asked, words: "Yes", response: { kind: "flexible", name: "Swimming" } } as const;
    expect(scene.answer(rosa, "reply.given", reply)).toBe("not_allowed");
    expect(scene.answer(tom, "reply.given", { ...reply, to: rosa.party as string as EntryId })).toBe(
      "unknown_reference",
    );
    scene.say(tom, "reply.given", reply);
    expect(waiting(48)).toEqual([]);
  });

  it("a visit answers what was told before it, and who needs help fast stands first", () => {
    const scene = rosasScene();
    scene.say(rosa, "question.asked", { words: "May I swim?" });
    scene.now = "2026-03-02T11:00:00.000Z" as Instant;
    scene.say(rosa, "life.state-told", { state: "need-help-fast" });
    expect(betweenVisits([rowOf(scene)], { hours: 48, now }).map(({ told }) => told.what)).toEqual([
      "need-help-fast",
      "question",
    ]);
    const visit = scene.say<"visit.planned", VisitId>(tom, "visit.planned", {
      startsAt: scene.now,
      professional: partner,
    });
    scene.say(tom, "visit.opened", { visit });
    scene.say(tom, "visit.closed", { visit, promises: [] });
    expect(betweenVisits([rowOf(scene)], { hours: 48, now })).toEqual([]);
  });

  it("a flexible answer that was given twice may become a standard, and does not ask again once it is", () => {
    const scene = rosasScene();
    for (const name of ["Going on after missed days", "going on  after missed days ", "Another"]) {
      const to = scene.say(rosa, "question.asked", { words: "And now?" });
      scene.say(tom, "reply.given", { to, words: "Go on", response: { kind: "flexible", name } });
    }
    const rows = [rowOf(scene)];
    const [repeated] = repeatedReplies(rows, emptyRecord().standard);
    expect(repeated).toMatchObject({ times: 2, people: 1 });
    const brought = { entry: "e" as EntryId, by: partner, as: "professional", at: now } as const;
    const standard = {
      id: "s" as StandardId,
      title: "Missed days",
      words: "Go on",
      state: "current",
      brought,
    } as const;
    const standards = new Map([[standard.id, { ...standard, from: "Going on after missed days" }]]);
    expect(repeatedReplies(rows, { standards })).toEqual([]);
  });
});
