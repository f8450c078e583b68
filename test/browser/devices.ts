import type { Browser, BrowserContext, Page } from "@playwright/test";

/** Everything that the phone or desk of one party was told by the server, and what went wrong on its pages. */
export interface Device {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Console errors, errors that nobody caught, and requests to anywhere but the server. */
  readonly faults: string[];
  /** The bodies of all API answers so far. */
  readonly answers: () => Promise<readonly string[]>;
}

export interface Look {
  readonly width: number;
  readonly scheme?: "light" | "dark";
  readonly cookies?: Awaited<ReturnType<BrowserContext["storageState"]>>;
  /** As in the first seconds of a first visit: the device does not keep Aimwell's own files yet. */
  readonly keepsNothing?: boolean;
}

/** A phone is 390 wide and touched; a desk is wider. */
export async function open(browser: Browser, address: string, look: Look): Promise<Device> {
  const isPhone = look.width < 600;
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: look.width, height: isPhone ? 844 : 800 },
    hasTouch: isPhone,
    colorScheme: look.scheme ?? "light",
    // Nothing is waited for that only moves.
    reducedMotion: "reduce",
    ...(look.cookies === undefined ? {} : { storageState: look.cookies }),
    ...(look.keepsNothing === true ? { serviceWorkers: "block" as const } : {}),
  });
  const page = await context.newPage();
  const faults: string[] = [];
  const bodies: Promise<string>[] = [];
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("console", (message) => {
    const { url } = message.location();
    // A browser writes every refusal of the API into its console; the page says it in words.
    const isRefusal = message.text().startsWith("Failed to load resource") && url.startsWith(`${address}/api/`);
    if (message.type() === "error" && !isRefusal) faults.push(`console: ${message.text()} ${url}`);
  });
  context.on("request", (request) => {
    const url = request.url();
    if (!/^(data|blob|about):/u.test(url) && !url.startsWith(`${address}/`)) faults.push(`asked ${url}`);
  });
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    // The live line never ends, so it has no body to read; an answer that a new page cut off has none either.
    if (!pathname.startsWith("/api/") || pathname === "/api/live") return;
    bodies.push(
      response.text().then(
        (text) => text,
        () => "",
      ),
    );
  });
  return { context, page, faults, answers: () => Promise.all(bodies) };
}

export const phone = (browser: Browser, address: string, look: Partial<Look> = {}): Promise<Device> =>
  open(browser, address, { width: 390, ...look });
export const desk = (browser: Browser, address: string): Promise<Device> => open(browser, address, { width: 1280 });

/** The signal goes once all of the page is there: what is still on its way then never comes, and a page may well say so. */
export async function loseSignal({ context, page }: Device): Promise<void> {
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
}
