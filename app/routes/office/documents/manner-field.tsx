import { Select } from "#app/ui/html/select.tsx";

interface MannerFieldProps {
  /** How letters leave for an address of e-delivery, sent by hand. */
  eDelivery: string;
}

/** How the registry hands a letter over that doesn't go to an account. */
export function MannerField({ eDelivery }: MannerFieldProps) {
  const manners = [
    "list polecony ZPO",
    eDelivery,
    "publiczna usługa hybrydowa, poza E-Powiatem",
    "doręczenie przez pracownika",
    "odbiór w urzędzie",
  ];
  return (
    <Select
      name="sposob"
      label="Jak nadajesz pismo"
      options={manners.map((manner) => ({ value: manner, label: manner }))}
      defaultValue={manners[0]}
    />
  );
}
