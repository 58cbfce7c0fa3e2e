import { useBeforeUnload } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState } from "react";

/** Knows whether anything was typed since the last save, and has the browser ask before the page is left without it. */
export function useDraftKeeping() {
  const form = useRef<HTMLFormElement>(null);
  const [isChanged, setChanged] = useState(false);
  const isLeavingBySave = useRef(false);

  useBeforeUnload(
    useCallback(
      (leaving) => {
        if (isChanged && !isLeavingBySave.current) leaving.preventDefault();
      },
      [isChanged],
    ),
  );

  useEffect(() => {
    const element = form.current;
    const startSaving = () => {
      isLeavingBySave.current = true;
      setChanged(false);
    };
    element?.addEventListener("submit", startSaving);
    return () => element?.removeEventListener("submit", startSaving);
  }, []);

  return {
    form,
    isChanged,
    onInput: () => {
      isLeavingBySave.current = false;
      setChanged(true);
    },
  };
}
