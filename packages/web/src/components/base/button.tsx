import type { ReactNode } from "react";
import { Link } from "wouter";
import type { IconName } from "../../icons/drawings.tsx";
import { Icon } from "../../icons/icon.tsx";
import { classNames } from "./class-names.ts";

/** Buttons are ink. Colour is kept for meaning, and the one exception is calling for help and stopping for good. */
export type ButtonKind = "main" | "second" | "text" | "on-plum" | "help" | "stop";

interface ButtonLook {
  readonly kind?: ButtonKind;
  readonly icon?: IconName;
  readonly iconFlips?: boolean;
  readonly wide?: boolean;
  /** Needed when the words alone do not say what the button acts upon, or when it shows an icon alone. */
  readonly label?: string;
  readonly children?: ReactNode;
}

export interface ButtonProps extends ButtonLook {
  readonly type?: "button" | "submit";
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly describedBy?: string;
  readonly onPress?: () => void;
}

export interface ButtonLinkProps extends ButtonLook {
  readonly href: string;
}

function look({ kind = "main", wide = false, icon, iconFlips = false, children }: ButtonLook) {
  return {
    className: classNames("button", `button-${kind}`, wide && "button-wide", children === undefined && "button-icon"),
    content: (
      <>
        {icon !== undefined && <Icon name={icon} flips={iconFlips} />}
        {children}
      </>
    ),
  };
}

/** Does something on this page. */
export function Button(props: ButtonProps): ReactNode {
  const { className, content } = look(props);
  return (
    <button
      className={className}
      type={props.type === "submit" ? "submit" : "button"}
      disabled={props.disabled}
      aria-label={props.label}
      aria-pressed={props.pressed}
      aria-describedby={props.describedBy}
      onClick={props.onPress}
    >
      {content}
    </button>
  );
}

/** Goes to another page of Aimwell, or calls a phone number. */
export function ButtonLink(props: ButtonLinkProps): ReactNode {
  const { className, content } = look(props);
  if (!props.href.startsWith("/")) {
    return (
      <a className={className} href={props.href} aria-label={props.label}>
        {content}
      </a>
    );
  }
  return (
    <Link className={className} href={props.href} aria-label={props.label}>
      {content}
    </Link>
  );
}
