import { expect, it } from "vitest";
import {
  findReplaced,
  findUnreached,
  type StandingDelivery,
} from "../../../tenants/dispatch/again/find-unreached.ts";

const party = (partyId: string) => ({ partyId });
const failed = (deliveryId: string, partyId: string, representsId: string | null = null) =>
  ({ deliveryId, partyId, representsId, state: "failed" }) satisfies StandingDelivery;
const [anna, marek] = [party("anna"), party("marek")];

it("sends what came back from two parties to each one's own attorney, and one sending replaces one return", () => {
  const both = [
    { party: anna, receiver: party("radca") },
    { party: marek, receiver: party("adwokat") },
  ];
  const returns = [failed("1", "anna"), failed("2", "marek")];
  expect(findUnreached(both, returns)).toEqual(both);
  expect(findReplaced(both[0]!, returns)).toEqual(["1"]);
});

it("sends it to a party whose attorney it came back from, once he acts for her no more", () => {
  const own = { party: anna, receiver: anna };
  const returned = [failed("1", "radca", "anna")];
  expect(findUnreached([own], returned)).toEqual([own]);
  expect(findReplaced(own, returned)).toEqual(["1"]);
});

it("never sends it to who became a party only afterwards", () => {
  const both = [
    { party: anna, receiver: anna },
    { party: marek, receiver: marek },
  ];
  expect(findUnreached(both, [failed("1", "anna")])).toEqual([both[0]]);
});
