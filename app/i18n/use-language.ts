import { useRouteLoaderData } from "@remix-run/react";
import type { loader } from "#app/root.tsx";
import type { Language } from "./language.ts";

/** The language of the page, for its components. */
export function useLanguage(): Language {
  return useRouteLoaderData<typeof loader>("root")?.language ?? "pl";
}
