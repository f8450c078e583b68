/** `GET /api/panel`: one row a person whom the reader works with. The row itself is the domain's `PanelRow`. */
export interface PanelPage<Row> {
  readonly rows: readonly Row[];
  /** For paging: the subject after which the next page begins, or null at the end. */
  readonly next: string | null;
}

/** One line of the import's answer while it runs (newline-delimited JSON). */
export type ImportNews =
  | {
      readonly news: "skipped";
      readonly file: string;
      readonly path: string;
      readonly resourceType: string;
      readonly reason: string;
    }
  | { readonly news: "progress"; readonly done: number; readonly of: number }
  | { readonly news: "stopped"; readonly words: string }
  | {
      readonly news: "done";
      readonly resources: number;
      readonly imported: number;
      readonly skipped: number;
      readonly failed: number;
      readonly people: readonly { readonly subject: string; readonly name: string }[];
      /** What each kind of resource became, the most first. */
      readonly became: readonly ImportBecame[];
      /** Why resources were left out, the most first. */
      readonly leftOut: readonly { readonly reason: string; readonly count: number }[];
    };

/** So many resources of one kind became, among others, entries of this type, or measurements. */
export interface ImportBecame {
  readonly resourceType: string;
  readonly became: string;
  readonly count: number;
}
