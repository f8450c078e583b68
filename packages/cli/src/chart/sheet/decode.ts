import { ChartRefusal, problem } from "../problem.ts";

const saveAsCsv = "In the spreadsheet choose File, Save as, CSV (UTF-8), and give that file.";

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** What a file's first bytes say it is, where that is not text that we read. */
function notText(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return `It is a workbook (XLSX, ODS) or a ZIP file. ${saveAsCsv}`;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return `It is an old Excel workbook (XLS). ${saveAsCsv}`;
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return `It is a PDF. ${saveAsCsv}`;
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return `It is text in UTF-16 (in Excel: "Unicode text"). ${saveAsCsv}`;
  }
  return bytes.subarray(0, 4096).includes(0) ? `It is not text. ${saveAsCsv}` : null;
}

export interface Decoded {
  readonly text: string;
  /** Not UTF-8: read as Windows writes it, which numbers and days survive. */
  readonly isWindows: boolean;
}

/** A file's bytes as text. @throws ChartRefusal for what is no text. */
export function decode(bytes: Uint8Array): Decoded {
  const why = notText(bytes);
  if (why !== null) throw new ChartRefusal([problem("not_csv", why)]);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isWindows: false };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { text: new TextDecoder("windows-1252").decode(bytes), isWindows: true };
  }
}
