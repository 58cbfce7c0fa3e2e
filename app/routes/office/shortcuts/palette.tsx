import { useEffect, useRef } from "react";
import styles from "./palette.module.css";
import { PaletteBody } from "./palette-body.tsx";
import type { PaletteGroup } from "./palette-entries.ts";

interface PaletteProps {
  isOpen: boolean;
  onClose: () => void;
  /** Where one can go from any page. */
  places: readonly PaletteGroup[];
  /** Looks for what was typed in the whole office. */
  search: (typed: string) => void;
}

/** All that can be done here and where one can go, found by typing: Ctrl+K. */
export function Palette({ isOpen, onClose, places, search }: PaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  const run = (act: () => void) => {
    dialog.current?.close();
    act();
  };
  return (
    <dialog
      className={styles.palette}
      ref={dialog}
      onClose={onClose}
      aria-label="Polecenia i miejsca"
      closedby="any"
    >
      {isOpen && <PaletteBody places={places} search={search} run={run} />}
    </dialog>
  );
}
