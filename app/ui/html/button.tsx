import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from "react";
import styles from "./button.module.css";
import { classes } from "./classes.ts";
import { Icon, type IconName } from "./icon.tsx";
import { KeyHint } from "./key-hint.tsx";

/** Finds whatever looks like a button. */
export const anyButton = `.${styles.button}`;

interface Look {
  /** One primary a screen; danger is for irreversible acts only. */
  look?: "primary" | "secondary" | "quiet" | "danger";
  icon?: IconName;
  /** Keys printed on the button, e.g. "Ctrl Enter"; also announced as `aria-keyshortcuts`. */
  shortcut?: string;
  children: ReactNode;
}

type ButtonProps = Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className" | "style">;
type LinkButtonProps = Look &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "className" | "style"> & { href: string };

function Face({ icon, shortcut, children }: Look) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {children}
      {shortcut && <KeyHint keys={shortcut} />}
    </>
  );
}

/** "Ctrl Enter" → "Control+Enter", as WAI-ARIA spells shortcuts. */
function spellShortcut(shortcut: string | undefined): string | undefined {
  return shortcut?.replace("Ctrl", "Control").replaceAll(" ", "+");
}

/**
 * A button of a form; submits unless `type` says otherwise. With `aria-disabled` it stays focusable and looks
 * locked; the server still has to refuse.
 */
export function Button({
  look = "primary",
  icon,
  shortcut,
  children,
  type = "submit",
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classes(styles.button, styles[look])}
      aria-keyshortcuts={spellShortcut(shortcut)}
    >
      <Face icon={icon} shortcut={shortcut}>
        {children}
      </Face>
    </button>
  );
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ look = "primary", icon, shortcut, children, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} className={classes(styles.button, styles[look])} aria-keyshortcuts={spellShortcut(shortcut)}>
      <Face icon={icon} shortcut={shortcut}>
        {children}
      </Face>
    </a>
  );
}
