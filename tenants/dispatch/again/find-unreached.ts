/** A delivery of a letter that still counts: none stands in its place. */
export interface StandingDelivery {
  readonly deliveryId: string;
  readonly partyId: string | null;
  /** Whom the addressee acted for, if she was an attorney. */
  readonly representsId: string | null;
  readonly state: "sent" | "delivered" | "failed";
}

/** Whom a letter concerns today, and who gets it for her. */
interface Addressed<Party> {
  readonly party: Party;
  readonly receiver: Party;
}

/**
 * Those of a letter's addressees to whom it has to be sent again, since it came back: from herself, from the party she
 * now acts for, or from that party's attorney before her (KPA art. 40 § 2). Who became a party only afterwards isn't
 * among them: the letter was never hers.
 */
export function findUnreached<Party extends { readonly partyId: string }>(
  addressees: readonly Addressed<Party>[],
  deliveries: readonly StandingDelivery[],
): Addressed<Party>[] {
  return addressees.filter((addressed) => {
    const hers = deliveries.filter((delivery) => isFor(addressed, delivery));
    return hers.length > 0 && hers.every(({ state }) => state === "failed");
  });
}

/** The failed deliveries in whose place a new one to this addressee stands. */
export function findReplaced<Party extends { readonly partyId: string }>(
  addressed: Addressed<Party>,
  deliveries: readonly StandingDelivery[],
): string[] {
  return deliveries
    .filter((delivery) => delivery.state === "failed" && isFor(addressed, delivery))
    .map(({ deliveryId }) => deliveryId);
}

function isFor<Party extends { readonly partyId: string }>(
  { party, receiver }: Addressed<Party>,
  { partyId, representsId }: StandingDelivery,
): boolean {
  return partyId === receiver.partyId || partyId === party.partyId || representsId === party.partyId;
}
