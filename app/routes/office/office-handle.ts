import type { RouteHandle } from "#app/root.tsx";

/** What a page of the office says of itself to the layout around it. */
export interface OfficeHandle extends RouteHandle {
  /** Panes scroll each on its own and the window stays. */
  readonly isFixed?: boolean;
  /** The panes take the whole width. */
  readonly hidesNavigation?: boolean;
}
