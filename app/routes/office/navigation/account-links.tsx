import { paths } from "#app/paths.ts";
import { Icon } from "#app/ui/html/icon.tsx";

/** Beside the person's name: her settings and the way out. */
export function AccountLinks({ office }: { office: string }) {
  return (
    <>
      <a href={paths.settings(office)}>
        <Icon name="settings" />
        Ustawienia
      </a>
      <form method="post" action={paths.signOut()}>
        <button type="submit">
          <Icon name="sign-out" />
          Wyloguj
        </button>
      </form>
    </>
  );
}
