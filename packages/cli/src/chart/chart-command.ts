import { Command, Option } from "commander";
import { type ChartFlags, chartNames, kindNames, profileNames, ruleNames } from "./options.ts";

const each = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

const examples = `
Examples:
  aimwell chart waits.csv --better down --target 15 --unit min
  aimwell chart falls.csv --value falls --of "bed days" --kind rate --better down --svg falls.svg
  aimwell chart readback.csv --better up --phase "2026-05-04 New call system" --png readback.png
  aimwell chart events.csv --kind days-between

The first line of the file names the columns; then one line a day, week or month. The file stays on this machine.`;

/** `aimwell chart`: from a spreadsheet to a chart that says what it shows. */
export function chartCommand(): Command {
  return new Command("chart")
    .description("make a run or control chart from a spreadsheet (CSV), and say what it shows")
    .argument("<file>", "the CSV file, or - for standard input")
    .option("--svg <file>", "write the chart as a picture for documents and print")
    .option("--png <file>", "write the chart as a picture for slides and messages")
    .option("--overwrite", "write over a picture that is there already")
    .option("--json", "everything as one line of JSON")
    .option("--no-drawing", "leave out the drawing in letters")
    .option("--date <column>", "the column with the days")
    .option("--value <column>", "the column with the values, or with how many")
    .option("--of <column>", "the column with how many there were, for shares and rates")
    .addOption(new Option("--dates <order>", "how days such as 03/04/2026 are meant").choices(["dmy", "mdy"]))
    .addOption(new Option("--kind <kind>", "what the values are; this chooses the chart").choices(kindNames))
    .addOption(new Option("--chart <type>", "this type of chart instead").choices(chartNames))
    .option("--per <number>", "show a rate per so much, such as 1000")
    .addOption(new Option("--better <way>", "which way is better").choices(["up", "down", "neither"]))
    .option("--target <number>", "what is wanted, as it is drawn (90 for 90 %)")
    .option("--baseline <number>", "only so many first points set middle and limits")
    .option("--phase <day and reason>", 'begin a new stretch: "2026-05-04 New call system"; may be repeated', each)
    .option("--exclude <day and reason>", 'leave a point out: "2026-03-02 Power cut"; may be repeated', each)
    .option("--least <number>", "the values can't be below this")
    .option("--most <number>", "the values can't be above this")
    .addOption(new Option("--rules <set>", "rules for signals (aimwell when not given)").choices(ruleNames))
    .addOption(new Option("--profile <tool>", "reckon as this tool does, to compare").choices(profileNames))
    .option("--title <words>", "the chart's title")
    .option("--unit <words>", 'the unit of the values, such as min or "%"')
    .addHelpText("after", examples)
    .action(async (file: string, flags: ChartFlags) => (await import("./make-chart.ts")).makeChart(file, flags));
}
