import "./style/style.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { keepOffline } from "./app/keep-offline.ts";
import { keptReading, showReading } from "./app/reading.ts";
import { App } from "./app.tsx";

// Before the first paint, so that nobody sees the page in a size or a light that is not theirs.
showReading(keptReading());

keepOffline();

const root = document.getElementById("root");
if (root === null) throw new Error("expected an element with the id root in index.html");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
