import { ConfigError } from "@aimwell/server";
import { type FoundPerson, findPerson, type Reached } from "@aimwell/store";

/** The person of a command, by id or by the email of the account. */
export async function thePerson({ owner }: Reached, idOrEmail: string): Promise<FoundPerson> {
  const found = await findPerson(owner, idOrEmail);
  if (found !== null) return found;
  throw new ConfigError("There is no person with this id or email here. Nothing was done. Check it and try again.");
}
