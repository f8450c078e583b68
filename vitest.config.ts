import { defineConfig } from "vitest/config";

// No test says how long it may take. This only keeps a test that hangs from hanging everything.
const hangs = { testTimeout: 180_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    maxWorkers: 2,
    // isolate is false in both: files of one worker share the modules that they load. To load its room anew took most files
    // longer than their tests. So no file may leave anything changed behind that others see.
    projects: [
      {
        test: {
          name: "unit",
          include: ["packages/*/src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
          exclude: ["**/*.store.test.ts"],
          isolate: false,
          ...hangs,
        },
      },
      {
        // These start a real PostgreSQL, each file its own.
        test: { name: "store", include: ["packages/*/src/**/*.store.test.ts"], isolate: false, ...hangs },
      },
    ],
  },
});
