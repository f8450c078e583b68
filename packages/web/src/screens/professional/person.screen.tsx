import type { ReactNode } from "react";
import { professional } from "../../words/en/professional.ts";
import { MyRecord } from "../person/mine/my-record.tsx";
import { OnePerson } from "./one-person.tsx";
import "./professional.css";
import "../visit/visit.css";

/** A professional's page about one person. It starts from the aim, as every page about a person does. */
export default function PersonScreen(): ReactNode {
  return <MyRecord title={professional.people}>{(mine) => <OnePerson mine={mine} />}</MyRecord>;
}
