import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { precompress } from "./build/precompress.ts";
import { preloadFont } from "./build/preload-font.ts";
import { serviceWorker } from "./build/service-worker.ts";
import { weights } from "./build/weights.ts";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), preloadFont(), serviceWorker(), weights(), precompress()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // The page is served with `default-src 'self'`, which allows no data: address and no inline script.
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      // What every page needs comes in one piece: left to itself, the bundler cuts it into many small ones that weigh more.
      output: { codeSplitting: { groups: [{ name: "shell", test: /web\/src\/app\.tsx$/ }] } },
    },
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: { "/api": { target: `http://127.0.0.1:${process.env["AIMWELL_PORT"] ?? "4173"}`, ws: false } },
  },
});
