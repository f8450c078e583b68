import type { PartyId } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { Dialog } from "../../components/base/dialog.tsx";
import { TextButton } from "../../components/base/text-link.tsx";
import { Who } from "../../components/people/who.tsx";
import { team as words } from "../../words/en/team.ts";
import { teamImprovement as said } from "../../words/en/team-improvement.ts";
import { TakeIn } from "./take-in.tsx";
import type { OfTeam } from "./team-page.tsx";
import { WriteDialog } from "./write-dialog.tsx";

interface PartnersProps extends OfTeam {
  readonly onClose: () => void;
}

type Asking =
  | { readonly is: "nobody" | "takes" }
  | { readonly is: "leaves"; readonly party: PartyId; readonly name: string };

/** Patient partners by name. Staff take one in; whoever is a partner may leave by oneself. */
export default function Partners({ board, write, onClose }: PartnersProps): ReactNode {
  const { partners, reader, may } = board.team;
  const [asking, setAsking] = useState<Asking>({ is: "nobody" });
  const onBack = () => setAsking({ is: "nobody" });
  if (asking.is === "takes") return <TakeIn board={board} write={write} onClose={onBack} />;
  if (asking.is === "leaves") {
    return (
      <WriteDialog
        title={said.leaves({ name: asking.name })}
        about={said.leavesAbout}
        open
        onClose={onBack}
        saveWords={said.leave}
        questions={[{ key: "because", label: said.leavesWhy, kind: "line", most: 500, isOptional: true }]}
        onWrite={({ because = "" }) =>
          write("member.left", { party: asking.party, ...(because === "" ? {} : { because }) })
        }
      />
    );
  }
  return (
    <Dialog
      title={said.crew}
      open
      onClose={onClose}
      actions={
        <>
          {may.includes("member.joined") && (
            <Button icon="plus" onPress={() => setAsking({ is: "takes" })}>
              {said.takeIn}
            </Button>
          )}
          <Button kind="second" onPress={onClose}>
            {words.close}
          </Button>
        </>
      }
    >
      {partners.length === 0 && <p>{words.noPartners}</p>}
      <ul className="rows">
        {partners.map(({ party, name }) => (
          <li key={party}>
            <Who role="person" name={name} size="small" />
            <span className="grow">{name}</span>
            {(reader.isStaff || reader.party === party) && may.includes("member.left") && (
              <span className="rows-end">
                <TextButton of={name} onPress={() => setAsking({ is: "leaves", party, name })}>
                  {said.leave}
                </TextButton>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
