import { verifyStore } from "@aimwell/store";
import { expect, it } from "vitest";
import { clinic, newFolder, start } from "./app.fixture.ts";

it("a start computes anew what another version kept: lists and figures are as the records give them", async () => {
  const place = newFolder();
  const before = await start(place.folder);
  const { rosa, subject } = await clinic(before.address);
  await rosa.post([rosa.draft(subject, "life.noted", { kind: "joy", title: "Mia, 6" })]);
  const { owner } = before.app.store.engine;
  const panel = { text: "select panel_line as line from subject where subject_id = $1", values: [subject] };
  const kept = await owner.query(panel);
  await owner.query({ text: "update subject set panel_line = '{}' where subject_id = $1", values: [subject] });
  await owner.query({ text: "update summary_basis set version = version - 1", values: [] });
  await before.stop();

  const after = await start(place.folder);
  expect(await after.app.store.engine.owner.query(panel)).toEqual(kept);
  expect((await verifyStore(after.app.store.engine.owner)).broken).toEqual([]);
  await after.stop();
  place.remove();
});
