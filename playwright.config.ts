import { defineConfig } from "@playwright/test";
import { chromiumPath } from "./scripts/chromium.mjs";

// Each file starts a server with a database of its own, and opens the phones and desks that it needs.
export default defineConfig({
  testDir: "test/browser",
  outputDir: ".cache/browser",
  projects: [
    // One acts and the other sees it within a second: that holds for a machine that does nothing else.
    { name: "alone", testMatch: "loop.spec.ts" },
    { name: "beside", testIgnore: "loop.spec.ts" },
  ],
  forbidOnly: process.env["CI"] !== undefined,
  // No test says how long it may take. These only keep one that hangs from hanging everything.
  timeout: 300_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "Europe/London",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: await chromiumPath(),
      // As root, as in most containers, Chromium has no sandbox; it opens nothing but our own pages.
      args: ["--no-sandbox", "--headless=shell"],
    },
  },
});
