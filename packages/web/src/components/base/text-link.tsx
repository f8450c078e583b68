import type { ReactNode } from "react";
import { Link } from "wouter";
import type { IconName } from "../../icons/drawings.tsx";
import { Icon } from "../../icons/icon.tsx";

interface TextActLook {
  readonly icon?: IconName;
  /** Words for a screen reader only, after the visible ones: "Change" + "the walk". */
  readonly of?: string;
  readonly children: ReactNode;
}

function content({ icon, of, children }: TextActLook): ReactNode {
  return (
    <>
      {icon !== undefined && <Icon name={icon} />}
      <span className="text-act-words">
        {children}
        {of !== undefined && <span className="sr"> {of}</span>}
      </span>
    </>
  );
}

/** A quiet link with a full tap target. */
export function TextLink(props: TextActLook & { readonly href: string }): ReactNode {
  return (
    <Link className="text-act" href={props.href}>
      {content(props)}
    </Link>
  );
}

/** The same look for something that happens on this page. */
export function TextButton(props: TextActLook & { readonly onPress: () => void }): ReactNode {
  return (
    <button className="text-act" type="button" onClick={props.onPress}>
      {content(props)}
    </button>
  );
}
