import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { requireOfficer } from "#app/http/require-officer.ts";
import { formatDate } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { BackLink } from "#app/ui/html/breadcrumbs.tsx";
import { Button } from "#app/ui/html/button.tsx";
import { Row } from "#app/ui/html/layout.tsx";
import { Pane, Panes } from "#app/ui/html/panes.tsx";
import { inTenant } from "#db/scope.ts";
import { findOffice } from "#tenants/offices/index.ts";
import { drawBarcode } from "../draw-code.ts";
import { useKeyHints } from "../shortcuts/use-key-hints.ts";
import styles from "./label.module.css";
import { requireItem } from "./require-item.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Etykieta ${data?.rpw ?? ""}` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, params);
  return inTenant(officer, async (tx) => {
    const { rpw, receivedOn, attachmentCount } = await requireItem(tx, officer, params);
    const office = await findOffice(tx, officer.office);
    return {
      rpw,
      officeName: office?.officeName.text ?? officer.office,
      receivedOn: formatDate(receivedOn, "pl"),
      attachmentCount,
      barcode: drawBarcode(rpw),
    };
  });
}

export default function Label() {
  const { rpw, officeName, receivedOn, attachmentCount, barcode } = useLoaderData<typeof loader>();
  const { office = "", item = "" } = useParams();
  const keys = useKeyHints();
  return (
    <Panes>
      <Pane
        head={
          <Row>
            <BackLink href={paths.item(office, item)}>Przesyłka</BackLink>
            <h1 className={styles.heading}>Etykieta</h1>
          </Row>
        }
      >
        <div className={styles.label}>
          <p className={styles.office}>{officeName}</p>
          <p>
            wpłynęło {receivedOn}, zał. {attachmentCount}
          </p>
          <img className={styles.code} src={barcode} alt={`Kod kreskowy ${rpw}`} />
          <p className={styles.number}>{rpw}</p>
        </div>
        <p className={styles.acts}>
          <Button type="button" icon="print" shortcut={keys("E")} onClick={() => window.print()}>
            Drukuj etykietę
          </Button>
        </p>
      </Pane>
    </Panes>
  );
}
