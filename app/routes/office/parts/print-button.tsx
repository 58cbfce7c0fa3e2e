import { Button } from "#app/ui/html/button.tsx";

/** Prints the page as its print style lays it out. */
export function PrintButton() {
  return (
    <Button type="button" look="secondary" icon="print" onClick={() => window.print()}>
      Drukuj
    </Button>
  );
}
