/** Something that a rule found: an error, unless `isMild`, which asks for a second look. */
export type Finding = {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly says: string;
  readonly isMild?: boolean;
};

/** A finding that is kept, for a reason that a reader can judge. */
export type Exception = { readonly rule: string; readonly file: string; readonly reason: string };

/** Takes out what is excepted. An exception that nothing needs any more is itself a finding. */
export function withoutExceptions(found: readonly Finding[], kept: readonly Exception[]): readonly Finding[] {
  const covers = (exception: Exception, finding: Finding): boolean =>
    exception.rule === finding.rule && exception.file === finding.file;
  const needless = kept.filter((exception) => !found.some((finding) => covers(exception, finding)));
  return [
    ...found.filter((finding) => !kept.some((exception) => covers(exception, finding))),
    ...needless.map(({ rule, file }) => ({ rule: "exception", file, line: 1, says: `no longer needs "${rule}" kept` })),
  ];
}
