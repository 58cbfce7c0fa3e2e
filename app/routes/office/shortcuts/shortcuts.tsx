import { useNavigate } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import type { NavGroup } from "#app/ui/html/office-nav.tsx";
import { isTyping, moveBetweenRows, pressNamed, spellKeys } from "./keys.ts";
import { Palette } from "./palette.tsx";
import type { PaletteGroup } from "./palette-entries.ts";
import { ShortcutHelp } from "./shortcut-help.tsx";

interface ShortcutsProps {
  hasSingleKeys: boolean;
  /** Where one can go from every page of the office. */
  places: readonly Pick<NavGroup, "heading" | "links">[];
  /** Address of what the office has for these words. */
  searchAddress: (typed: string) => string;
}

/**
 * Keys of the office: each presses the button that prints it, and Ctrl+K shows all that can be done. Single keys stay
 * quiet while one types, and for good once they are switched off in the settings (WCAG 2.1.4).
 */
export function Shortcuts({ hasSingleKeys, places, searchAddress }: ShortcutsProps) {
  const navigate = useNavigate();
  const help = useRef<HTMLDialogElement>(null);
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]")) return;
      const keys = spellKeys(event);
      if (keys === "Escape" && isTyping(event.target)) return void (event.target as HTMLElement).blur();
      const isSingle = !keys.startsWith("Control+");
      if (isSingle && (!hasSingleKeys || isTyping(event.target))) return;
      if (keys === "Control+K") setPaletteOpen(true);
      else if (keys === "?") help.current?.showModal();
      else {
        const go = (address: string) => navigate(address, { replace: true, preventScrollReset: true });
        if (!moveBetweenRows(keys, go) && !pressNamed(keys, event.target)) return;
      }
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [hasSingleKeys, navigate]);

  const go = (address: string) => location.assign(address);
  const showHelp = {
    label: "Skróty klawiszowe",
    keys: hasSingleKeys ? "?" : undefined,
    run: () => help.current?.showModal(),
  };
  const groups: PaletteGroup[] = [
    ...places.map(({ heading, links }) => ({
      heading,
      entries: links.map(({ href, label }) => ({ label, run: () => go(href) })),
    })),
    { heading: "Pomoc", entries: [showHelp] },
  ];
  return (
    <>
      <ShortcutHelp dialog={help} />
      <Palette
        isOpen={isPaletteOpen}
        onClose={() => setPaletteOpen(false)}
        places={groups}
        search={(typed) => go(searchAddress(typed))}
      />
    </>
  );
}
