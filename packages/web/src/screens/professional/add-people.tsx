import type { Instant } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { useSession } from "../../app/session.tsx";
import { Button } from "../../components/base/button.tsx";
import { Dialog } from "../../components/base/dialog.tsx";
import { professional as words } from "../../words/en/professional.ts";
import { ImportRecords } from "./import-records.tsx";
import { InviteForm } from "./invite-form.tsx";

export interface AddPeopleProps {
  readonly now: Instant;
  /** Somebody new may be in the list. */
  readonly onCame: () => void;
}

/** Adds a person; a team lead also invites colleagues and imports records. */
export function AddPeople({ onCame }: AddPeopleProps): ReactNode {
  const { isLead } = useSession();
  const [open, setOpen] = useState<"nothing" | "person" | "colleague" | "import">("nothing");
  const close = () => {
    setOpen("nothing");
    onCame();
  };
  return (
    <div className="row row-tight">
      <Button icon="plus" onPress={() => setOpen("person")}>
        {words.addPerson}
      </Button>
      {isLead && (
        <>
          <Button kind="second" onPress={() => setOpen("colleague")}>
            {words.addColleague}
          </Button>
          <Button kind="second" onPress={() => setOpen("import")}>
            {words.import}
          </Button>
        </>
      )}
      <Dialog title={words.addPerson} open={open === "person"} onClose={close}>
        <p>{words.addPersonAbout}</p>
        <InviteForm as="person" />
      </Dialog>
      <Dialog title={words.addColleague} open={open === "colleague"} onClose={close}>
        <InviteForm as="professional" />
      </Dialog>
      <Dialog title={words.import} open={open === "import"} onClose={close}>
        <ImportRecords />
      </Dialog>
    </div>
  );
}
