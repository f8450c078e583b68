import type { ReactNode } from "react";

/** Drawn for this project on one 24 grid with one stroke. */
export const drawings = {
  aim: (
    <>
      <circle cx="12" cy="12" r="9" />
      <circle cx="12" cy="12" r="4.6" />
      <circle cx="12" cy="12" r="0.9" fill="currentColor" />
    </>
  ),
  science: (
    <>
      <g fill="currentColor" stroke="none">
        <circle cx="5.5" cy="5.5" r="2" />
        <circle cx="12" cy="5.5" r="2" />
        <circle cx="5.5" cy="12" r="2" />
        <circle cx="12" cy="12" r="2" />
        <circle cx="5.5" cy="18.5" r="2" />
      </g>
      <circle cx="18.5" cy="5.5" r="1.6" />
      <circle cx="18.5" cy="12" r="1.6" />
      <circle cx="12" cy="18.5" r="1.6" />
      <circle cx="18.5" cy="18.5" r="1.6" />
    </>
  ),
  place: (
    <>
      <path d="M5 20v-8.2L12 6l7 5.8V20" />
      <path d="M10 20v-5h4v5" />
      <path d="M2.5 20h19" />
    </>
  ),
  better: (
    <>
      <path d="M3 20h18" />
      <path d="M4 15l4.5-2.5 4 1.2L20 5.5" />
      <circle cx="8.5" cy="12.5" r="1.4" fill="currentColor" />
      <circle cx="12.5" cy="13.7" r="1.4" fill="currentColor" />
      <circle cx="20" cy="5.5" r="1.4" fill="currentColor" />
    </>
  ),
  match: (
    <>
      <circle cx="9" cy="12" r="6" />
      <circle cx="15" cy="12" r="6" />
    </>
  ),
  fit: (
    <>
      <path d="M4 13h5v-2.2a2.2 2.2 0 1 1 4.4 0V13H20v7H4z" />
      <path d="M4 8V4h16v4" />
    </>
  ),
  test: (
    <>
      <path d="M19.5 12a7.5 7.5 0 0 1-13 5.1" />
      <path d="M4.5 12a7.5 7.5 0 0 1 13-5.1" />
      <path d="M17.8 3.2v3.9h-3.9" />
      <path d="M6.2 20.8v-3.9h3.9" />
    </>
  ),
  eye: (
    <>
      <path d="M2.5 12S6 5.8 12 5.8 21.5 12 21.5 12 18 18.2 12 18.2 2.5 12 2.5 12z" />
      <circle cx="12" cy="12" r="2.8" />
    </>
  ),
  lock: (
    <>
      <rect x="5" y="11" width="14" height="9" rx="2" />
      <path d="M8 11V8a4 4 0 0 1 8 0v3" />
    </>
  ),
  mic: (
    <>
      <rect x="9" y="3" width="6" height="11" rx="3" />
      <path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3" />
    </>
  ),
  pen: (
    <>
      <path d="M4 20l1-4.5L16.5 4 20 7.5 8.5 19z" />
      <path d="M14 6.5l3.5 3.5" />
    </>
  ),
  plus: (
    <>
      <path d="M12 5v14M5 12h14" />
    </>
  ),
  check: (
    <>
      <path d="M5 12.5l4.5 4.5L19 7.5" />
    </>
  ),
  cross: (
    <>
      <path d="M6 6l12 12M18 6L6 18" />
    </>
  ),
  right: (
    <>
      <path d="M9 5l7 7-7 7" />
    </>
  ),
  left: (
    <>
      <path d="M15 5l-7 7 7 7" />
    </>
  ),
  down: (
    <>
      <path d="M5 9l7 7 7-7" />
    </>
  ),
  arrow: (
    <>
      <path d="M4 12h15M13 6l6 6-6 6" />
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7v5l3.5 2" />
    </>
  ),
  bus: (
    <>
      <rect x="4" y="4" width="16" height="13" rx="2.5" />
      <path d="M4 11h16M8 17v2.5M16 17v2.5" />
      <circle cx="8" cy="14" r="0.8" fill="currentColor" />
      <circle cx="16" cy="14" r="0.8" fill="currentColor" />
    </>
  ),
  person: (
    <>
      <circle cx="12" cy="7.5" r="3.8" />
      <path d="M4.5 20.5c.8-4.2 3.7-6.5 7.5-6.5s6.7 2.3 7.5 6.5" />
    </>
  ),
  people: (
    <>
      <circle cx="8.5" cy="8" r="3.3" />
      <path d="M2.5 19c0.6-3.7 2.9-5.6 6-5.6s5.4 1.9 6 5.6" />
      <path d="M15.5 5a3.3 3.3 0 0 1 0 6.2M17.2 13.9c2.3 0.5 3.8 2.2 4.3 5.1" />
    </>
  ),
  heart: (
    <>
      <path d="M12 20s-7.5-4.6-7.5-10A4.3 4.3 0 0 1 12 7.3 4.3 4.3 0 0 1 19.5 10c0 5.4-7.5 10-7.5 10z" />
    </>
  ),
  pill: (
    <>
      <rect x="3" y="8.5" width="18" height="7" rx="3.5" transform="rotate(-35 12 12)" />
      <path d="M9.8 8.5l4.3 6.2" />
    </>
  ),
  letter: (
    <>
      <rect x="3" y="5.5" width="18" height="13" rx="2" />
      <path d="M3.5 7l8.5 6 8.5-6" />
    </>
  ),
  calendar: (
    <>
      <rect x="4" y="5" width="16" height="15" rx="2" />
      <path d="M4 10h16M8.5 3v4M15.5 3v4" />
    </>
  ),
  chat: (
    <>
      <path d="M4 5h16v11H10l-5 4v-4H4z" />
    </>
  ),
  help: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M9.5 9.5a2.6 2.6 0 1 1 3.7 2.3c-0.8 0.4-1.2 0.9-1.2 1.9" />
      <circle cx="12" cy="16.8" r="0.9" fill="currentColor" stroke="none" />
    </>
  ),
  print: (
    <>
      <path d="M7 9V4h10v5" />
      <rect x="3.5" y="9" width="17" height="8" rx="1.5" />
      <path d="M7 14h10v6H7z" />
    </>
  ),
  "no-signal": (
    <>
      <path d="M7.5 18.5h9a4 4 0 0 0 2.7-6.9M14.8 6.5A6 6 0 0 0 6.3 11a4 4 0 0 0-1.1 7.2M3.5 3.5l17 17" />
    </>
  ),
  "text-size": (
    <>
      <path d="M3 18L8 6l5 12M4.8 14h6.4M14.5 18l3.2-8 3.3 8M15.5 15.5h4.4" />
    </>
  ),
  flag: (
    <>
      <path d="M6 21V4M6 4.5h11l-2.5 4 2.5 4H6" />
    </>
  ),
  warn: (
    <>
      <path d="M12 4l9 16H3z" />
      <path d="M12 10v4.5" />
      <circle cx="12" cy="17.3" r="0.9" fill="currentColor" stroke="none" />
    </>
  ),
  info: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 11v5.5" />
      <circle cx="12" cy="7.8" r="0.9" fill="currentColor" stroke="none" />
    </>
  ),
  share: (
    <>
      <circle cx="6" cy="12" r="2.6" />
      <circle cx="18" cy="6" r="2.6" />
      <circle cx="18" cy="18" r="2.6" />
      <path d="M8.4 10.9l7.2-3.7M8.4 13.1l7.2 3.7" />
    </>
  ),
  note: (
    <>
      <path d="M5 4h14v12l-4 4H5z" />
      <path d="M15 20v-4h4M8.5 8.5h7M8.5 12h5" />
    </>
  ),
  scale: (
    <>
      <path d="M12 4v16M7 20h10M5 7h14" />
      <path d="M5 7l-2.5 6h5zM19 7l-2.5 6h5z" />
    </>
  ),
  network: (
    <>
      <circle cx="12" cy="12" r="2.6" />
      <circle cx="5" cy="5.5" r="2" />
      <circle cx="19" cy="5.5" r="2" />
      <circle cx="5" cy="18.5" r="2" />
      <circle cx="19" cy="18.5" r="2" />
      <path d="M6.5 7l3.6 3.2M17.5 7l-3.6 3.2M6.5 17l3.6-3.2M17.5 17l-3.6-3.2" />
    </>
  ),
  bulb: (
    <>
      <path d="M9 17.5h6M10 20.5h4" />
      <path d="M8.5 14.5A6 6 0 1 1 15.5 14.5c-0.5 0.5-0.5 1.5-0.5 3H9c0-1.5 0-2.5-0.5-3z" />
    </>
  ),
  home: (
    <>
      <path d="M4 11l8-7 8 7v9H4z" />
    </>
  ),
  plan: (
    <>
      <rect x="4.5" y="3.5" width="15" height="17" rx="2" />
      <path d="M8 9l1.5 1.5L12 8M8 15l1.5 1.5L12 14M14 9.5h2.5M14 15.5h2.5" />
    </>
  ),
  hide: (
    <>
      <path d="M4 4l16 16" />
      <path d="M9.5 6.2A9 9 0 0 1 12 5.8c6 0 9.5 6.2 9.5 6.2a16 16 0 0 1-3 3.6M6 8a16 16 0 0 0-3.5 4S6 18.2 12 18.2c1.5 0 2.9-.4 4-.9" />
    </>
  ),
  swim: (
    <>
      <path d="M3 17c1.5 1.3 3 1.3 4.5 0s3-1.3 4.5 0 3 1.3 4.5 0 3-1.3 4.5 0" />
      <circle cx="17" cy="8" r="2" />
      <path d="M5 13l5-4.5 5 4.5" />
    </>
  ),
  settings: (
    <>
      <circle cx="12" cy="12" r="3" />
      <path d="M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M18.4 5.6l-2.1 2.1M7.7 16.3l-2.1 2.1" />
    </>
  ),
  hand: (
    <>
      <path d="M4 13l4-1.5 4 2.5h3.5a1.7 1.7 0 0 1 0 3.4H11" />
      <path d="M4 19l4-0.5 4.5 1.5L20 16" />
      <path d="M12 10.5S8.5 8.5 8.5 6A1.9 1.9 0 0 1 12 5a1.9 1.9 0 0 1 3.5 1c0 2.5-3.5 4.5-3.5 4.5z" />
    </>
  ),
  stop: (
    <>
      <rect x="6" y="6" width="12" height="12" rx="2" />
    </>
  ),
  speak: (
    <>
      <path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5z" />
      <path d="M15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" />
    </>
  ),
  phone: (
    <>
      <path d="M6 3.5h3.5l1.5 4.5-2.3 1.6a12 12 0 0 0 5.7 5.7L16 13l4.5 1.5V18a2.5 2.5 0 0 1-2.7 2.5C10.5 20 4 13.5 3.5 6.2A2.5 2.5 0 0 1 6 3.5z" />
    </>
  ),
  undo: (
    <>
      <path d="M4 9h10a5.5 5.5 0 0 1 0 11H8" />
      <path d="M8 4.5L3.5 9 8 13.5" />
    </>
  ),
  out: (
    <>
      <path d="M10 4H5v16h5" />
      <path d="M10 12h10M16 7.5l4.5 4.5-4.5 4.5" />
    </>
  ),
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;
