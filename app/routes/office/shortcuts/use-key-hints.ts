import { useRouteLoaderData } from "@remix-run/react";
import type { loader } from "#app/root.tsx";

/** Gives a single-key shortcut for printing on a button, or nothing when the person has switched them off. */
export function useKeyHints(): (key: string) => string | undefined {
  const hasShortcuts = useRouteLoaderData<typeof loader>("root")?.hasShortcuts ?? false;
  return (key) => (hasShortcuts ? key : undefined);
}
