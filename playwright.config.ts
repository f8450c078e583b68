import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { chromiumPath } from "./scripts/chromium.mjs";

// The first process names the folder, and all others of this run inherit the name.
process.env["AIMWELL_SEEDED_DEMO"] ??= join(tmpdir(), `aimwell-browser-demo-${process.pid}`, "data");

// Each file starts a server with a database of its own, and opens the phones and desks that it needs.
export default defineConfig({
  testDir: "test/browser",
  globalTeardown: "test/browser/demo.ts",
  outputDir: ".cache/browser",
  projects: [
    // One acts and the other sees it within a second: that holds for a machine that does nothing else.
    { name: "alone", testMatch: "loop.spec.ts" },
    // Seeding the demo clinic takes longer than most tests: it is done once, and each house begins with a copy.
    { name: "demo", testMatch: "demo.setup.ts" },
    { name: "beside", testIgnore: "loop.spec.ts", dependencies: ["demo"] },
  ],
  forbidOnly: process.env["CI"] !== undefined,
  // No test says how long it may take. These only keep one that hangs from hanging everything.
  timeout: 300_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "Europe/London",
    screenshot: "only-on-failure",
    // A trace notes the whole page at every step, which takes a quarter of a test's time. To follow one that failed:
    // npx playwright test FILE --trace retain-on-failure
    launchOptions: {
      executablePath: await chromiumPath(),
      // As root, as in most containers, Chromium has no sandbox; it opens nothing but our own pages.
      args: ["--no-sandbox", "--headless=shell"],
    },
  },
});
