/**
 * The fewest and most runs that chance gives, by number of useful points from 10 to 60, as improvement
 * guides print them after Swed and Eisenhart, Ann Math Stat 1943;14:66-87. A test holds them against the
 * exact distribution of the number of runs.
 *
 * @see Perla, Provost and Murray, BMJ Qual Saf 2011;20:46-51, table 1.
 */
const fewestRuns = [
  3, 3, 3, 4, 4, 5, 5, 5, 6, 6, 6, 7, 7, 7, 8, 8, 9, 10, 10, 10, 11, 11, 11, 12, 12, 12, 13, 13, 14, 14, 15, 15, 16, 16,
  17, 17, 17, 18, 18, 19, 19, 20, 20, 21, 21, 22, 22, 23, 23, 24, 24,
];
const mostRuns = [
  9, 10, 11, 11, 12, 12, 13, 13, 14, 15, 16, 16, 17, 17, 18, 18, 19, 19, 20, 20, 21, 22, 23, 23, 24, 24, 25, 25, 26, 26,
  27, 27, 28, 28, 29, 30, 31, 31, 32, 32, 33, 33, 34, 34, 35, 35, 36, 36, 37, 38, 38,
];

const first = 10;

/** The accepted numbers of runs, or null where the table is silent (below 10 or above 60 useful points). */
export function runsLimits(useful: number): { readonly fewest: number; readonly most: number } | null {
  const fewest = fewestRuns[useful - first];
  const most = mostRuns[useful - first];
  return fewest === undefined || most === undefined ? null : { fewest, most };
}
