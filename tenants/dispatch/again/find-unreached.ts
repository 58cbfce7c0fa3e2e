/** A delivery of a letter that still counts: none stands in its place. */
export interface StandingDelivery {
  readonly deliveryId: string;
  readonly partyId: string | null;
  readonly state: "sent" | "delivered" | "failed";
}

/**
 * Those of a letter's addressees to whom it has to be sent again, since it came back: her own delivery failed, or that
 * of a party whose letters now go to her as the attorney (KPA art. 40 § 2).
 */
export function findUnreached<Party extends { readonly partyId: string }>(
  addressees: readonly Party[],
  deliveries: readonly StandingDelivery[],
): Party[] {
  const isHandedOn = deliveries.some((delivery) => failed(delivery) && !isToOneOf(addressees, delivery));
  return addressees.filter(({ partyId }) => {
    const own = deliveries.filter((delivery) => delivery.partyId === partyId);
    return own.length === 0 ? isHandedOn : own.every(failed);
  });
}

/** The failed deliveries in whose place a new one to this addressee stands. */
export function findReplaced(
  partyId: string,
  addressees: readonly { readonly partyId: string }[],
  deliveries: readonly StandingDelivery[],
): string[] {
  return deliveries
    .filter((delivery) => failed(delivery))
    .filter((delivery) => delivery.partyId === partyId || !isToOneOf(addressees, delivery))
    .map(({ deliveryId }) => deliveryId);
}

function failed({ state }: StandingDelivery): boolean {
  return state === "failed";
}

function isToOneOf(addressees: readonly { readonly partyId: string }[], { partyId }: StandingDelivery) {
  return addressees.some((addressee) => addressee.partyId === partyId);
}
