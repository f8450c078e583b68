import { open } from "./engine.fixture.ts";

// A process that writes numbers, one commit each, and says each one after its commit. It is made to be killed.
const [, , folder = "", name = ""] = process.argv;
const { engine } = await open(folder, name === "pglite" ? "pglite" : "embedded");
await engine.owner.script(
  "create table if not exists said (n bigint primary key); grant select, insert on said to aimwell_app",
);
const [{ last } = { last: 0 }] = await engine.application.query<{ last: number }>({
  text: "select coalesce(max(n), 0) as last from said",
});
for (let n = last + 1; ; n += 1) {
  await engine.application.query({ text: "insert into said values ($1)", values: [n], name: "say" });
  process.stdout.write(`${n}\n`);
}
